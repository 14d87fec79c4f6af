import type { Deployment } from '../../src/domain/deployment';
import type { MailFacts } from '../../src/domain/mail-values';
import { newDeployment } from '../../src/domain/verbs/new-deployment';

const START = '2026-12-01T16:00:00.000Z';

/** The deployment whose mails the procedure shows. */
export const EXAMPLE: Deployment = {
  ...newDeployment('00000000-0000-4000-8000-000000000147', 'cooperativa-llum', 'Europe/Madrid'),
  id: 'DEP-2026-0147',
  rev: 3,
  state: 'planned',
  environments: ['PRO'],
  tickets: [
    { number: 'ES-7412280', title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC', url: '' },
    { number: 'ES-7412104', title: 'PRODUCTES: No fa enviaments a les notificacions', url: '' },
    { number: 'ES-7412224', title: 'roldanfm al fer baixa li apareix missatge de conservar', url: '' },
  ],
  components: [
    { name: 'addon-diba', version: '3.2.11' },
    { name: 'biblioteques programari', version: '3.2.1' },
    { name: 'diputació aplicacions', version: '3.21' },
    { name: 'diputació programari', version: '3.2.1' },
  ],
  restarts: { consoles: true, syncservers: true, other: '' },
  planned: { start: START, durationMinutes: 15, rollbackMinutes: 10, timeZone: 'Europe/Madrid' },
  executor: 'engineer@soffid.example',
  backup: 'colleague@soffid.example',
  parties: [
    {
      name: 'Núria Ferrer',
      address: 'nuria@llum.example',
      role: 'customer-manager',
      recipient: 'to',
    },
    { name: 'Soporte', address: 'support@soffid.example', role: 'support-team', recipient: 'cc' },
  ],
  agreement: { who: 'Núria Ferrer', how: 'phone', at: START, quote: '', link: '' },
};

export const EXAMPLE_FACTS: MailFacts = {
  customerName: 'Cooperativa Llum',
  language: 'es',
  localHour: 17,
  environments: [
    {
      name: 'PRO',
      kind: 'production',
      maintenanceMode: true,
      accessManagement: false,
      privilegedAccess: false,
      consoles: 2,
      syncservers: 2,
      monitoringUrl: '',
    },
  ],
  dateWords: 'martes 1 de diciembre de 2026',
  startWords: '17:00',
  portal: 'https://zammad.soffid.com/',
  phone: '871 96 29 12',
};

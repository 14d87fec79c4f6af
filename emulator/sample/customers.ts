import type { Json } from '../kernel/json';
import { OUTSIDER, TEAM } from './people';

export const PARTNER = 'Nortia Sistemas';

/** Each flag and number as the form for a new customer has them. */
interface Environment {
  readonly [field: string]: Json;
  readonly name: string;
}

interface Contact {
  readonly [field: string]: Json;
  readonly address: string;
}

/** A customer as somebody fills in the add-on's form. */
export interface Customer {
  readonly [field: string]: Json;
  readonly name: string;
  readonly environments: Environment[];
  readonly contacts: Contact[];
}

const production = (more: Partial<Record<string, Json>> = {}): Environment => ({
  name: 'PRO',
  kind: 'production',
  maintenanceMode: true,
  accessManagement: false,
  privilegedAccess: false,
  consoles: 1,
  syncservers: 1,
  monitoringUrl: '',
  ...more,
});

const contact = (name: string, address: string, role: string, recipient = 'to'): Contact => ({
  name,
  address,
  role,
  recipient,
});

const projectTeam = (person: { name: string; email: string }): Contact =>
  contact(person.name, person.email, 'project-team', 'cc');

const SUPPORT = contact('Soporte Soffid', 'soporte@soffid.example', 'support-team', 'cc');
const PARTNER_CONTACT = contact('Iván Requena', 'ivan.requena@nortia.example', 'partner', 'cc');

/** A public body in Barcelona, whose tickets are in Catalan. */
export const CONSORCI: Customer = {
  name: 'Consorci Marina',
  language: 'ca',
  place: 'Barcelona',
  managedBy: 'us',
  partner: '',
  domains: ['consorcimarina.example'],
  environments: [
    production({
      accessManagement: true,
      consoles: 2,
      syncservers: 2,
      monitoringUrl: 'https://monitor.consorcimarina.example/soffid',
    }),
    production({ name: 'PRE', kind: 'customer-productive-test', maintenanceMode: false }),
  ],
  contacts: [
    contact(OUTSIDER.name, OUTSIDER.email, 'customer-manager'),
    contact('Centre de suport', 'cau@consorcimarina.example', 'helpdesk', 'cc'),
    projectTeam(TEAM.lead),
    SUPPORT,
  ],
};

/** A company in Madrid that came through a partner; the partner leaves the operation to us. */
export const ACEITES: Customer = {
  name: 'Aceites Albores',
  language: 'es',
  place: 'Madrid',
  managedBy: 'delegated',
  partner: PARTNER,
  domains: ['aceitesalbores.example'],
  environments: [
    production({ privilegedAccess: true, consoles: 2 }),
    production({ name: 'Cloud TEST', kind: 'cloud-test-with-production-data', syncservers: 0 }),
  ],
  contacts: [
    contact('Gonzalo Tejada', 'gonzalo.tejada@aceitesalbores.example', 'customer-manager'),
    PARTNER_CONTACT,
    projectTeam(TEAM.madridLead),
    SUPPORT,
  ],
};

/** Operated by its partner alone: nothing can be planned there. */
export const CARNICAS: Customer = {
  name: 'Cárnicas Valdeoro',
  language: 'es',
  place: 'Madrid',
  managedBy: 'partner-only',
  partner: PARTNER,
  domains: ['valdeoro.example'],
  environments: [production()],
  contacts: [PARTNER_CONTACT, contact('Pilar Somoza', 'pilar.somoza@valdeoro.example', 'customer-manager')],
};

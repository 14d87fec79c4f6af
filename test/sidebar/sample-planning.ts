import type { Party } from '../../src/domain/deployment';
import type { PlanningView, StepPreview, StepReceipt } from '../../src/protocol/deployment-view';
import { deployments, receiptOf, startPreview } from './sample-deployments';
import { madrid } from './sample-lines';
import { aCustomer } from './sample-views';

const AINA = 'aina.ferrer@company.example';
const PAU = 'pau.vidal@company.example';

const parties: readonly Party[] = [
  { name: 'Marta Puig', address: 'marta.puig@vilanova.example', role: 'customer-manager', recipient: 'to' },
  { name: 'Joan Soler', address: 'joan@llevant.example', role: 'partner', recipient: 'to' },
  { name: 'Aina Ferrer', address: AINA, role: 'project-team', recipient: 'cc' },
  { name: 'Equip de suport', address: 'soporte@company.example', role: 'support-team', recipient: 'cc' },
];

/** A customer with two environments, one of which has had deployments. */
export const aPlanning: PlanningView = {
  customer: aCustomer,
  zone: madrid,
  /** Tuesday, ten in the morning in Madrid. */
  now: '2026-11-24T09:00:00.000Z',
  team: [
    { address: AINA, name: 'Aina Ferrer', roles: ['engineer'] },
    { address: PAU, name: 'Pau Vidal', roles: ['engineer', 'lead'] },
    { address: 'rosa.mas@company.example', name: 'Rosa Mas', roles: ['manager'] },
  ],
  ticketPrefix: 'ES-',
  gitlab: null,
  ticketAddress: null,
  lasts: [
    {
      environment: 'Producció',
      id: 'DEP-2026-0140',
      components: [
        { name: 'addon-diba', version: '3.2.10', previousVersion: '3.2.9', deployed: true },
        { name: 'Diputació Programari', version: '3.2.0', previousVersion: '3.1.9', deployed: false },
        { name: 'consola', version: '3.5.2' },
      ],
      restarts: { consoles: true, syncservers: true, other: '' },
      minutes: 15,
      rollbackMinutes: 30,
      executor: PAU,
      backup: PAU,
      parties,
      time: '17:00',
    },
  ],
};

/** Where nothing was ever deployed, and nobody of the project team is among the contacts. */
export const aFirstPlanning: PlanningView = { ...aPlanning, lasts: [] };

/** The procedure's own. */
export const TICKETS = [
  '* ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC',
  '* ES-7412104 PRODUCTES: No fa enviaments a les notificacions',
  '* ES-7412224 roldanfm al fer baixa li apareix missatge de conservar',
].join('\n');

export const COMPONENTS = [
  '* addon-diba 3.2.11',
  '* biblioteques programari 3.2.1',
  '* diputació aplicacions 3.21',
  '* diputació programari 3.2.1',
].join('\n');

export const aPlanPreview: StepPreview = {
  leads: null,
  releases: { news: [], silence: '' },
  replies: [],
  notes: [],
  mail: null,
  mailIs: 'none',
  later: startPreview.mail,
  row: startPreview.row,
  event: { ...startPreview.event!, status: 'tentative' },
  verdict: { findings: [] },
};

const planned = receiptOf(
  deployments.planned,
  {
    agreement: null,
    effects: [
      { key: 'event/1', kind: 'event', state: 'done', at: aPlanning.now },
      { key: 'row/1', kind: 'row', state: 'done', at: aPlanning.now },
    ],
  },
  'plan',
);

export const aPlanReceipt: StepReceipt = planned;

export const aHalfDoneReceipt: StepReceipt = {
  view: {
    ...planned.view,
    deployment: {
      ...planned.view.deployment,
      effects: planned.view.deployment.effects.filter(({ kind }) => kind === 'row'),
    },
  },
  problems: [{ key: 'event/1', problem: 'calendar-unreachable' }],
};

/** A draft that lacks its date, its people and its evidence. */
export const aDraft = {
  ...deployments.planned,
  state: 'draft',
  id: '',
  rev: 2,
  planned: { start: null, durationMinutes: 0, rollbackMinutes: 0, timeZone: 'Europe/Madrid' },
  parties: [],
  agreement: null,
  components: [],
} as const;

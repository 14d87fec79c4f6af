import type { ChecklistEntry, Deployment, Prerequisite } from '../../src/domain/deployment';
import type { Effect, MailContent } from '../../src/domain/effect';
import { verbsFor } from '../../src/domain/verbs/transitions';
import type { DeploymentView, StepPreview, StepReceipt } from '../../src/protocol/deployment-view';
import { madrid, NOW, uidOf } from './sample-lines';
import { aCustomer } from './sample-views';

const AINA = 'aina.ferrer@company.example';
const PAU = 'pau.vidal@company.example';

const there = (evidence: string): Prerequisite => ({ state: 'there', evidence, by: AINA, at: NOW });

const entry = (
  number: number,
  phase: ChecklistEntry['phase'],
  text: string,
  part: Partial<ChecklistEntry> = {},
): ChecklistEntry => ({
  id: `deployment/${String(number)}`,
  list: 'deployment',
  phase,
  text,
  required: true,
  pair: '',
  state: 'todo',
  ...part,
});

/** As it is while somebody is at it. */
export const checklist: readonly ChecklistEntry[] = [
  entry(1, 'prepare', 'Poner la consola en modo mantenimiento', {
    pair: 'maintenance',
    state: 'done',
    by: AINA,
    at: '2026-12-01T16:03:00.000Z',
  }),
  entry(2, 'deploy', 'Configurar, publicar o desplegar addon-diba 3.2.11', {
    state: 'failed',
    by: PAU,
    at: '2026-12-01T16:05:00.000Z',
    note: 'No arranca',
  }),
  entry(3, 'deploy', 'Configurar, publicar o desplegar biblioteques programari 3.2.1'),
  entry(4, 'restart', 'Reiniciar consolas: 2'),
  entry(5, 'validate', 'Comprobar la monitorización: https://monitoring.vilanova.example/hosts', {
    required: false,
  }),
  entry(6, 'finish', 'Quitar el modo mantenimiento de la consola', { pair: 'maintenance' }),
];

export const wayBack: readonly ChecklistEntry[] = [
  { ...entry(1, 'prepare', 'Guardar los logs'), id: 'rollback/1', list: 'rollback', required: false },
  { ...entry(2, 'deploy', 'Devolver addon-diba a 3.2.10'), id: 'rollback/2', list: 'rollback' },
];

const pendingState = { state: 'pending', claim: null, problem: null } as const;

export const pendingMail: Effect = {
  key: 'start/1',
  kind: 'mail',
  template: 'start',
  mailbox: AINA,
  send: true,
  content: null,
  draft: { draftId: 'd1', threadId: 't1' },
  since: NOW,
  ...pendingState,
  problem: 'mail-unknown',
};

export const pendingRow: Effect = { key: 'row/3', kind: 'row', ...pendingState, problem: 'row-deleted' };

const notice = (kind: 'ticket' | 'thread', target: string): Effect => ({
  key: `close/1/${target}`,
  ...(kind === 'thread' ? { kind, reply: null } : { kind }),
  target,
  text: `Despliegue DEP-2026-0141 en Producció, martes 1 de diciembre de 2026, 17:14.\nEl despliegue se ha completado satisfactoriamente.`,
  ...pendingState,
});

export const notices: readonly Effect[] = [
  notice('ticket', 'ES-7412280'),
  notice('thread', 'Error en las nóminas'),
  { ...notice('ticket', 'ES-7412104'), state: 'by-hand', at: NOW, by: PAU },
];

const planned: Deployment = {
  uid: uidOf(1),
  id: 'DEP-2026-0141',
  rev: 3,
  state: 'planned',
  customerKey: aCustomer.key,
  environments: ['Producció'],
  type: 'normal',
  tickets: [
    {
      number: 'ES-7412280',
      title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
      url: 'https://zammad.example/#ticket/zoom/1',
    },
    { number: 'ES-7412104', title: 'PRODUCTES: No fa enviaments a les notificacions', url: '' },
  ],
  mailThreads: [{ subject: 'Error en las nóminas', messageId: '<abc@vilanova.example>' }],
  components: [
    { name: 'addon-diba', version: '3.2.11', previousVersion: '3.2.10' },
    { name: 'biblioteques programari', version: '3.2.1' },
  ],
  what: '',
  restarts: { consoles: true, syncservers: true, other: '' },
  planned: {
    start: '2026-12-01T16:00:00.000Z',
    durationMinutes: 15,
    rollbackMinutes: 30,
    timeZone: 'Europe/Madrid',
  },
  actual: { start: null, end: null },
  delays: [],
  executor: AINA,
  backup: PAU,
  parties: [
    { name: 'Marta Puig', address: 'marta.puig@vilanova.example', role: 'customer-manager', recipient: 'to' },
    { name: 'Joan Soler', address: 'joan@llevant.example', role: 'partner', recipient: 'to' },
    { name: '', address: 'soporte@company.example', role: 'support-team', recipient: 'cc' },
    { name: 'Aina Ferrer', address: AINA, role: 'project-team', recipient: 'cc' },
  ],
  prerequisites: {
    tested: there('En PRE, la 3.2.11, Aina'),
    validated: there('Marta, el 27 de noviembre'),
    rollbackGuide: there('Guía en la wiki'),
    releasedArtifact: there('addon-diba 3.2.11'),
  },
  agreement: {
    who: 'Marta Puig',
    how: 'mail',
    at: '2026-11-20T10:00:00.000Z',
    quote: 'De acuerdo',
    link: 'https://mail.example/1',
  },
  agreementDue: null,
  verdict: { findings: [] },
  overrides: [],
  checklist: [],
  outcome: null,
  issues: [],
  remarks: '',
  review: '',
  conversation: { subject: '', messageIds: [], threads: [] },
  effects: [],
  row: null,
  event: null,
  history: [{ at: '2026-11-27T10:00:00.000Z', by: AINA, verb: 'plan', reason: '' }],
};

export const deployments = {
  planned,
  notReady: {
    ...planned,
    prerequisites: { ...planned.prerequisites, rollbackGuide: { state: 'due', by: PAU, until: NOW } },
    agreement: null,
  },
  tomorrow: { ...planned, planned: { ...planned.planned, start: '2026-12-02T16:00:00.000Z' } },
  running: {
    ...planned,
    rev: 4,
    state: 'in-progress',
    actual: { start: '2026-12-01T16:02:00.000Z', end: null },
    checklist,
    row: { cells: {}, changedByHand: ['notes'], kept: [] },
  },
  ready: {
    ...planned,
    rev: 5,
    state: 'in-progress',
    actual: { start: '2026-12-01T16:02:00.000Z', end: null },
    checklist: checklist.map((one) => ({ ...one, state: 'done', by: AINA, at: NOW })),
  },
  goingBack: {
    ...planned,
    rev: 5,
    state: 'in-progress',
    actual: { start: '2026-12-01T15:20:00.000Z', end: null },
    checklist: [...checklist, ...wayBack],
  },
  ended: {
    ...planned,
    rev: 6,
    state: 'ended',
    outcome: 'completed',
    actual: { start: '2026-12-01T16:02:00.000Z', end: '2026-12-01T16:14:00.000Z' },
  },
} as const satisfies Record<string, Deployment>;

/** @param now of the script when it answered */
export const viewOf = (deployment: Deployment, now = '2026-12-01T16:09:00.000Z'): DeploymentView => ({
  customer: aCustomer,
  zone: madrid,
  now,
  team: [
    { address: AINA, name: 'Aina Ferrer', roles: ['engineer'] },
    { address: PAU, name: 'Pau Vidal', roles: ['engineer'] },
  ],
  ticketPrefix: 'ES-',
  gitlab: null,
  ticketAddress: null,
  deployment,
  row: 1,
  verbs: verbsFor(deployment.state, ['engineer']),
  logUrl: 'https://docs.example/vilanova',
});

export const startMail: MailContent = {
  subject: 'Ajuntament de Vilanova - Producció - DEP-2026-0141',
  text: 'Buenas tardes.\n\nVamos a realizar el despliegue a producción de los siguientes tickets/correos:\n* ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC\n\nSe estima una duración de 15 minutos.\n\nSaludos cordiales.',
  to: [
    { name: 'Marta Puig', address: 'marta.puig@vilanova.example' },
    { name: 'Joan Soler', address: 'joan@llevant.example' },
  ],
  cc: [{ name: '', address: 'soporte@company.example' }],
};

export const startPreview: StepPreview = {
  mail: { template: 'start', content: startMail, findings: [] },
  mailIs: 'needed',
  later: null,
  leads: null,
  releases: { news: [], silence: '' },
  replies: [],
  notes: [],
  row: [
    { heading: 'Data', text: '1/12/2026' },
    { heading: 'Estat', text: 'En curs' },
    { heading: 'Components', text: 'addon-diba 3.2.11\nbiblioteques programari 3.2.1' },
  ],
  event: {
    title: 'Ajuntament de Vilanova: despliegue en Producció',
    text: '',
    start: '2026-12-01T16:00:00.000Z',
    end: '2026-12-01T16:15:00.000Z',
    timeZone: 'Europe/Madrid',
    guests: [AINA, PAU],
    status: 'confirmed',
    uid: uidOf(1),
  },
  verdict: {
    findings: [
      {
        code: 'non-working-day',
        severity: 'warning',
        party: 'Barcelona',
        date: '2026-12-01',
        causeDay: '2026-12-01',
        cause: '',
      },
    ],
  },
};

/** A preview whose mail may be left out. */
export const offeredPreview: StepPreview = { ...startPreview, mailIs: 'offered', verdict: null };

export const withoutWarnings = (preview: StepPreview): StepPreview => ({
  ...preview,
  verdict: { findings: [] },
});

/** What the script answers to a step that makes this of a deployment. */
export function receiptOf(before: Deployment, part: Partial<Deployment>, verb: string): StepReceipt {
  const deployment: Deployment = {
    ...before,
    ...part,
    rev: before.rev + 1,
    history: [...before.history, { at: NOW, by: AINA, verb, reason: '' }],
  };
  return { view: viewOf(deployment), problems: [] };
}

const done = { state: 'done', at: NOW } as const;

export const doneEffects: readonly Effect[] = [
  { ...pendingMail, ...done },
  { key: 'event/4', kind: 'event', ...done },
  { key: 'row/4', kind: 'row', ...done },
];

import { ACEITES_PAST, CONSORCI_PAST } from '../sample/past-deployments';
import type { PastDeployment } from '../sample/past-deployments';
import { GROUPS, ORGANIZATIONS, USERS } from './sample-directory';

/** What one sample ticket has of its own. */
export interface TicketSketch {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly opened: string;
  readonly body: string;
  readonly groupId?: number;
  readonly stateId?: number;
  readonly ownerId?: number;
  readonly customerId?: number;
  readonly organizationId?: number;
  readonly pendingTime?: string;
}

export const STATES = { new: 1, open: 2, pendingReminder: 3, closed: 4, merged: 5 } as const;
/** The first three are the ones of the procedure's own mails; the rest are for what can go wrong. */
const CURRENT: readonly TicketSketch[] = [
  {
    id: 3,
    number: '7412280',
    title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
    opened: '2026-11-02T09:12:31.120Z',
    body: 'Els organismes no surten a la cerca d’orgànics.',
    stateId: STATES.open,
    ownerId: USERS.admin,
  },
  {
    id: 1,
    number: '7412104',
    title: 'PRODUCTES: No fa enviaments a les notificacions',
    opened: '2026-10-19T08:01:05.004Z',
    body: 'Les notificacions de productes no arriben.',
    stateId: STATES.open,
  },
  {
    id: 2,
    number: '7412224',
    title: 'roldanfm al fer baixa li apareix missatge de conservar',
    opened: '2026-10-28T15:40:12.661Z',
    body: 'En fer la baixa apareix el missatge de conservar el compte.',
    stateId: STATES.pendingReminder,
    pendingTime: '2026-12-15T08:00:00.000Z',
  },
  {
    id: 4,
    number: '7412301',
    title: 'Organismes duplicats a la cerca',
    opened: '2026-11-09T10:00:00.000Z',
    body: 'merged',
    stateId: STATES.merged,
  },
  {
    id: 5,
    number: '7412150',
    title: 'Informe mensual de comptes inactius',
    opened: '2026-10-21T11:20:00.000Z',
    body: 'Falta la columna del departament.',
    stateId: STATES.closed,
    ownerId: USERS.agent,
  },
  {
    id: 6,
    number: '7412310',
    title: 'Revisión interna de licencias',
    opened: '2026-11-10T07:30:00.000Z',
    body: 'Solo para el equipo.',
    groupId: GROUPS.internal,
    customerId: USERS.aceites,
    organizationId: ORGANIZATIONS.aceites,
  },
  {
    id: 7,
    number: '7412290',
    title: 'La pasarela de avisos tarda en responder',
    opened: '2026-11-04T12:05:44.900Z',
    body: 'Nos pasa lo mismo que en el ticket 7412280.',
    groupId: GROUPS.support,
    customerId: USERS.aceites,
    organizationId: ORGANIZATIONS.aceites,
  },
  {
    id: 8,
    number: '7412340',
    title: 'Consulta sobre el conector de directorio',
    opened: '2026-11-12T16:45:00.000Z',
    body: '¿Se puede limitar a una unidad organizativa?',
    groupId: GROUPS.partners,
    stateId: STATES.open,
    customerId: USERS.aceites,
    organizationId: ORGANIZATIONS.aceites,
  },
  {
    id: 9,
    number: '7412341',
    title: 'Alta del conector de pruebas',
    opened: '2026-11-13T09:00:00.000Z',
    body: 'Ya está resuelto.',
    groupId: GROUPS.partners,
    stateId: STATES.closed,
    customerId: USERS.aceites,
    organizationId: ORGANIZATIONS.aceites,
  },
];

/** Ids that no other sketch has. */
const FIRST_PAST_ID = 10;

interface PastTicket {
  readonly text: string;
  readonly customer: Pick<TicketSketch, 'customerId' | 'organizationId'>;
}

function pastTickets(deployments: readonly PastDeployment[], customer: PastTicket['customer']): PastTicket[] {
  const texts = new Set(deployments.flatMap((deployment) => deployment.tickets));
  return [...texts].map((text) => ({ text, customer }));
}

/** The tickets that the sample customers' logs name: all of them closed by now. */
const PAST: readonly TicketSketch[] = [
  ...pastTickets(CONSORCI_PAST, { customerId: USERS.consorci, organizationId: ORGANIZATIONS.consorci }),
  ...pastTickets(ACEITES_PAST, { customerId: USERS.aceites, organizationId: ORGANIZATIONS.aceites }),
].map(({ text, customer }, at) => ({
  id: FIRST_PAST_ID + at,
  number: /\d+/.exec(text)?.[0] ?? '',
  title: text.replace(/^\S+\s/, ''),
  opened: '2026-07-01T09:00:00.000Z',
  body: 'Desplegado.',
  stateId: STATES.closed,
  ...customer,
}));

export const SKETCHES: readonly TicketSketch[] = [...CURRENT, ...PAST];

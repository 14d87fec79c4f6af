import { BOT, COMPANY_DOMAIN, OUTSIDER, TEAM } from '../sample/people';
import type { Group, Organization, TicketPriority, TicketState, ZammadToken, ZammadUser } from './state';

const MADE = {
  created_by_id: 1,
  updated_by_id: 1,
  created_at: '2025-01-14T07:45:08.274Z',
  updated_at: '2025-01-14T07:45:08.274Z',
};

/** Of every sample user, for clients that log in without a token. */
export const SAMPLE_PASSWORD = 'sample-password';

/** What a deployment tool is given: an agent with all rights in two groups and fewer in a third. */
export const SAMPLE_ZAMMAD_TOKEN = 'sample-zammad-agent';

/** One token for every way of being refused. */
export const ZAMMAD_TOKENS = {
  agent: SAMPLE_ZAMMAD_TOKEN,
  admin: 'sample-zammad-admin',
  /** Its user may read, and nothing else. */
  reader: 'sample-zammad-reader',
  /** Its user is the agent; the token itself lacks `ticket.agent`. */
  withoutTickets: 'sample-zammad-without-tickets',
  customer: 'sample-zammad-customer',
  expired: 'sample-zammad-expired',
  /** Its user has left. */
  inactive: 'sample-zammad-inactive',
} as const;

/** Group ids; the agent does not see `internal` at all and may only read `partners`. */
export const GROUPS = { users: 1, support: 2, internal: 3, partners: 4 } as const;

export const USERS = {
  system: 1,
  agent: 3,
  admin: 4,
  reader: 5,
  inactive: 6,
  consorci: 7,
  aceites: 8,
} as const;

export const ORGANIZATIONS = { soffid: 1, consorci: 2, aceites: 3 } as const;

const group = (id: number, name: string, note: string): Group => ({
  id,
  name,
  active: true,
  note,
  follow_up_possible: 'yes',
  ...MADE,
});

export const sampleGroups = (): Group[] => [
  group(GROUPS.users, 'Users', 'Standard Group/Pool for Tickets.'),
  group(GROUPS.support, 'Soporte', 'Second level'),
  { ...group(GROUPS.internal, 'Interno', 'Not for customers'), follow_up_possible: 'new_ticket' },
  { ...group(GROUPS.partners, 'Partners', 'Handled by partners'), follow_up_possible: 'new_ticket' },
];

const organization = (id: number, name: string, domain: string): Organization => ({
  id,
  name,
  shared: true,
  domain,
  domain_assignment: false,
  active: true,
  note: '',
  vip: false,
  ...MADE,
});

export const sampleOrganizations = (): Organization[] => [
  organization(ORGANIZATIONS.soffid, 'Soffid', COMPANY_DOMAIN),
  organization(ORGANIZATIONS.consorci, 'Consorci Marina', 'consorcimarina.example'),
  organization(ORGANIZATIONS.aceites, 'Aceites Albores', 'aceitesalbores.example'),
];

function person(id: number, name: string, email: string, rest: Partial<ZammadUser>): ZammadUser {
  const [firstname = '', ...lastname] = name.split(' ');
  return {
    id,
    login: email,
    email,
    firstname,
    lastname: lastname.join(' '),
    organization_id: 1,
    role_ids: [2],
    group_ids: {},
    active: true,
    password: SAMPLE_PASSWORD,
    ...MADE,
    ...rest,
  };
}

const customerOf = (organizationId: number): Partial<ZammadUser> => ({
  organization_id: organizationId,
  role_ids: [3],
});

export const sampleUsers = (): ZammadUser[] => [
  {
    ...person(USERS.system, '-', '', { organization_id: null, role_ids: [], active: false, password: null }),
    login: '-',
  },
  person(2, 'Centre de suport', 'cau@consorcimarina.example', customerOf(ORGANIZATIONS.consorci)),
  person(USERS.agent, BOT.name, BOT.email, {
    group_ids: { '1': ['full'], '2': ['full'], '4': ['read'] },
  }),
  person(USERS.admin, TEAM.administrator.name, TEAM.administrator.email, {
    role_ids: [1, 2],
    group_ids: { '1': ['full'], '2': ['full'], '3': ['full'], '4': ['full'] },
  }),
  person(USERS.reader, TEAM.secondEngineer.name, TEAM.secondEngineer.email, {
    group_ids: { '1': ['read'], '2': ['read'] },
  }),
  person(USERS.inactive, 'Olga Ferrer', `olga.ferrer@${COMPANY_DOMAIN}`, {
    group_ids: { '1': ['full'] },
    active: false,
  }),
  person(USERS.consorci, OUTSIDER.name, OUTSIDER.email, customerOf(ORGANIZATIONS.consorci)),
  person(
    USERS.aceites,
    'Gonzalo Tejada',
    'gonzalo.tejada@aceitesalbores.example',
    customerOf(ORGANIZATIONS.aceites),
  ),
];

const token = (
  text: string,
  userId: number,
  permissions: string[],
  expires: string | null = null,
): ZammadToken => ({
  token: text,
  user_id: userId,
  permissions,
  expires_at: expires,
});

export const sampleTokens = (): ZammadToken[] => [
  token(ZAMMAD_TOKENS.agent, USERS.agent, ['ticket.agent']),
  token(ZAMMAD_TOKENS.admin, USERS.admin, ['admin', 'ticket.agent']),
  token(ZAMMAD_TOKENS.reader, USERS.reader, ['ticket.agent']),
  token(ZAMMAD_TOKENS.withoutTickets, USERS.agent, ['user_preferences']),
  token(ZAMMAD_TOKENS.customer, USERS.consorci, ['ticket.customer']),
  token(ZAMMAD_TOKENS.expired, USERS.agent, ['ticket.agent'], '2026-01-31'),
  token(ZAMMAD_TOKENS.inactive, USERS.inactive, ['ticket.agent']),
];

const ticketState = (
  id: number,
  name: string,
  typeId: number,
  rest: Partial<TicketState> = {},
): TicketState => ({
  id,
  name,
  state_type_id: typeId,
  next_state_id: null,
  ignore_escalation: typeId > 2,
  default_create: false,
  default_follow_up: false,
  note: null,
  active: true,
  ...MADE,
  ...rest,
});

export const sampleTicketStates = (): TicketState[] => [
  ticketState(1, 'new', 1, { default_create: true }),
  ticketState(2, 'open', 2, { default_follow_up: true }),
  ticketState(3, 'pending reminder', 3),
  ticketState(4, 'closed', 5),
  ticketState(5, 'merged', 6),
  ticketState(6, 'removed', 7, { active: false }),
  ticketState(7, 'pending close', 4, { next_state_id: 4 }),
];

const priority = (id: number, name: string, rest: Partial<TicketPriority> = {}): TicketPriority => ({
  id,
  name,
  default_create: false,
  ui_icon: null,
  ui_color: null,
  note: null,
  active: true,
  ...MADE,
  ...rest,
});

export const sampleTicketPriorities = (): TicketPriority[] => [
  priority(1, '1 low', { ui_icon: 'low-priority', ui_color: 'low-priority' }),
  priority(2, '2 normal', { default_create: true }),
  priority(3, '3 high', { ui_icon: 'important', ui_color: 'high-priority' }),
];

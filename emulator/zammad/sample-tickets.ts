import {
  GROUPS,
  ORGANIZATIONS,
  sampleGroups,
  sampleOrganizations,
  sampleTicketPriorities,
  sampleTicketStates,
  sampleTokens,
  sampleUsers,
  USERS,
} from './sample-directory';
import type { TicketSketch } from './sample-ticket-sketches';
import { SKETCHES, STATES } from './sample-ticket-sketches';
import type { Article, Ticket, ZammadState } from './state';
import type { ZammadSettings } from './settings';

const WEB = 11;
const CUSTOMER = 2;

function ticketOf(sketch: TicketSketch): Ticket {
  const customerId = sketch.customerId ?? USERS.consorci;
  const closed = sketch.stateId === STATES.closed || sketch.stateId === STATES.merged;
  return {
    id: sketch.id,
    number: sketch.number,
    title: sketch.title,
    group_id: sketch.groupId ?? GROUPS.users,
    state_id: sketch.stateId ?? STATES.new,
    priority_id: 2,
    owner_id: sketch.ownerId ?? USERS.system,
    customer_id: customerId,
    organization_id: sketch.organizationId ?? ORGANIZATIONS.consorci,
    note: null,
    pending_time: sketch.pendingTime ?? null,
    close_at: closed ? sketch.opened : null,
    last_contact_at: sketch.opened,
    last_contact_agent_at: null,
    last_contact_customer_at: sketch.opened,
    create_article_type_id: WEB,
    create_article_sender_id: CUSTOMER,
    preferences: {},
    tags: [],
    created_by_id: customerId,
    updated_by_id: customerId,
    created_at: sketch.opened,
    updated_at: sketch.opened,
  };
}

function articleOf(sketch: TicketSketch, at: number): Article {
  const author = sampleUsers().find((user) => user.id === (sketch.customerId ?? USERS.consorci));
  return {
    id: at + 1,
    ticket_id: sketch.id,
    type_id: WEB,
    sender_id: CUSTOMER,
    from: author ? `${author.firstname} ${author.lastname} <${author.email}>` : null,
    to: 'Users',
    cc: null,
    subject: sketch.title,
    reply_to: null,
    message_id: null,
    in_reply_to: null,
    content_type: 'text/plain',
    body: sketch.body,
    internal: false,
    preferences: {},
    origin_by_id: null,
    attachments: [],
    created_by_id: author?.id ?? 1,
    updated_by_id: author?.id ?? 1,
    created_at: sketch.opened,
    updated_at: sketch.opened,
  };
}

const SETTINGS: Omit<ZammadSettings, 'requiredOnClose'> = {
  version: '7.0',
  elasticsearch: false,
  tokenAccess: true,
  passwordAccess: true,
  maintenance: false,
  timeAccounting: false,
  newTags: true,
  checklist: true,
  httpsOnly: false,
};

/** A small support desk: tickets that are open, pending, closed, merged, out of sight, or only to be read. */
export function sampleTickets(): ZammadState {
  return {
    settings: { ...SETTINGS, requiredOnClose: [] },
    sequences: {
      users: 8,
      groups: 4,
      organizations: 3,
      ticketStates: 7,
      ticketPriorities: 3,
      tickets: SKETCHES.length,
      articles: SKETCHES.length,
      ticketNumbers: 12_341,
      links: 1,
    },
    systemId: '74',
    users: sampleUsers(),
    tokens: sampleTokens(),
    groups: sampleGroups(),
    ticketStates: sampleTicketStates(),
    ticketPriorities: sampleTicketPriorities(),
    organizations: sampleOrganizations(),
    textModules: [],
    tickets: SKETCHES.map(ticketOf),
    articles: SKETCHES.map(articleOf),
    tagItems: [],
    links: [{ id: 1, link_type_id: 2, source_id: 3, target_id: 4, created_at: '2026-11-09T11:00:00.000Z' }],
    mentions: [],
    timeAccountings: [],
    checklists: [],
    checklistItems: [],
  };
}

import type { Params } from '../http/message';
import { textOf } from '../http/message';
import type { ZammadCall } from './call';
import { callerMay } from './call';
import {
  groupExpanded,
  groupJson,
  organizationExpanded,
  organizationJson,
  plainExpanded,
} from './present-records';
import type { RecordModel } from './record-routes';
import { unprocessable } from './refusal';
import type { Group, Organization, TicketPriority, TicketState } from './state';

const TICKET_READERS = ['ticket.agent', 'ticket.customer', 'admin.object'];

export function requireName(params: Params): string {
  const { name } = params;
  if (typeof name !== 'string' || name.trim() === '') throw unprocessable("Name can't be blank");
  return name;
}

interface NamedRow {
  name: string;
  active: boolean;
  note: string | null;
}

export function assignNamed(row: NamedRow, params: Params): void {
  if (params['name'] !== undefined) row.name = requireName(params);
  if (params['note'] !== undefined) row.note = params['note'] === null ? null : textOf(params['note']);
  if (typeof params['active'] === 'boolean') row.active = params['active'];
}

export const groupModel: RecordModel<Group> = {
  path: 'groups',
  model: 'Group',
  table: 'groups',
  rows: (state) => state.groups,
  remove: (state, row) => void (state.groups = state.groups.filter((one) => one !== row)),
  readers: ['admin.group'],
  writers: ['admin.group'],
  show: groupJson,
  expand: groupExpanded,
  uniqueName: (row) => row.name,
  searchable: (row) => [row.name, row.note],
  blank: (_call, params) => ({
    name: requireName(params),
    active: true,
    note: null,
    follow_up_possible: 'yes',
  }),
  assign: (_call, row, params) => assignNamed(row, params),
  isReferenced: (state, row) => state.tickets.some((ticket) => ticket.group_id === row.id),
};

export const ticketStateModel: RecordModel<TicketState> = {
  path: 'ticket_states',
  model: 'Ticket::State',
  table: 'ticketStates',
  rows: (state) => state.ticketStates,
  remove: (state, row) => void (state.ticketStates = state.ticketStates.filter((one) => one !== row)),
  readers: TICKET_READERS,
  writers: ['admin.object'],
  show: (_state, row) => ({ ...row }),
  expand: plainExpanded,
  uniqueName: (row) => row.name,
  searchable: (row) => [row.name, row.note],
  blank: (_call, params) => ({
    name: requireName(params),
    state_type_id: Number(params['state_type_id'] ?? 1),
    next_state_id: null,
    ignore_escalation: false,
    default_create: false,
    default_follow_up: false,
    note: null,
    active: true,
  }),
  assign: (_call, row, params) => assignNamed(row, params),
  isReferenced: (state, row) => state.tickets.some((ticket) => ticket.state_id === row.id),
};

export const ticketPriorityModel: RecordModel<TicketPriority> = {
  path: 'ticket_priorities',
  model: 'Ticket::Priority',
  table: 'ticketPriorities',
  rows: (state) => state.ticketPriorities,
  remove: (state, row) => void (state.ticketPriorities = state.ticketPriorities.filter((one) => one !== row)),
  readers: TICKET_READERS,
  writers: ['admin.object'],
  show: (_state, row) => ({ ...row }),
  expand: plainExpanded,
  uniqueName: (row) => row.name,
  searchable: (row) => [row.name, row.note],
  blank: (_call, params) => ({
    name: requireName(params),
    default_create: false,
    ui_icon: null,
    ui_color: null,
    note: null,
    active: true,
  }),
  assign: (_call, row, params) => assignNamed(row, params),
  isReferenced: (state, row) => state.tickets.some((ticket) => ticket.priority_id === row.id),
};

const seesAll = (call: ZammadCall): boolean =>
  callerMay(call, 'ticket.agent') || callerMay(call, 'admin.organization');

export const organizationModel: RecordModel<Organization> = {
  path: 'organizations',
  model: 'Organization',
  table: 'organizations',
  rows: (state) => state.organizations,
  remove: (state, row) => void (state.organizations = state.organizations.filter((one) => one !== row)),
  readers: ['ticket.agent', 'admin.organization', 'ticket.customer'],
  writers: ['ticket.agent', 'admin.organization'],
  visible: (call, row) => seesAll(call) || call.user.organization_id === row.id,
  show: organizationJson,
  expand: organizationExpanded,
  uniqueName: (row) => row.name,
  searchable: (row) => [row.name, row.note, row.domain],
  blank: (_call, params) => ({
    name: requireName(params),
    shared: true,
    domain: '',
    domain_assignment: false,
    active: true,
    note: '',
    vip: false,
  }),
  assign: (_call, row, params) => {
    assignNamed(row, params);
    if (typeof params['domain'] === 'string') row.domain = params['domain'];
  },
  isReferenced: (state, row) =>
    state.tickets.some((ticket) => ticket.organization_id === row.id) ||
    state.users.some((user) => user.organization_id === row.id),
};

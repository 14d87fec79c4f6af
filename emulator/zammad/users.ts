import type { Params } from '../http/message';
import { textOf } from '../http/message';
import type { ZammadCall, ZammadHandler } from './call';
import { callerMay, flag, ok } from './call';
import { userExpanded, userJson } from './present-records';
import type { RecordModel } from './record-routes';
import { recordRoutes } from './record-routes';
import { inspect, unprocessable } from './refusal';
import type { ZammadUser } from './state';
import { ROLES } from './fixed-ids';

const TEXTS = ['login', 'email', 'firstname', 'lastname'] as const;

const seesAll = (call: ZammadCall): boolean =>
  callerMay(call, 'ticket.agent') || callerMay(call, 'admin.user');

function seesUser(call: ZammadCall, user: ZammadUser): boolean {
  if (seesAll(call) || user.id === call.user.id) return true;
  return call.user.organization_id !== null && user.organization_id === call.user.organization_id;
}

function rolesIn(params: Params): number[] | null {
  const { role_ids: ids, roles } = params;
  if (Array.isArray(ids)) return ids.map(Number);
  if (!Array.isArray(roles)) return null;
  return roles.map((name) => {
    const id = ROLES[textOf(name)];
    if (!id) throw unprocessable(`No lookup value found for 'roles': ${inspect(name)}`);
    return id;
  });
}

function assignOrganization(call: ZammadCall, user: ZammadUser, params: Params): void {
  const { organization_id: id, organization: name } = params;
  if (id !== undefined) user.organization_id = Number(id) || null;
  if (typeof name !== 'string') return;
  const organization = call.state.organizations.find((one) => one.name === name);
  if (!organization) throw unprocessable(`No lookup value found for 'organization': ${inspect(name)}`);
  user.organization_id = organization.id;
}

function assign(call: ZammadCall, user: ZammadUser, params: Params): void {
  for (const key of TEXTS) {
    const value = params[key];
    if (typeof value === 'string')
      user[key] = key === 'login' || key === 'email' ? value.toLowerCase() : value;
  }
  assignOrganization(call, user, params);
  const { password } = params;
  if (typeof password === 'string' && password) user.password = password;
  if (callerMay(call, 'admin.user')) user.role_ids = rolesIn(params) ?? user.role_ids;
}

function requireIdentity(call: ZammadCall, params: Params): void {
  if (!['firstname', 'lastname', 'phone', 'mobile', 'email', 'login'].some((key) => params[key])) {
    throw unprocessable(
      'At least one identifier (firstname, lastname, phone, mobile or email) for user is required.',
    );
  }
  const email = textOf(params['email']).toLowerCase();
  if (email && call.state.users.some((one) => one.email === email)) {
    throw unprocessable(`Email address '${email}' is already used for another user.`);
  }
}

const userModel: RecordModel<ZammadUser> = {
  path: 'users',
  model: 'User',
  table: 'users',
  rows: (state) => state.users,
  remove: (state, row) => void (state.users = state.users.filter((one) => one !== row)),
  readers: ['ticket.agent', 'admin.user', 'ticket.customer'],
  writers: ['ticket.agent', 'admin.user'],
  visible: seesUser,
  show: (_state, row) => userJson(row),
  expand: userExpanded,
  searchable: (row) => TEXTS.map((key) => row[key]),
  blank: (call, params) => {
    requireIdentity(call, params);
    return {
      login: textOf(params['login'] ?? params['email']).toLowerCase(),
      email: '',
      firstname: '',
      lastname: '',
      organization_id: null,
      role_ids: [ROLES['Customer'] ?? 0],
      group_ids: {},
      active: true,
      password: null,
    };
  },
  assign,
  isReferenced: (state, row) =>
    state.tickets.some((ticket) =>
      [ticket.customer_id, ticket.owner_id, ticket.created_by_id].includes(row.id),
    ) || state.articles.some((article) => article.created_by_id === row.id),
};

/** Needs no permission but a valid credential. */
const me: ZammadHandler = (call) =>
  ok(flag(call, 'expand') ? userExpanded(call.state, call.user) : userJson(call.user));

export const userRoutes: Record<string, ZammadHandler> = {
  'GET /api/v1/users/me': me,
  ...recordRoutes(userModel),
};

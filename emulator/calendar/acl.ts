import type { Flag } from '../drive/access';
import { isSet } from '../drive/access';
import { apiError, notEmulated } from '../kernel/errors';
import type { Call } from '../kernel/operation';
import { requireCalendar } from './access';
import type { Refuse } from './editing';
import { refusal } from './editing';
import { pageOf } from './page-token';
import type { GrantedRole } from './role';
import { CALENDAR_ROLES } from './role';
import { rulesOf, share } from './sharing';
import type { Calendar } from './state';

/** https://developers.google.com/workspace/calendar/api/v3/reference/acl */
interface Rule {
  role?: string;
  scope?: { type?: string; value?: string };
}

export interface InsertRule {
  calendarId: string;
  resource: Rule;
}

export interface ListRules {
  calendarId: string;
  maxResults?: number | string;
  pageToken?: string;
  showDeleted?: Flag;
  syncToken?: string;
}

/** What each type of scope is a rule about. */
const SCOPE_VALUES: Readonly<Record<string, RegExp>> = {
  user: /^[^\s@]+@[^\s@]+$/,
  domain: /^[^\s@]+\.[^\s@]+$/,
};

function scopeOf({ scope }: Rule, refuse: Refuse): string {
  const { type, value = '' } = scope ?? {};
  if (type === undefined) throw refuse('Missing scope type.', 'required');
  if (type === 'default' || type === 'group') throw notEmulated(`Calendar.Acl.insert of scope type ${type}`);
  if (!SCOPE_VALUES[type]?.test(value)) throw refuse('Invalid scope value.', 'invalidScopeValue');
  return value;
}

function roleOf({ role }: Rule, refuse: Refuse): GrantedRole {
  if (role === undefined) throw refuse('Missing role.', 'required');
  if (role === 'writerWithoutPrivateAccess') throw notEmulated(`Calendar.Acl.insert of role ${role}`);
  const known = (['none', ...CALENDAR_ROLES] as const).find((one) => one === role);
  if (!known) throw refuse('Invalid role value.', 'invalid');
  return known;
}

function ruleResource({ id: calendarId }: Calendar, value: string, role: GrantedRole) {
  const type = value.includes('@') ? 'user' : 'domain';
  const id = `${type}:${value}`;
  return {
    kind: 'calendar#aclRule',
    etag: `"${calendarId}/${id}/${role}"`,
    id,
    scope: { type, value },
    role,
  };
}

const PUBLIC = { id: 'default', scope: { type: 'default' }, role: 'reader' };

/** A rule about somebody whom there is one about already takes its place. */
export function insertRule(call: Call, { calendarId, resource }: InsertRule, method: string): object {
  const { calendar } = requireCalendar(call, method, calendarId, 'owner');
  const refuse = refusal(method);
  const value = scopeOf(resource, refuse);
  const role = roleOf(resource, refuse);
  if (value.toLowerCase() === call.user.toLowerCase() && role !== 'owner') {
    const message = 'Cannot change your own access level.';
    throw apiError(method, { code: 403, message, reason: 'cannotChangeOwnAcl' });
  }
  share(call.world, calendar, value, role);
  call.touch({ kind: 'calendar', id: calendar.id });
  return ruleResource(calendar, value, role);
}

/** A rule that was taken back is one of `none`, and told only to those who ask for deleted ones. */
export function listRules(call: Call, args: ListRules, method: string): object {
  if (args.syncToken !== undefined) throw notEmulated('Calendar.Acl.list with syncToken');
  // Whoever writes reads the rules too; only an owner changes them.
  const { calendar } = requireCalendar(call, method, args.calendarId, 'writer');
  const rules = [...rulesOf(call.world, calendar)]
    .filter(([, role]) => role !== 'none' || isSet(args.showDeleted))
    .map(([value, role]) => ruleResource(calendar, value, role));
  const open = calendar.readers === 'everyone';
  const everybody = { kind: 'calendar#aclRule', etag: `"${calendar.id}/default"`, ...PUBLIC };
  const size = Math.min(Number(args.maxResults ?? 100), 250);
  const all = open ? [everybody, ...rules] : rules;
  const etag = `"${calendar.id}/${String(all.length)}"`;
  return { kind: 'calendar#acl', etag, ...pageOf(all, size, args.pageToken, refusal(method)) };
}

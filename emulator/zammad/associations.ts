import type { Params } from '../http/message';
import type { Json } from '../kernel/json';
import { inspect, unprocessable } from './refusal';
import type { ZammadState } from './state';
import { ARTICLE_SENDERS, ARTICLE_TYPES } from './fixed-ids';

/** An attribute ending in `_id` that may also be given by name. */
interface Association {
  readonly name: string;
  idByName(state: ZammadState, name: Json): number | null;
  exists(state: ZammadState, id: number): boolean;
  /** Its name is a login or an address, and must be text. */
  readonly isUser?: boolean;
}

interface Named {
  readonly id: number;
  readonly name: string;
}

const byRows = (name: string, rows: (state: ZammadState) => readonly Named[]): Association => ({
  name,
  idByName: (state, value) => rows(state).find((row) => row.name === value)?.id ?? null,
  exists: (state, id) => rows(state).some((row) => row.id === id),
});

const byTable = (name: string, table: Readonly<Record<string, number>>): Association => ({
  name,
  idByName: (_state, value) => (typeof value === 'string' ? (table[value] ?? null) : null),
  exists: (_state, id) => Object.values(table).includes(id),
});

const user = (name: string): Association => ({
  name,
  isUser: true,
  idByName: (state, value) =>
    state.users.find((one) => one.login === value)?.id ??
    state.users.find((one) => one.email === value)?.id ??
    null,
  exists: (state, id) => state.users.some((one) => one.id === id),
});

export const TICKET_ASSOCIATIONS: readonly Association[] = [
  byRows('group', (state) => state.groups),
  byRows('organization', (state) => state.organizations),
  byRows('state', (state) => state.ticketStates),
  byRows('priority', (state) => state.ticketPriorities),
  user('owner'),
  user('customer'),
];

export const ARTICLE_ASSOCIATIONS: readonly Association[] = [
  byTable('type', ARTICLE_TYPES),
  byTable('sender', ARTICLE_SENDERS),
  user('origin_by'),
];

const isBlank = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '');

function resolveName(state: ZammadState, association: Association, value: Json): number {
  if (association.isUser && typeof value !== 'string') {
    throw unprocessable(`String is needed as ref value ${inspect(value)} for '${association.name}'`);
  }
  const id = association.idByName(state, value);
  if (id === null) throw unprocessable(`No lookup value found for '${association.name}': ${inspect(value)}`);
  return id;
}

/**
 * Turns names into ids and drops what is no attribute. An id that is given beside its name wins; an empty name is looked up,
 * and refused, like any other.
 */
export function attributesFrom(
  state: ZammadState,
  params: Params,
  associations: readonly Association[],
  attributes: readonly string[],
): Params {
  const data: Params = { ...params };
  for (const association of associations) {
    const value = data[association.name];
    const key = `${association.name}_id`;
    if (value !== undefined && value !== null && value !== false && !data[key]) {
      data[key] = resolveName(state, association, value);
    }
    if (isBlank(data[key])) continue;
    const id = Number(data[key]);
    if (!association.exists(state, id)) {
      throw unprocessable(`Invalid value for param '${key}': ${inspect(data[key])}`);
    }
    data[key] = id;
  }
  return Object.fromEntries(attributes.filter((name) => name in data).map((name) => [name, data[name]]));
}

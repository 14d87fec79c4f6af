import { apiError } from './errors';
import type { Json } from './json';

/** What a mask selects of a value: `true` is all of it, else the named members; `*` stands for every member. */
export type FieldMask = true | { readonly [member: string]: FieldMask };

type Members = Record<string, FieldMask>;

interface Reader {
  readonly text: string;
  at: number;
}

const NAME = /[\w*-]+/y;

function readName(reader: Reader): string | null {
  NAME.lastIndex = reader.at;
  const name = NAME.exec(reader.text)?.[0] ?? null;
  reader.at += name?.length ?? 0;
  return name;
}

function take(reader: Reader, ...characters: string[]): boolean {
  if (!characters.includes(reader.text.charAt(reader.at))) return false;
  reader.at += 1;
  return true;
}

function readPath(reader: Reader): [string, FieldMask] | null {
  const name = readName(reader);
  if (name === null) return null;
  if (take(reader, '.', '/')) {
    const rest = readPath(reader);
    return rest && [name, { [rest[0]]: rest[1] }];
  }
  if (!take(reader, '(')) return [name, true];
  const members = readList(reader);
  return members && take(reader, ')') ? [name, members] : null;
}

function readList(reader: Reader): Members | null {
  const members: Members = {};
  do {
    const path = readPath(reader);
    if (!path) return null;
    members[path[0]] = union(members[path[0]], path[1]);
  } while (take(reader, ','));
  return members;
}

function union(one: FieldMask | undefined, other: FieldMask): FieldMask {
  if (one === undefined) return other;
  if (one === true || other === true) return true;
  const both: Members = { ...one };
  for (const [member, mask] of Object.entries(other)) both[member] = union(both[member], mask);
  return both;
}

function readMask(mask: string): FieldMask | null {
  const reader: Reader = { text: mask.replaceAll(/\s/g, ''), at: 0 };
  const members = readList(reader);
  return members && reader.at === reader.text.length ? members : null;
}

/** A script asks with the same few masks again and again. */
const read = new Map<string, FieldMask | null>();

/** Reads `a,b.c,d(e,f/g)`, where `.` and `/` mean the same; null when it cannot be read. */
export function parseFieldMask(mask: string): FieldMask | null {
  const known = read.get(mask);
  if (known !== undefined) return known;
  const parsed = readMask(mask);
  read.set(mask, parsed);
  return parsed;
}

/** What the mask selects below a member; undefined when it does not select it. */
export function memberMask(mask: FieldMask, member: string): FieldMask | undefined {
  if (mask === true) return true;
  const named = mask[member];
  const every = mask['*'];
  return named !== undefined && every !== undefined ? union(named, every) : (named ?? every);
}

/** Whether the mask selects something at or below the path. */
export function selects(mask: FieldMask, path: readonly string[]): boolean {
  const below = path.reduce<FieldMask | undefined>(
    (left, member) => (left === undefined ? undefined : memberMask(left, member)),
    mask,
  );
  return below !== undefined;
}

const kept = (content: Json | undefined, below: FieldMask | undefined): Json | undefined =>
  below === undefined || content === undefined ? undefined : pick(content, below);

/** The same object where the mask leaves nothing out of it: grids have thousands of cells that hold just what was asked for. */
function pickMembers(value: Record<string, Json | undefined>, mask: FieldMask): Json {
  for (const member in value)
    if (kept(value[member], memberMask(mask, member)) !== value[member]) return partOf(value, mask);
  return value;
}

function partOf(value: Record<string, Json | undefined>, mask: FieldMask): Json {
  const picked: Record<string, Json> = {};
  for (const [member, content] of Object.entries(value)) {
    const part = kept(content, memberMask(mask, member));
    if (part !== undefined) picked[member] = part;
  }
  return picked;
}

function pickItems(value: Json[], mask: FieldMask): Json {
  const picked = value.map((item) => pick(item, mask));
  return picked.every((item, index) => item === value[index]) ? value : picked;
}

function pick(value: Json, mask: FieldMask): Json {
  if (mask === true || value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? pickItems(value, mask) : pickMembers(value, mask);
}

/**
 * The part of an answer that a `fields` parameter asks for; all of it without one. A name that does not occur selects nothing.
 * https://developers.google.com/workspace/drive/api/guides/fields-parameter
 * @param method as Google spells it in its message, should the mask be unreadable
 */
export function applyFieldMask(value: Json, mask: string | undefined, method = 'fields'): Json {
  if (mask === undefined) return value;
  const parsed = parseFieldMask(mask);
  if (parsed) return pick(value, parsed);
  throw apiError(method, {
    code: 400,
    message: `Invalid field selection ${mask}`,
    reason: 'invalidParameter',
  });
}

/** A field that two people changed, each in their own way; a list's items are named by what tells them apart. */
export interface FormConflict {
  /** `components`, `addon-diba`, `version` */
  readonly path: readonly string[];
  /** Undefined where the other person removed it. */
  readonly theirs: unknown;
}

export interface MergedForm<T> {
  readonly form: T;
  readonly conflicts: readonly FormConflict[];
}

type Group = Readonly<Record<string, unknown>>;
type Items = ReadonlyMap<string, unknown>;

/** One thing in three versions. */
interface Three<T> {
  readonly base: T;
  readonly theirs: T;
  readonly mine: T;
}

/** By which field the items of a list are told apart; those of any other list are texts. */
const KEYS: Readonly<Record<string, string>> = {
  tickets: 'number',
  mails: 'subject',
  components: 'name',
  parties: 'address',
};

/** Half of one and half of another would say what nobody said. */
const WHOLE: readonly string[] = [
  'agreement',
  'tested',
  'validated',
  'rollbackGuide',
  'releasedArtifact',
  'actualStart',
  'actualEnd',
  'when',
];

/** Seen by whoever looked last; that both looked is told by the evidence itself. */
const OWN: readonly string[] = ['release'];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysIn = (...groups: readonly Group[]): string[] => [...new Set(groups.flatMap(Object.keys))];

/** The id of a row is only that of a line on a page. */
export function sameForm(one: unknown, other: unknown): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => sameForm(item, other[index]));
  if (isGroup(one) && isGroup(other))
    return keysIn(one, other).every((key) => key === 'id' || sameForm(one[key], other[key]));
  return Object.is(one, other);
}

/** A date and its time are one answer. */
function withWhen(form: object): Group {
  const group: Group = { ...form };
  if (!('date' in group && 'time' in group)) return group;
  const { date, time, ...rest } = group;
  return { ...rest, when: { date, time } };
}

function withoutWhen({ when, ...rest }: Group): Group {
  return isGroup(when) ? { ...rest, ...when } : rest;
}

function itemKey(list: string, item: unknown): string {
  const named = isGroup(item) ? item[KEYS[list] ?? ''] : item;
  return String(named).trim().toLowerCase();
}

/** Of two items with the same key the second one is another one. */
function itemsOf(list: string, items: unknown): Items {
  const found = new Map<string, unknown>();
  for (const item of isList(items) ? items : []) {
    let key = itemKey(list, item);
    while (found.has(key)) key += '#';
    found.set(key, item);
  }
  return found;
}

interface Merging {
  readonly conflicts: FormConflict[];
  readonly path: readonly string[];
}

const below = ({ conflicts, path }: Merging, key: string): Merging => ({ conflicts, path: [...path, key] });

function mergeGroups({ base, theirs, mine }: Three<Group>, merging: Merging): Group {
  const of = (key: string): Three<unknown> => ({ base: base[key], theirs: theirs[key], mine: mine[key] });
  const merged = keysIn(mine, theirs).map(
    (key) => [key, key === 'id' ? mine[key] : merge(of(key), below(merging, key))] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** In my order, and what they added after it. */
function mergeLists({ base, theirs, mine }: Three<Items>, merging: Merging): unknown[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((key) =>
      merge({ base: base.get(key), theirs: theirs.get(key), mine: mine.get(key) }, below(merging, key)),
    )
    .filter((item) => item !== undefined);
}

function merge({ base, theirs, mine }: Three<unknown>, merging: Merging): unknown {
  const { conflicts, path } = merging;
  if (sameForm(theirs, mine) || sameForm(theirs, base)) return mine;
  if (sameForm(mine, base)) return theirs;
  return mergeParts({ base, theirs, mine }, merging) ?? clash(mine, { path, theirs }, conflicts);
}

function clash(mine: unknown, conflict: FormConflict, conflicts: FormConflict[]): unknown {
  const name = conflict.path[conflict.path.length - 1] ?? '';
  if (!OWN.includes(name)) conflicts.push(conflict);
  return mine;
}

/** Null for what has no parts that could be merged by themselves. */
function mergeParts({ base, theirs, mine }: Three<unknown>, merging: Merging): Group | unknown[] | null {
  const name = merging.path[merging.path.length - 1] ?? '';
  if (isGroup(mine) && isGroup(theirs) && ![...WHOLE, ...OWN].includes(name))
    return mergeGroups({ base: isGroup(base) ? base : {}, theirs, mine }, merging);
  if (isList(mine) && isList(theirs))
    return mergeLists(
      { base: itemsOf(name, base), theirs: itemsOf(name, theirs), mine: itemsOf(name, mine) },
      merging,
    );
  return null;
}

/**
 * What somebody typed, over the record as it is by now: what they did not touch is the other person's, what both changed stays theirs
 * who typed it and is told.
 * @param base as the form was when they began @param theirs as it would be if they began now
 */
export function mergeForms<T extends object>(base: T, theirs: T, mine: T): MergedForm<T> {
  const conflicts: FormConflict[] = [];
  const form = merge(
    { base: withWhen(base), theirs: withWhen(theirs), mine: withWhen(mine) },
    { conflicts, path: [] },
  );
  // Merged from forms of that type, field by field.
  return { form: withoutWhen(form as Group) as T, conflicts };
}

function put(value: unknown, name: string, path: readonly string[], theirs: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return theirs;
  if (isList(value)) {
    const items = new Map(itemsOf(name, value));
    const item = put(items.get(key), key, rest, theirs);
    if (item === undefined) items.delete(key);
    else items.set(key, item);
    return [...items.values()];
  }
  return isGroup(value) ? { ...value, [key]: put(value[key], key, rest, theirs) } : value;
}

/** The other person's answer in the place of mine. */
export const withTheirs = <T extends object>(form: T, { path, theirs }: FormConflict): T =>
  // The same form with one field as another form of that type has it.
  withoutWhen(put(withWhen(form), '', path, theirs) as Group) as T;

/** Where a form's field stands on the page, and of several that belong together the first: an item of a list by its place, -1 where it is not there. */
export function fieldOf(form: object, path: readonly string[]): string {
  let [value, name]: [unknown, string] = [withWhen(form), ''];
  const steps = path.map((key) => {
    const items = itemsOf(name, value);
    const step = isList(value) ? String([...items.keys()].indexOf(key)) : key;
    value = isList(value) ? items.get(key) : isGroup(value) ? value[key] : undefined;
    name = key;
    return step;
  });
  return steps
    .join('.')
    .replace(/^when$/, 'date')
    .replace(/^(agreement|prerequisites\.\w+)$/, '$1.state');
}

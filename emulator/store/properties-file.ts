import type { ScriptState } from '../script/state';
import { hashOf } from './disk';
import type { Apply, Shelf } from './shelf';
import { parseJson, readOrName } from './shelf';
import type { World } from '../kernel/world';

export const PROPERTIES_FILE = 'properties.json';

type Properties = ScriptState['properties'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asStore(name: string, value: unknown): Record<string, string> {
  if (!isRecord(value)) throw new Error(`"${name}" is not an object`);
  const store: Record<string, string> = {};
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') throw new Error(`"${name}" holds "${key}", which is not a text`);
    store[key] = text;
  }
  return store;
}

/** @throws when it is not an object of objects of texts */
function parse(bytes: Buffer): Properties {
  const value = parseJson(bytes);
  if (!isRecord(value)) throw new Error('it is not an object');
  const stores = Object.entries(value).map(([name, store]) => [name, asStore(name, store)] as const);
  return { script: {}, ...Object.fromEntries(stores) };
}

/** Reads `properties.json` when it changed; a file that is not there changes nothing. */
export async function readProperties(world: World, shelf: Shelf): Promise<Apply> {
  const stamp = await shelf.disk.stamp(PROPERTIES_FILE);
  const bytes =
    stamp === null || stamp === shelf.stamps.get(PROPERTIES_FILE)
      ? null
      : await shelf.disk.read(PROPERTIES_FILE);
  if (!bytes) return () => undefined;
  const properties = await readOrName(shelf.disk, PROPERTIES_FILE, () => parse(bytes));
  return () => {
    world.script.properties = properties;
    if (stamp !== null) shelf.stamps.set(PROPERTIES_FILE, stamp);
  };
}

/** @returns the hash of what was written, so that the same is not written twice */
export async function writeProperties(
  shelf: Shelf,
  properties: Properties,
  last: string | null,
): Promise<string> {
  const text = `${JSON.stringify(properties, null, 2)}\n`;
  const hash = hashOf(text);
  if (hash === last) return hash;
  await shelf.disk.write(PROPERTIES_FILE, text);
  const stamp = await shelf.disk.stamp(PROPERTIES_FILE);
  if (stamp !== null) shelf.stamps.set(PROPERTIES_FILE, stamp);
  return hash;
}

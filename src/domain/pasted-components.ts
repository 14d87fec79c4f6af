import { readComponent } from './component-words';
import type { PastedComponent } from './component-words';
import { foldText } from './fold-text';
import { cellsOf, MOST_LINES, pastedEntries } from './pasted-lines';

/** In order; one name comes twice only with two versions. */
export interface PastedComponents {
  readonly components: readonly PastedComponent[];
  readonly unread: readonly string[];
}

const LONGEST_NAME = 120;
const LONGEST_VERSION = 40;
const LONGEST_LINE = 1000;

/** Reads components that somebody copied from anywhere, one a line, with the version as its last word. */
export function parseComponents(text: string): PastedComponents {
  const entries = pastedEntries(text);
  const isHeading = (line: string): boolean => line.endsWith(':');
  const { components, unread } = readComponents(entries.filter((line) => !isHeading(line)));
  return { components, unread: [...entries.filter(isHeading), ...unread] };
}

/** @param lines without bullets */
export function readComponents(lines: readonly string[]): PastedComponents {
  const unread: string[] = [];
  let components: readonly PastedComponent[] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const found = line.length > LONGEST_LINE ? [] : readRow(line);
    if (found.length > 0 && found.every(isSensible)) components = found.reduce(withOne, components);
    else unread.push(line);
  }
  return { components, unread: [...unread, ...lines.slice(MOST_LINES)] };
}

const isSensible = ({ name, version }: PastedComponent): boolean =>
  /[\p{L}\p{N}]/u.test(name) && name.length <= LONGEST_NAME && version.length <= LONGEST_VERSION;

/** Beside its version a name says nothing without one. */
function withOne(components: readonly PastedComponent[], added: PastedComponent): readonly PastedComponent[] {
  const same = components.filter(({ name }) => foldText(name) === foldText(added.name));
  const known = same.some(({ version }) => version === added.version || added.version === '');
  if (known) return components;
  const bare = same.find(({ version }) => version === '');
  return bare === undefined
    ? [...components, added]
    : components.map((one) => (one === bare ? { ...bare, version: added.version } : one));
}

/** In a row the version is a cell behind the name; two such cells leave open which is meant. */
function readRow(line: string): readonly PastedComponent[] {
  const cells = cellsOf(line);
  const [name = '', ...others] = cells;
  if (others.length === 0) return readText(name);
  const versions = others.filter((cell) => /^v?\d\S*$/i.test(cell));
  const [version] = versions;
  if (version !== undefined) return versions.length === 1 ? [{ name, version }] : [];
  const found = readComponent(name);
  return found.version === '' ? [] : [found];
}

function readText(text: string): readonly PastedComponent[] {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const several = parts.map(readComponent);
  return several.every(({ name, version }) => name !== '' && version !== '')
    ? several
    : [readComponent(text)];
}

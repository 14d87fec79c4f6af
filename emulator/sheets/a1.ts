import type { Rect } from './grid-range';
import { close } from './grid-range';
import type { GridRange } from './state';

/** A reference as written: without a title it means the first visible sheet. */
export interface A1Reference {
  readonly title: string | null;
  readonly range: GridRange;
}

const WHOLE: GridRange = { startRow: 0, startColumn: 0 };
const CORNER = String.raw`\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?`;
const RANGE = new RegExp(`^${CORNER}(?::${CORNER})?$`);
const TITLED = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/;

export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

type Corner = readonly [column: number | undefined, row: number | undefined];

const corner = (letters: string | undefined, digits: string | undefined): Corner => [
  letters === undefined ? undefined : columnIndex(letters),
  digits === undefined ? undefined : Number(digits) - 1,
];

const isCell = ([column, row]: Corner): boolean => column !== undefined && row !== undefined;
const isNothing = ([column, row]: Corner): boolean => column === undefined && row === undefined;

/** Start and end of one dimension, half-open; it has no end where one corner does not name it. */
function span(one: number | undefined, other: number | undefined): [start: number, end: number] {
  if (one === undefined || other === undefined) return [one ?? other ?? 0, Infinity];
  return [Math.min(one, other), Math.max(one, other) + 1];
}

/** Reads `B2`, `A1:C3`, `A:C`, `2:5`, `A2:C`; null for anything else. */
export function parseRange(text: string): GridRange | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const first = corner(match[1], match[2]);
  const isPair = text.includes(':');
  const second = isPair ? corner(match[3], match[4]) : first;
  if (isNothing(first) || isNothing(second) || (!isPair && !isCell(first))) return null;
  const [startColumn, endColumn] = span(first[0], second[0]);
  const [startRow, endRow] = span(first[1], second[1]);
  return close({ startRow, endRow, startColumn, endColumn });
}

/**
 * Reads A1 notation: `Log!A1:C3`, `'Team log'!A:Z`, `Log`, `A1`; null when it is none.
 * https://developers.google.com/workspace/sheets/api/guides/concepts#cell
 */
export function parseA1(text: string): A1Reference | null {
  const bare = parseRange(text);
  if (bare) return { title: null, range: bare };
  const [matched, quoted, plain, cells] = TITLED.exec(text) ?? [];
  if (matched === undefined) return null;
  const title = quoted?.replaceAll("''", "'") ?? plain ?? '';
  const range = cells === undefined ? WHOLE : parseRange(cells);
  return range && { title, range };
}

const PLAIN_TITLE = /^[\p{L}_][\p{L}\p{N}_]*$/u;

export const quoteTitle = (title: string): string =>
  PLAIN_TITLE.test(title) && !parseRange(title) ? title : `'${title.replaceAll("'", "''")}'`;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** `A1:C3`, or `B2` for a single cell. */
export function rectName({ startRow, endRow, startColumn, endColumn }: Rect): string {
  const [first, last] = [cellName(startRow, startColumn), cellName(endRow - 1, endColumn - 1)];
  return first === last ? first : `${first}:${last}`;
}

export const fullName = (title: string, rect: Rect): string => `${quoteTitle(title)}!${rectName(rect)}`;

import type { CellContent } from './sheet-change';

/** What a line of the audit tells, in the order in which it is sealed. */
export const AUDIT_KEYS = ['at', 'who', 'action', 'subject', 'from', 'before', 'after'] as const;
export type AuditKey = (typeof AUDIT_KEYS)[number];

export type AuditCells = Readonly<Partial<Record<AuditKey, CellContent>>>;

/** An HMAC in hexadecimal, under a key that only the script knows. */
export type Sign = (text: string) => string;

/** A row's place in the chain: its number, and the mark that follows from its cells and from the row before. */
export interface Link {
  readonly seq: number;
  readonly mark: string;
}

export interface Seal extends Link {
  /** The mark of the row before; empty for the first. */
  readonly previous: string;
}

/** The first row comes after it. */
export const BEGINNING: Link = { seq: 0, mark: '' };

/** Hexadecimal digits of a mark: 128 bits. */
const LENGTH = 32;

/** ASCII alone, so that it is the same bytes in every character set. */
const canonical = (parts: readonly unknown[]): string =>
  JSON.stringify(parts).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const markOf = (sign: Sign, parts: readonly unknown[]): string => sign(canonical(parts)).slice(0, LENGTH);

/** An emptied cell is as empty as one that never held anything. */
const rowMark = (sign: Sign, cells: AuditCells, seq: number, previous: string): string =>
  markOf(sign, ['row', seq, previous, ...AUDIT_KEYS.map((key) => cells[key] ?? '')]);

export function sealAfter(sign: Sign, last: Link, cells: AuditCells): Seal {
  const seq = last.seq + 1;
  return { seq, previous: last.mark, mark: rowMark(sign, cells, seq, last.mark) };
}

/** What stands in the Hash cell: `17:MARK OF 16:MARK`. */
export const sealText = ({ seq, previous, mark }: Seal): string => `${String(seq)}:${previous}:${mark}`;

/** @returns null for what no seal looks like */
export function parseSeal(cell: CellContent | undefined): Seal | null {
  const [, seq, previous, mark] =
    /^([1-9]\d{0,8}):([0-9a-f]{32}|):([0-9a-f]{32})$/.exec(String(cell ?? '')) ?? [];
  return mark === undefined ? null : { seq: Number(seq), previous: previous ?? '', mark };
}

/** Whether a row's cells are those that its seal was made for. */
export const isIntact = (sign: Sign, cells: AuditCells, { seq, previous, mark }: Seal): boolean =>
  rowMark(sign, cells, seq, previous) === mark;

const HEAD = 'head:';

const headMark = (sign: Sign, { seq, mark }: Link): string => markOf(sign, ['head', seq, mark]);

/** Which row is the last one, in the first row beside the headings; signed, so that nobody can take the last rows away and say so. */
export const headText = (sign: Sign, last: Link): string =>
  `${HEAD}${String(last.seq)}:${last.mark}:${headMark(sign, last)}`;

export interface FoundHead {
  /** Zero-based; null where there is none. */
  readonly column: number | null;
  readonly text: string;
  /** Null when it is missing, or is not what the add-on wrote. */
  readonly last: Link | null;
}

/** @param headings the tab's first row */
export function findHead(sign: Sign, headings: readonly CellContent[]): FoundHead {
  const column = headings.findIndex((cell) => String(cell ?? '').startsWith(HEAD));
  if (column < 0) return { column: null, text: '', last: null };
  const text = String(headings[column]);
  const [seq, mark = ''] = text.slice(HEAD.length).split(':');
  const last = { seq: Number(seq), mark };
  return { column, text, last: headText(sign, last) === text ? last : null };
}

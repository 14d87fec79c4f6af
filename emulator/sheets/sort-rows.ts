import { effectiveValue } from './display';
import { EMPTY, updateRow } from './grid';
import type { Rect } from './grid-range';
import { localeRules } from './locale';
import type { Cell, Sheet } from './state';

export interface SortKey {
  readonly column: number;
  readonly descending: boolean;
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

type Value = number | string | boolean;

const valueOf = (cell: Cell | undefined): Value | null => effectiveValue((cell ?? EMPTY).value);

function createComparer(locale: string): (one: Value, other: Value) => number {
  const collator = new Intl.Collator(localeRules(locale).tag, { sensitivity: 'accent' });
  return (one, other) => {
    if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
    const [kind, otherKind] = [typeof one, typeof other] as (keyof typeof RANKS)[];
    if (kind !== undefined && otherKind !== undefined && kind !== otherKind)
      return RANKS[kind] - RANKS[otherKind];
    return Number(one) - Number(other);
  };
}

/** What is sorted of one row, and what it is sorted by. */
interface Taken {
  readonly cells: readonly Cell[];
  readonly values: readonly (Value | null)[];
}

function takeRow(row: readonly Cell[], rect: Rect, keys: readonly SortKey[]): Taken {
  const cells = Array.from(
    { length: rect.endColumn - rect.startColumn },
    (_cell, offset) => row[rect.startColumn + offset] ?? EMPTY,
  );
  return { cells, values: keys.map(({ column }) => valueOf(row[column])) };
}

function createRowComparer(keys: readonly SortKey[], locale: string): (one: Taken, other: Taken) => number {
  const compare = createComparer(locale);
  const byKey = ({ descending }: SortKey, a: Value | null, b: Value | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  };
  return (one, other) => {
    const orders = keys.map((key, index) =>
      byKey(key, one.values[index] ?? null, other.values[index] ?? null),
    );
    return orders.find((order) => order !== 0) ?? 0;
  };
}

/** The part of the rectangle that holds something; the rest is empty and stays last. */
function filledPart({ rows }: Sheet, rect: Rect): Rect {
  const endRow = Math.min(rect.endRow, rows.length);
  const widest = rows
    .slice(rect.startRow, endRow)
    .reduce((width, row) => Math.max(width, row.length), rect.startColumn);
  return { ...rect, endRow, endColumn: Math.min(rect.endColumn, widest) };
}

/**
 * Sorts as Sheets does: numbers, then texts, then truth values; empty cells stay last either way, and equal rows keep their
 * order.
 */
export function sortRows(sheet: Sheet, rect: Rect, keys: readonly SortKey[], locale: string): void {
  const part = filledPart(sheet, rect);
  const taken = sheet.rows.slice(part.startRow, part.endRow).map((row) => takeRow(row, part, keys));
  taken.sort(createRowComparer(keys, locale)).forEach(({ cells }, offset) => {
    updateRow(sheet, part.startRow + offset, part.endColumn, (row) =>
      row.splice(part.startColumn, cells.length, ...cells),
    );
  });
}

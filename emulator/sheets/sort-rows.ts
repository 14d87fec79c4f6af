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

/** Numbers, then texts, then truth values, as Sheets orders them; empty cells stay last either way, and equal rows keep their order. */
export function sortRows(sheet: Sheet, rect: Rect, keys: readonly SortKey[], locale: string): void {
  const compare = createComparer(locale);
  const taken = Array.from({ length: rect.endRow - rect.startRow }, (_row, offset) => {
    const row = sheet.rows[rect.startRow + offset] ?? [];
    const cells = Array.from(
      { length: rect.endColumn - rect.startColumn },
      (_cell, column) => row[rect.startColumn + column] ?? EMPTY,
    );
    return { cells, values: keys.map(({ column }) => valueOf(row[column])) };
  });
  taken.sort((one, other) => {
    for (const [index, { descending }] of keys.entries()) {
      const [a = null, b = null] = [one.values[index], other.values[index]];
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
        continue;
      }
      const order = compare(a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  taken.forEach(({ cells }, offset) => {
    updateRow(sheet, rect.startRow + offset, rect.endColumn, (row) =>
      row.splice(rect.startColumn, cells.length, ...cells),
    );
  });
}

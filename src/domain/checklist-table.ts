import type { ChecklistItem } from './checklist';
import { CHECKLIST_CONDITIONS, CHECKLIST_PHASES, CHECKLISTS } from './checklist';
import { isYes } from './flag-cell';
import type { Localized } from './localized';
import type { Table, TableRow } from './registry-table';

/** Behind every other item of its list. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The team's items; a row without text, or of a list or phase that there is none of, is left out. */
export const checklistOf = (table: Table): ChecklistItem[] => table.rows.flatMap(itemOf);

const named = <T extends string>(words: readonly T[], cell: string | undefined): T | undefined =>
  words.find((word) => word === (cell ?? '').toLowerCase());

function itemOf(row: TableRow): ChecklistItem[] {
  const list = named(CHECKLISTS, row['list']);
  const phase = named(CHECKLIST_PHASES, row['phase']);
  const text = textOf(row);
  if (list === undefined || phase === undefined || text.es === '') return [];
  return [
    {
      list,
      phase,
      order: orderOf(row['order']),
      text,
      // A condition that was mistyped would hide the item from everybody: it is shown always.
      condition: named(CHECKLIST_CONDITIONS, row['condition']) ?? null,
      required: isYes(row['required']),
      pair: row['pair'] || null,
    },
  ];
}

/** A language without a text gets the Spanish one. */
function textOf(row: TableRow): Localized {
  const [es, ca, en] = [row['text-es'], row['text-ca'], row['text-en']];
  const usual = es || ca || en || '';
  return { es: usual, ca: ca || usual, en: en || usual };
}

function orderOf(cell: string | undefined): number {
  const order = Number(cell?.replace(',', '.') || NaN);
  return Number.isFinite(order) ? order : LAST;
}

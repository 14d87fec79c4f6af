import type { LogHeadings } from './customer-record';
import type { RowWritten } from './effect';
import type { LogCells } from './log-cells';
import type { LogColumnKey } from './log-column-key';
import type { LogSheetCells, Place } from './log-place';
import { layoutOf, rowWithId, saysTheSame, textOf } from './log-place';
import type { CellContent } from './sheet-change';

type Cells = readonly CellContent[];

export interface Comparing {
  /** As the row should say it. */
  readonly cells: LogCells;
  /** Null before the add-on wrote it. */
  readonly written: RowWritten | null;
  /** What else the add-on may have written: earlier, or in a step that was cut short. */
  readonly attempted: readonly LogCells[];
}

/** It says what the add-on wrote, or may have written. */
const isOurs = ({ key, column }: Place, present: Cells, { written, attempted }: Comparing): boolean =>
  [written?.cells, ...attempted].some((cells) => saysTheSame(key, present[column], cells?.[key]));

/** Somebody chose to keep it, and the add-on would still write what it would have written then. */
function isKept({ key }: Place, { cells, written }: Comparing): boolean {
  if (!written?.kept.includes(key)) return false;
  return written.changedByHand.includes(key) || saysTheSame(key, cells[key], written.cells[key]);
}

/** The columns that do not say what they should, by whether a person changed them and by what was chosen about that. */
export function compared(places: readonly Place[], present: Cells, about: Comparing) {
  const differs = places.filter(({ key, column }) => !saysTheSame(key, present[column], about.cells[key]));
  const kept = differs.filter((place) => isKept(place, about));
  const byHand = differs.filter((place) => !kept.includes(place) && !isOurs(place, present, about));
  return { kept, byHand, stale: differs.filter((place) => !kept.includes(place) && !byHand.includes(place)) };
}

/** A cell that a person changed, and what it would hold otherwise. */
export interface HandEdit {
  readonly key: LogColumnKey;
  readonly theirs: CellContent;
  readonly ours: CellContent;
}

/** What people changed in a row that the add-on wrote, and did not choose to keep. */
export function handEdits(
  sheet: LogSheetCells,
  headings: LogHeadings,
  about: Comparing,
): HandEdit[] | 'headings-missing' | 'row-deleted' {
  const layout = layoutOf(sheet, headings);
  if (layout === null) return 'headings-missing';
  const present = sheet.cells[rowWithId(sheet, layout, textOf(about.cells.id))];
  if (present === undefined) return 'row-deleted';
  return compared(layout.places, present, about).byHand.map(({ key, column }) => ({
    key,
    theirs: present[column] ?? null,
    ours: about.cells[key] ?? null,
  }));
}

import { displayText } from '../display';
import { applyShift, requireRoom } from '../dimensions';
import type { Edit } from '../edit';
import { requireSheet } from '../edit';
import { cellAt } from '../grid';
import type { GridRange } from '../state';
import type { Shift } from '../grid-range';
import { localeRules } from '../locale';
import type { SettableField } from '../mask-fields';
import { setFields } from '../mask-fields';
import { requireEditable } from '../protection';
import { refuse } from '../refusal';
import type { DimensionProperties, DimensionRange } from '../schema';
import type { Sheet } from '../state';
import type { Handlers } from './handler';

type Dimension = Shift['dimension'];

/** Rows or columns of one sheet, half-open. */
interface Span {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

function requireDimension(dimension: string | undefined): Dimension {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw refuse(`Invalid value at 'dimension' (ROWS or COLUMNS), "${dimension ?? ''}"`);
}

const sizeOf = ({ rowCount, columnCount }: Sheet, dimension: Dimension): number =>
  dimension === 'ROWS' ? rowCount : columnCount;

function spanOf(edit: Edit, range: DimensionRange | undefined): Span {
  const sheet = requireSheet(edit, range?.sheetId);
  const dimension = requireDimension(range?.dimension);
  const { startIndex: start = 0, endIndex: end = sizeOf(sheet, dimension) } = range ?? {};
  if (start < 0 || start >= end)
    throw refuse(`startIndex[${String(start)}] must be less than endIndex[${String(end)}]`);
  return { sheet, dimension, start, end };
}

/** @throws when it does not lie in the grid */
function requireExisting({ sheet, dimension, end }: Span): void {
  const size = sizeOf(sheet, dimension);
  if (end > size)
    throw refuse(
      `endIndex[${String(end)}] is beyond the last of the ${String(size)} ${dimension.toLowerCase()}`,
    );
}

const cellsOf = ({ dimension, start, end }: Span): GridRange =>
  dimension === 'ROWS'
    ? { startRow: start, endRow: end, startColumn: 0 }
    : { startRow: 0, startColumn: start, endColumn: end };

/** The rows or columns that somebody deletes, in a call or by hand. */
export function deleteSpan(edit: Edit, span: Span): void {
  const { sheet, dimension, start, end } = span;
  const name = dimension.toLowerCase();
  const frozen = dimension === 'ROWS' ? sheet.frozenRows : sheet.frozenColumns;
  const size = sizeOf(sheet, dimension);
  requireExisting(span);
  requireEditable(edit, sheet, cellsOf(span));
  if (end - start >= size) throw refuse(`Sorry, it is not possible to delete all ${name} on the sheet.`);
  if (start <= frozen && end === size)
    throw refuse(`Sorry, it is not possible to delete all non-frozen ${name}.`);
  applyShift(sheet, { dimension, at: start, count: start - end });
}

/** Inserts before `start`, with the look of the row or column before or after. */
export function insertSpan(edit: Edit, span: Span, join: 'before' | 'after'): void {
  const { sheet, dimension, start, end } = span;
  const size = sizeOf(sheet, dimension);
  if (start > size)
    throw refuse(
      `startIndex[${String(start)}] is beyond the last of the ${String(size)} ${dimension.toLowerCase()}`,
    );
  if (start === 0 && join === 'before')
    throw refuse('inheritFromBefore cannot be true when inserting at index 0');
  requireEditable(edit, sheet, { ...cellsOf({ ...span, end: start + 1 }) });
  applyShift(sheet, { dimension, at: start, count: end - start, join });
  requireRoom(edit.spreadsheet);
}

const without = (indexes: readonly number[], { start, end }: Span): number[] =>
  indexes.filter((index) => index < start || index >= end);

const indexesOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

function hide(span: Span, hidden: boolean): void {
  const { sheet, dimension } = span;
  const change = (before: readonly number[]): number[] => [
    ...without(before, span),
    ...(hidden ? indexesOf(span) : []),
  ];
  if (dimension === 'ROWS') sheet.hiddenRows = change(sheet.hiddenRows);
  else sheet.hiddenColumns = change(sheet.hiddenColumns);
}

function resize(span: Span, sizeAt: (index: number) => number): void {
  const { sheet, dimension } = span;
  const sizes = Object.fromEntries(indexesOf(span).map((index) => [index, sizeAt(index)]));
  if (dimension === 'ROWS') sheet.rowHeights = { ...sheet.rowHeights, ...sizes };
  else sheet.columnWidths = { ...sheet.columnWidths, ...sizes };
}

const FIELDS: readonly SettableField<Span, DimensionProperties>[] = [
  {
    paths: ['pixelSize'],
    set(span, { pixelSize = -1 }) {
      if (pixelSize < 0) throw refuse('pixelSize must not be negative');
      resize(span, () => pixelSize);
    },
  },
  { paths: ['hiddenByUser'], set: (span, { hiddenByUser }) => hide(span, hiddenByUser === true) },
];

/** Pixels that the longest line in the column takes; an average letter of ten points is seven wide. */
function fittingWidth({ spreadsheet }: Edit, sheet: Sheet, column: number): number {
  const rules = localeRules(spreadsheet.locale);
  const longest = sheet.rows.reduce((most, _cells, row) => {
    const lines = displayText(cellAt(sheet, row, column), rules).split('\n');
    return Math.max(most, ...lines.map((line) => line.length));
  }, 0);
  return Math.max(21, longest * 7 + 9);
}

export const dimensionRequests: Handlers = {
  appendDimension(edit, { sheetId, dimension, length = 0 }) {
    const sheet = requireSheet(edit, sheetId);
    const at = sizeOf(sheet, requireDimension(dimension));
    if (length < 1) throw refuse('length must be positive');
    applyShift(sheet, { dimension: requireDimension(dimension), at, count: length });
    requireRoom(edit.spreadsheet);
  },
  insertDimension: (edit, { range, inheritFromBefore }) =>
    insertSpan(edit, spanOf(edit, range), inheritFromBefore ? 'before' : 'after'),
  deleteDimension: (edit, { range }) => deleteSpan(edit, spanOf(edit, range)),
  updateDimensionProperties(edit, { range, properties = {}, fields }) {
    const span = spanOf(edit, range);
    requireExisting(span);
    setFields('a dimension property', FIELDS, span, { resource: properties, fields });
  },
  autoResizeDimensions(edit, { dimensions }) {
    const span = spanOf(edit, dimensions);
    requireExisting(span);
    if (span.dimension === 'COLUMNS') resize(span, (column) => fittingWidth(edit, span.sheet, column));
    else
      span.sheet.rowHeights = Object.fromEntries(
        Object.entries(span.sheet.rowHeights).filter(([row]) => without([Number(row)], span).length > 0),
      );
  },
};

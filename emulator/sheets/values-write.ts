import { columnLetters, fullName, quoteTitle, rectName } from './a1';
import type { Edit } from './edit';
import { EMPTY, updateRow } from './grid';
import type { Rect } from './grid-range';
import { bound } from './grid-range';
import type { Input, InputContext, InputOption } from './input-value';
import { inputInto, yearAt } from './input-value';
import { requireEditable } from './protection';
import { refuse } from './refusal';
import type { Located } from './resolve-range';
import { requireWithinGrid } from './resolve-range';
import type { Sheet } from './state';

export interface Updated {
  updatedRange: string;
  updatedRows: number;
  updatedColumns: number;
  updatedCells: number;
}

export type Inputs = readonly (readonly Input[])[];

function checkInput(input: unknown, row: number, column: number): void {
  if (input === null || typeof input !== 'object') return;
  const kind = Array.isArray(input) ? 'list_value' : 'struct_value';
  throw refuse(`Invalid values[${String(row)}][${String(column)}]: ${kind}`);
}

/** @throws when `values` is not a list of lists of texts, numbers, truth values and nulls */
export function checkInputs(values: unknown = []): Inputs {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw refuse("Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue)");
  }
  values.forEach((inputs: unknown[], row) =>
    inputs.forEach((input, column) => checkInput(input, row, column)),
  );
  return values as Inputs;
}

/** Where the inputs go when the first one goes into that cell; at least one cell. */
export function rectFor(inputs: Inputs, startRow: number, startColumn: number): Rect {
  const width = inputs.reduce((widest, row) => Math.max(widest, row.length), 1);
  return {
    startRow,
    endRow: startRow + Math.max(inputs.length, 1),
    startColumn,
    endColumn: startColumn + width,
  };
}

/** A range of one cell, or without ends, is where the values begin; any other is where they must stay. */
function requireWithinRange({ sheet, range }: Located, target: Rect): void {
  const { startRow, startColumn, endRow = Infinity, endColumn = Infinity } = range;
  if (endRow - startRow === 1 && endColumn - startColumn === 1) return;
  if (target.endRow <= endRow && target.endColumn <= endColumn) return;
  const excess =
    target.endRow > endRow ? `row [${String(endRow + 1)}]` : `column [${columnLetters(endColumn)}]`;
  const name = `${quoteTitle(sheet.title)}!${rectName(bound(range, sheet))}`;
  throw refuse(`Requested writing within range [${name}], but tried writing to ${excess}`);
}

export function inputContext({ actor, spreadsheet }: Edit, option: InputOption): InputContext {
  const { locale, timeZone } = spreadsheet;
  return { option, locale, year: yearAt(actor.now(), timeZone) };
}

function describeUpdate(sheet: Sheet, rect: Rect, inputs: Inputs): Updated {
  const given = inputs.map((row) => row.flatMap((input, column) => (input === null ? [] : [column])));
  return {
    updatedRange: fullName(sheet.title, rect),
    updatedRows: given.filter((columns) => columns.length > 0).length,
    updatedColumns: new Set(given.flat()).size,
    updatedCells: given.flat().length,
  };
}

/** Writes the inputs from the corner of a range on. */
export function writeInputs(
  edit: Edit,
  { sheet, range }: Located,
  inputs: Inputs,
  context: InputContext,
): Updated {
  const rect = rectFor(inputs, range.startRow, range.startColumn);
  requireWithinRange({ sheet, range }, rect);
  requireWithinGrid(sheet, rect);
  requireEditable(edit, sheet, rect);
  inputs.forEach((row, index) => {
    updateRow(sheet, rect.startRow + index, rect.startColumn + row.length, (cells) => {
      row.forEach((input, offset) => {
        const column = rect.startColumn + offset;
        cells[column] = inputInto(cells[column] ?? EMPTY, input, context);
      });
    });
  });
  return describeUpdate(sheet, rect, inputs);
}

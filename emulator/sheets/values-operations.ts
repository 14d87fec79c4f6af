import type { Operations } from '../kernel/operation';
import { fullName } from './a1';
import type { Edit } from './edit';
import { updateRow, withValue } from './grid';
import type { InputOption } from './input-value';
import { checkInputOption } from './input-value';
import type { Addressed } from './method';
import { reading, writing } from './method';
import { requireEditable } from './protection';
import { refusingAt } from './refusal';
import type { Located } from './resolve-range';
import { locate, readable } from './resolve-range';
import { appendInputs } from './values-append';
import type { ReadOptions } from './values-read';
import { readValues, requireRows } from './values-read';
import type { Updated } from './values-write';
import { checkInputs, inputContext, writeInputs } from './values-write';

interface ValueRange {
  range?: string;
  majorDimension?: string;
  values?: unknown;
}

interface Answering {
  includeValuesInResponse?: boolean | 'true' | 'false';
  responseValueRenderOption?: string;
  responseDateTimeRenderOption?: string;
}

interface Ranged extends Addressed {
  range: string;
}

interface Update extends Ranged, Answering {
  resource: ValueRange;
  valueInputOption?: string;
  insertDataOption?: string;
}

interface BatchUpdate extends Addressed {
  resource: Answering & { valueInputOption?: string; data?: ValueRange[] };
}

const READ_OPTIONS = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'] as const;
const ANSWER_OPTIONS = [
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
] as const;

type UpdateAnswer = Updated & { spreadsheetId: string; updatedData?: object };

/** The answer to one update, with the values as they are after it when they are asked for. */
function answerFor(edit: Edit, updated: Updated, options: Answering): UpdateAnswer {
  const answer = { spreadsheetId: edit.spreadsheet.id, ...updated };
  if (options.includeValuesInResponse !== true && options.includeValuesInResponse !== 'true') return answer;
  const { responseValueRenderOption: values, responseDateTimeRenderOption: dates } = options;
  const updatedData = readValues(edit.spreadsheet, updated.updatedRange, {
    ...(values === undefined ? {} : { valueRenderOption: values }),
    ...(dates === undefined ? {} : { dateTimeRenderOption: dates }),
  });
  return { ...answer, updatedData };
}

function updateOne(edit: Edit, located: Located, valueRange: ValueRange, option: InputOption): Updated {
  requireRows(valueRange.majorDimension);
  return writeInputs(edit, located, checkInputs(valueRange.values), inputContext(edit, option));
}

function updateMany(edit: Edit, { resource }: BatchUpdate): object {
  const { data = [], valueInputOption, ...answering } = resource;
  const option = checkInputOption(valueInputOption);
  const updates = data.map((valueRange, index) =>
    refusingAt(`data[${String(index)}]`, () => {
      const located = locate(edit.spreadsheet, valueRange.range ?? '');
      return { sheet: located.sheet, updated: updateOne(edit, located, valueRange, option) };
    }),
  );
  const sum = (count: (updated: Updated) => number): number =>
    updates.reduce((total, { updated }) => total + count(updated), 0);
  return {
    spreadsheetId: edit.spreadsheet.id,
    totalUpdatedRows: sum(({ updatedRows }) => updatedRows),
    totalUpdatedColumns: sum(({ updatedColumns }) => updatedColumns),
    totalUpdatedCells: sum(({ updatedCells }) => updatedCells),
    totalUpdatedSheets: new Set(updates.map(({ sheet }) => sheet)).size,
    responses: updates.map(({ updated }) => answerFor(edit, updated, answering)),
  };
}

function clear(edit: Edit, range: string): object {
  const located = locate(edit.spreadsheet, range);
  const { sheet } = located;
  const rect = readable(located, range);
  requireEditable(edit, sheet, rect);
  for (let row = rect.startRow; row < Math.min(rect.endRow, sheet.rows.length); row += 1) {
    updateRow(sheet, row, 0, (cells) => {
      const end = Math.min(rect.endColumn, cells.length);
      for (let column = rect.startColumn; column < end; column += 1) {
        const cell = cells[column];
        if (cell) cells[column] = withValue(cell, null);
      }
    });
  }
  return { spreadsheetId: edit.spreadsheet.id, clearedRange: fullName(sheet.title, rect) };
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values */
export const valuesOperations: Operations = {
  'sheets.values.get': reading<Ranged & ReadOptions>(
    { name: 'sheets.values.get', parameters: ['range', ...READ_OPTIONS] },
    (spreadsheet, args) => readValues(spreadsheet, args.range, args),
  ),
  'sheets.values.batchGet': reading<Addressed & ReadOptions & { ranges?: string | string[] }>(
    { name: 'sheets.values.batchGet', parameters: ['ranges', ...READ_OPTIONS] },
    (spreadsheet, args) => ({
      spreadsheetId: spreadsheet.id,
      valueRanges: [args.ranges ?? []].flat().map((range) => readValues(spreadsheet, range, args)),
    }),
  ),
  'sheets.values.update': writing<Update>(
    { name: 'sheets.values.update', parameters: ['range', 'valueInputOption', ...ANSWER_OPTIONS] },
    (edit, args) => {
      const option = checkInputOption(args.valueInputOption);
      const updated = updateOne(edit, locate(edit.spreadsheet, args.range), args.resource, option);
      return answerFor(edit, updated, args);
    },
  ),
  'sheets.values.batchUpdate': writing<BatchUpdate>(
    { name: 'sheets.values.batchUpdate', parameters: [] },
    updateMany,
  ),
  'sheets.values.append': writing<Update>(
    {
      name: 'sheets.values.append',
      parameters: ['range', 'valueInputOption', 'insertDataOption', ...ANSWER_OPTIONS],
    },
    (edit, args) => {
      requireRows(args.resource.majorDimension);
      const option = checkInputOption(args.valueInputOption);
      const { insertDataOption } = args;
      const appended = appendInputs(edit, args.range, checkInputs(args.resource.values), {
        option,
        insertDataOption,
      });
      const updates = answerFor(edit, appended.updates, args);
      return { spreadsheetId: edit.spreadsheet.id, ...appended, updates };
    },
  ),
  'sheets.values.clear': writing<Ranged>(
    { name: 'sheets.values.clear', parameters: ['range'] },
    (edit, args) => clear(edit, args.range),
  ),
};

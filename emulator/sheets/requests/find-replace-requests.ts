import { notEmulated } from '../../kernel/errors';
import type { Edit } from '../edit';
import { requireSheet } from '../edit';
import { updateRow, withValue } from '../grid';
import { coveredBy, rectOf } from '../grid-range-data';
import type { Rect } from '../grid-range';
import { requireEditable } from '../protection';
import { refuse } from '../refusal';
import type { Request } from '../schema';
import type { Sheet } from '../state';
import type { Handlers } from './handler';

type FindReplace = NonNullable<Request['findReplace']>;

interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

const wholeOf = (sheet: Sheet): Area => ({
  sheet,
  rect: { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount },
});

function areasOf(edit: Edit, { range, sheetId, allSheets }: FindReplace): Area[] {
  if (allSheets) return edit.spreadsheet.sheets.map(wholeOf);
  if (sheetId !== undefined) return [wholeOf(requireSheet(edit, sheetId))];
  if (!range) throw refuse('One of range, sheetId and allSheets must be set');
  const covered = coveredBy(edit, range);
  return [{ sheet: covered.sheet, rect: rectOf(covered) }];
}

/** @returns a global expression that finds the text as it was asked for */
function patternOf({ find = '', matchCase = false, matchEntireCell = false }: FindReplace): RegExp {
  if (find === '') throw refuse('The find string must not be empty');
  const literal = find.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(matchEntireCell ? `^${literal}$` : literal, matchCase ? 'gu' : 'giu');
}

/** Cells of text only: how a number or a date is shown is not searched here. */
function replaceIn(edit: Edit, { sheet, rect }: Area, pattern: RegExp, replacement: string) {
  const changed = { values: 0, rows: 0, occurrences: 0 };
  sheet.rows.slice(rect.startRow, rect.endRow).forEach((cells, offset) => {
    const row = rect.startRow + offset;
    const before = changed.values;
    cells.forEach((cell, column) => {
      if (column < rect.startColumn || column >= rect.endColumn || typeof cell.value !== 'string') return;
      const found = cell.value.match(pattern)?.length ?? 0;
      if (found === 0) return;
      requireEditable(edit, sheet, {
        startRow: row,
        endRow: row + 1,
        startColumn: column,
        endColumn: column + 1,
      });
      const value = cell.value.replace(pattern, () => replacement);
      updateRow(sheet, row, column + 1, (next) => void (next[column] = withValue(cell, value)));
      changed.values += 1;
      changed.occurrences += found;
    });
    if (changed.values > before) changed.rows += 1;
  });
  return changed;
}

export const findReplaceRequests: Handlers = {
  findReplace(edit, request) {
    if (request.searchByRegex) throw notEmulated('findReplace by regular expression');
    if (request.includeFormulas) throw notEmulated('findReplace in formulas');
    const pattern = patternOf(request);
    const all = areasOf(edit, request).map((area) =>
      replaceIn(edit, area, pattern, request.replacement ?? ''),
    );
    const sum = (count: (one: (typeof all)[number]) => number): number =>
      all.reduce((total, one) => total + count(one), 0);
    return {
      findReplace: {
        valuesChanged: sum(({ values }) => values),
        formulasChanged: 0,
        rowsChanged: sum(({ rows }) => rows),
        sheetsChanged: all.filter(({ values }) => values > 0).length,
        occurrencesChanged: sum(({ occurrences }) => occurrences),
      },
    };
  },
};

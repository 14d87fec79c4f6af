import { columnLetter } from '../domain/column-letter';
import type { Language } from '../domain/language';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { LogColumnKey } from '../domain/log-columns';
import type { AdoptionPlan, SheetHeading } from '../protocol/adoption';
import type { Adoptable, AdoptableSheet } from '../use-cases/plan-adoption';
import { idColumnLetter } from '../use-cases/plan-adoption';

const EXAMPLES = 3;

/** The rows below a sheet's headings as people see them. */
type RowsBelow = (sheet: AdoptableSheet) => string[][];

function headingsOf({ headings }: AdoptableSheet, below: readonly string[][]): SheetHeading[] {
  return headings.flatMap((heading, column) => {
    if (heading.trim() === '') return [];
    const examples = below.map((row) => row[column] ?? '').filter((text) => text !== '');
    return [{ column, letter: columnLetter(column), heading, examples: examples.slice(0, EXAMPLES) }];
  });
}

function columnNames(language: Language): Record<LogColumnKey, string> {
  const names = LOG_COLUMNS.map((column) => [column.key, column.heading[language]] as const);
  // Every key of LogColumnKey has its column, which `fromEntries` cannot say.
  return Object.fromEntries(names) as Record<LogColumnKey, string>;
}

export function adoptionPlan(
  { file, suggestedName, sheets }: Adoptable,
  rowsBelow: RowsBelow,
  language: Language,
): AdoptionPlan {
  return {
    fileName: file.name,
    suggestedName,
    sheets: sheets.map((one) => ({
      sheetId: one.sheet.sheetId,
      title: one.sheet.title,
      headingRow: one.headingRow,
      rows: Math.max(0, one.sheet.cells.length - one.headingRow - 1),
      headings: headingsOf(one, rowsBelow(one)),
      matches: one.matches.filter((match) => match.key !== 'id'),
      idColumn: idColumnLetter(one),
    })),
    columnNames: columnNames(language),
  };
}

import { columnLetter } from '../domain/column-letter';
import { nameFromFile } from '../domain/customer-name';
import { findHeadingRow, matchHeadings } from '../domain/heading-match';
import type { HeadingMatch } from '../domain/heading-match';
import type { LogColumnKey } from '../domain/log-columns';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import { enter } from './enter';
import type { Entrance } from './enter';
import { gridOf, textRows } from './log-sheet';
import type { FileInfo, SheetInfo } from './drive-ports';
import type { Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import type { Registry } from './registry';

export interface AdoptableSheet {
  readonly sheet: SheetInfo;
  /** Zero-based. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly matches: readonly HeadingMatch<LogColumnKey>[];
  /** Zero-based: where the id would be written, right of everything that is there. */
  readonly idColumn: number;
}

export interface Adoptable {
  readonly entrance: Entrance;
  readonly file: FileInfo;
  readonly suggestedName: string;
  readonly sheets: readonly AdoptableSheet[];
}

/** Reads the open spreadsheet as a log that people kept by hand; changes nothing. */
export function planAdoption(ports: Ports): Result<Adoptable, Refusal> {
  const config = ports.config.read();
  const entrance = enter(ports, config, DEPLOYERS);
  if (!entrance.ok) return entrance;
  const id = ports.session.openSpreadsheet();
  const file = id === null ? null : ports.files.find(id);
  if (!file) return err({ code: 'no-spreadsheet' });
  const refused = refuseFile(entrance.value, file);
  if (refused) return err(refused);
  const sheets = ports.spreadsheets.read(file.id).flatMap(adoptable);
  if (sheets.length === 0) return err({ code: 'not-a-log', fileName: file.name });
  return ok({ entrance: entrance.value, file, suggestedName: nameFromFile(file.name), sheets });
}

function refuseFile({ config, registry }: Entrance, file: FileInfo): Refusal | null {
  if (file.folderId !== config.folderId) return { code: 'outside-folder', fileName: file.name };
  if (!file.mayEdit) return { code: 'no-edit', fileName: file.name };
  return refuseOwned(registry, file.id);
}

export function refuseOwned({ customers }: Registry, fileId: string): Refusal | null {
  const owner = customers.find((one) => one.log.kind === 'made' && one.log.fileId === fileId);
  return owner ? { code: 'already-adopted', name: owner.name } : null;
}

function adoptable(sheet: SheetInfo): AdoptableSheet[] {
  const rows = textRows(sheet);
  const headingRow = findHeadingRow(rows, LOG_COLUMNS);
  if (sheet.hidden || headingRow === null) return [];
  const headings = rows[headingRow] ?? [];
  const { matches } = matchHeadings(LOG_COLUMNS, headings);
  return [
    { sheet, headingRow, headings, matches, idColumn: ownIdColumn(headings) ?? gridOf(sheet).filledColumns },
  ];
}

/** Unlike the heading of a new log's own ID column, because people have columns of that name. */
export const ID_HEADING = 'ID DEP';

/** A column that an earlier try already headed. */
function ownIdColumn(headings: readonly string[]): number | null {
  const column = headings.indexOf(ID_HEADING);
  return column >= 0 ? column : null;
}

/** How many rows below the headings are shown as examples. */
const EXAMPLE_ROWS = 20;

/** The rows below the headings as people see them, dates included. */
export function exampleRows(
  { spreadsheets }: Pick<Ports, 'spreadsheets'>,
  file: FileInfo,
  { sheet, headingRow }: AdoptableSheet,
): string[][] {
  const top = spreadsheets.readTop(file.id, sheet.sheetId, headingRow + 1 + EXAMPLE_ROWS);
  return (top ?? []).slice(headingRow + 1);
}

/** Where a person would find it. */
export const idColumnLetter = (sheet: AdoptableSheet): string => columnLetter(sheet.idColumn);

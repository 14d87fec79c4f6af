import { columnLetter } from '../domain/column-letter';
import { nameFromFile } from '../domain/customer-name';
import { findHeadingRow, matchHeadings } from '../domain/heading-match';
import type { HeadingMatch } from '../domain/heading-match';
import type { LogColumnKey } from '../domain/log-columns';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { CUSTOMER_KEEPERS, enter } from './enter';
import type { Entrance } from './enter';
import type { FileInfo, Ports, SheetInfo } from './ports';
import type { Refusal } from '../domain/refusal';

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
  const entrance = enter(ports, config, CUSTOMER_KEEPERS);
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
  const owner = registry.customers.find((one) => one.log.kind === 'made' && one.log.fileId === file.id);
  return owner ? { code: 'already-adopted', name: owner.name } : null;
}

export const textRows = (sheet: SheetInfo): string[][] =>
  sheet.cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));

function adoptable(sheet: SheetInfo): AdoptableSheet[] {
  const rows = textRows(sheet);
  const headingRow = findHeadingRow(rows, LOG_COLUMNS);
  if (sheet.hidden || headingRow === null) return [];
  const headings = rows[headingRow] ?? [];
  const width = Math.max(...rows.map((row) => row.length));
  const { matches } = matchHeadings(LOG_COLUMNS, headings);
  return [{ sheet, headingRow, headings, matches, idColumn: ownIdColumn(rows, headingRow) ?? width }];
}

/** The heading that the add-on writes; a column of that name with something below it is somebody else's. */
export const ID_HEADING = 'ID DEP';

/** A column that an earlier try already headed. */
function ownIdColumn(rows: readonly string[][], headingRow: number): number | null {
  const column = (rows[headingRow] ?? []).indexOf(ID_HEADING);
  return column >= 0 ? column : null;
}

/** Where a person would find it. */
export const idColumnLetter = (sheet: AdoptableSheet): string => columnLetter(sheet.idColumn);

import type { NamedRange, Workbook } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { newNumericId } from '../kernel/ids';
import type { Sheet, Spreadsheet } from '../sheets/state';
import { LISTS_SHEET, fileNames } from './xlsx-names';
import { toSheet } from './xlsx-read-sheet';
import { absoluteName } from './xlsx-reference';
import type { Sidecar } from './xlsx-sidecar';
import { makeSidecar, matchSheets } from './xlsx-sidecar';
import { DEFAULT_FONT } from './xlsx-style';
import type { ListColumns } from './xlsx-validations';
import { toListsSheet } from './xlsx-validations';
import { filterRange, toWriteSheet } from './xlsx-write-sheet';

export type { Sidecar } from './xlsx-sidecar';

export interface AboutFile {
  readonly id: string;
  /** Of a file that the emulator did not write; the sidecar's own goes before it. */
  readonly locale: string;
  readonly timeZone: string;
  readonly sidecar?: Sidecar | undefined;
}

const namesOf = ({ sheets }: Spreadsheet): string[] => fileNames(sheets.map(({ title }) => title));

/** LibreOffice shows a filter only where this name says so. */
function filterName(sheet: Sheet, name: string): NamedRange[] {
  const range = filterRange(sheet);
  return range ? [{ name: '_xlnm._FilterDatabase', range: absoluteName(name, range), scope: name }] : [];
}

/** The spreadsheet as a file that LibreOffice and Excel open; what they cannot hold is in `sidecarOf`. */
export async function writeSpreadsheet(spreadsheet: Spreadsheet, title: string): Promise<Uint8Array> {
  const names = namesOf(spreadsheet);
  const lists: ListColumns = { lists: [] };
  const named = spreadsheet.sheets.map((sheet, index) => [sheet, names[index] ?? sheet.title] as const);
  const sheets = named.map(([sheet, name]) => toWriteSheet(sheet, name, lists));
  return writeXlsx({
    sheets: lists.lists.length === 0 ? sheets : [...sheets, toListsSheet(lists)],
    namedRanges: named.flatMap(([sheet, name]) => filterName(sheet, name)),
    properties: { title },
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      spreadsheet.sheets.findIndex(({ hidden }) => !hidden),
    ),
  });
}

export const sidecarOf = (spreadsheet: Spreadsheet): Sidecar =>
  makeSidecar(spreadsheet, namesOf(spreadsheet));

/** Sheet ids that no other sheet has; the same file gets the same ones again. */
function idSource(about: AboutFile): () => number {
  const taken = new Set(about.sidecar?.sheets.map(({ sheetId }) => sheetId));
  const ids = { seed: `sheets/${about.id}`, next: 0 };
  return () => {
    let id = newNumericId(ids);
    while (taken.has(id)) id = newNumericId(ids);
    taken.add(id);
    return id;
  };
}

async function parse(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`it is not a readable .xlsx file: ${reason}`, { cause: error });
  }
}

/**
 * The spreadsheet in a file of ours or of another program's; what the Workspace does not keep, such as charts, is left out.
 * @throws saying why the file cannot be read
 */
export async function readSpreadsheet(bytes: Uint8Array, about: AboutFile): Promise<Spreadsheet> {
  const { id, locale, timeZone, sidecar } = about;
  const workbook = await parse(bytes);
  const sheets = workbook.sheets.filter(({ name }) => name !== LISTS_SHEET);
  if (sheets.length === 0) throw new Error('it holds no sheet');
  const names = sheets.map(({ name }) => name);
  const known = sidecar ? matchSheets(names, sidecar) : [];
  const freshId = idSource(about);
  return {
    id,
    locale: sidecar?.locale ?? locale,
    timeZone: sidecar?.timeZone ?? timeZone,
    sheets: sheets.map((sheet, index) => toSheet(sheet, workbook, known[index], freshId)),
  };
}

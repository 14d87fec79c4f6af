import populate from 'xlsx-populate';
import type { Workbook } from 'xlsx-populate';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Sheet, Spreadsheet } from '../../emulator/sheets/state';
import { readSpreadsheet, sidecarOf, writeSpreadsheet } from '../../emulator/store/xlsx';
import { richSpreadsheet } from '../support/rich-spreadsheet';

const unknown = { id: 'rich', locale: 'en', timeZone: 'Etc/UTC' };

function throughFile(spreadsheet: Spreadsheet): Promise<Spreadsheet> {
  return writeSpreadsheet(spreadsheet, 'Log').then((bytes) =>
    readSpreadsheet(bytes, { ...unknown, id: spreadsheet.id, sidecar: sidecarOf(spreadsheet) }),
  );
}

const first = ({ sheets }: Spreadsheet): Sheet => sheets[0]!;

const features: [feature: string, select: (spreadsheet: Spreadsheet) => unknown][] = [
  ['locale and zone', ({ locale, timeZone }) => [locale, timeZone]],
  ['titles that a file cannot hold', ({ sheets }) => sheets.map(({ title }) => title)],
  ['sheet ids', ({ sheets }) => sheets.map(({ sheetId }) => sheetId)],
  ['hidden sheets', ({ sheets }) => sheets.map(({ hidden }) => hidden)],
  [
    'the size of the grid',
    ({ sheets }) => sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
  ],
  ['frozen rows and columns', (one) => [first(one).frozenRows, first(one).frozenColumns]],
  ['the tab colour', (one) => first(one).tabColor],
  ['column widths', (one) => first(one).columnWidths],
  ['hidden columns', (one) => first(one).hiddenColumns],
  ['row heights', (one) => first(one).rowHeights],
  ['hidden rows', (one) => new Set(first(one).hiddenRows)],
  ['the style of headings', (one) => first(one).rows[0]],
  ['a date', (one) => first(one).rows[1]![0]],
  ['text that begins with "="', (one) => first(one).rows[1]![2]!.value],
  ['a note', (one) => first(one).rows[1]![2]!.note],
  ['a time', (one) => first(one).rows[1]![3]],
  ['a number format', (one) => first(one).rows[1]![4]],
  ['a date with a time', (one) => first(one).rows[2]![0]],
  ['wrapped text', (one) => first(one).rows[2]![2]],
  ['a truth value', (one) => first(one).rows[2]![3]],
  ['a formula and its result', (one) => first(one).rows[2]![4]],
  ['a link', (one) => first(one).rows[3]![0]],
  ['digits as text', (one) => first(one).rows[3]![1]],
  ['font, size, italic and strikethrough', (one) => first(one).rows[3]![2]],
  ['clipped text', (one) => first(one).rows[3]![3]],
  ['the look of an empty cell', (one) => first(one).rows[3]![4]],
  ['characters that XML cannot hold', (one) => first(one).rows[3]![5]],
  ['merged cells', (one) => first(one).merges],
  ['drop-downs', (one) => first(one).validations],
  ['conditional colours', (one) => first(one).conditionalFormats],
  ['protections', (one) => first(one).protectedRanges],
  ['the filter', (one) => first(one).filter],
];

describe('a spreadsheet that goes through an .xlsx file', () => {
  let back: Spreadsheet;

  beforeAll(async () => {
    back = await throughFile(richSpreadsheet);
  });

  it.each(features)('keeps %s', (_feature, select) => {
    expect(select(back)).toEqual(select(richSpreadsheet));
  });

  it('keeps nothing else either', () => {
    const comparable = ({ sheets, ...rest }: Spreadsheet): object => ({
      ...rest,
      sheets: sheets.map((sheet) => ({ ...sheet, hiddenRows: sheet.hiddenRows.toString() })),
    });
    expect(comparable(back)).toEqual(comparable(richSpreadsheet));
  });

  it('keeps the number in a date cell that is too large for a date', async () => {
    const format = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } as const;
    const rows = [
      [
        { value: 971_000_000, format },
        { value: 0, format },
        { value: 1.25, format },
      ],
    ];
    const kept = await throughFile({
      ...richSpreadsheet,
      sheets: [newSheet({ sheetId: 1, title: 'A', rows })],
    });
    expect(first(kept).rows[0]!.map(({ value }) => value)).toEqual([971_000_000, 0, 1.25]);
  });
});

describe('what a person changed in the file with another program', () => {
  const LOG = 'Registro de despliegues_ Ajunta';
  const NAMESAKE = 'Registro de despliegues_ Aj (2)';

  async function changed(change: (workbook: Workbook) => unknown): Promise<Spreadsheet> {
    const workbook = await populate.fromDataAsync(await writeSpreadsheet(richSpreadsheet, 'Log'));
    change(workbook);
    const bytes = await workbook.outputAsync();
    return readSpreadsheet(bytes, { ...unknown, sidecar: sidecarOf(richSpreadsheet) });
  }

  const named = ({ sheets }: Spreadsheet): unknown[] => sheets.map(({ title, sheetId }) => [title, sheetId]);

  it('wins over the sidecar: a renamed sheet keeps its id under its new name', async () => {
    const spreadsheet = await changed((workbook) => workbook.sheet(LOG).name('Deployments'));
    expect(named(spreadsheet)).toEqual([
      ['Deployments', 1_234_567],
      ['_records', 0],
      ['Registro de despliegues: Ajuntament de Girona', 9],
    ]);
  });

  it('wins over the sidecar: an added sheet gets an id of its own, and a deleted one is gone', async () => {
    const { sheets } = await changed((workbook) => {
      workbook.deleteSheet(NAMESAKE);
      workbook.addSheet('Added');
      workbook.addSheet('More');
    });
    const ids = sheets.map(({ sheetId }) => sheetId);
    expect(sheets.map(({ title }) => title)).toEqual([
      first(richSpreadsheet).title,
      '_records',
      'Added',
      'More',
    ]);
    expect(ids.slice(0, 2)).toEqual([1_234_567, 0]);
    expect(new Set([...ids, 9]).size).toBe(5);
  });

  it('wins over the sidecar: a value beyond the grid makes it longer', async () => {
    const { sheets } = await changed((workbook) => workbook.sheet(LOG).cell('A1300').value('late'));
    expect(sheets[0]!.rowCount).toBe(1300);
    expect(sheets[0]!.rows[1299]).toEqual([{ value: 'late' }]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', new TextEncoder().encode('Fecha;Estado;Qué\n'.repeat(40))],
  ])('is refused with a reason: %s', async (_case, bytes) => {
    await expect(readSpreadsheet(bytes, unknown)).rejects.toThrow(/^it is not a readable \.xlsx file: .*ZIP/);
  });

  it('is refused with a reason: half a file', async () => {
    const bytes = await writeSpreadsheet(richSpreadsheet, 'Log');
    await expect(readSpreadsheet(bytes.slice(0, bytes.length / 2), unknown)).rejects.toThrow(
      'it is not a readable',
    );
  });
});

import populate from 'xlsx-populate';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Cell, Spreadsheet } from '../../emulator/sheets/state';
import { readSpreadsheet, sidecarOf, writeSpreadsheet } from '../../emulator/store/xlsx';

const ABOUT = { id: 'log', locale: 'es_ES', timeZone: 'Europe/Madrid' };
const DATE: Cell = { value: null, format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } };
const WRAPPED: Cell = { value: null, format: { wrap: 'WRAP' } };

/** A thousand rows that look alike, the first two of them filled. */
function log(change: (rows: Cell[][]) => void = () => undefined): Spreadsheet {
  const rows = Array.from({ length: 1000 }, () => [DATE, { value: null }, WRAPPED]);
  rows[0] = [{ value: 'Fecha' }, { value: 'Qué' }];
  rows[1] = [{ ...DATE, value: 46_358 }, { value: 'x' }, WRAPPED];
  change(rows);
  const sheet = newSheet({ sheetId: 1, title: 'Log', columnCount: 5, rows });
  return { id: 'log', locale: 'es_ES', timeZone: 'Europe/Madrid', sheets: [sheet] };
}

const rowsOf = ({ sheets }: Spreadsheet): Cell[][] => sheets[0]?.rows ?? [];

async function throughFile(spreadsheet: Spreadsheet, edit = (bytes: Uint8Array) => Promise.resolve(bytes)) {
  const bytes = await edit(await writeSpreadsheet(spreadsheet, 'Log'));
  return rowsOf(await readSpreadsheet(bytes, { ...ABOUT, sidecar: sidecarOf(spreadsheet) }));
}

const typing = (address: string, text: string) => async (bytes: Uint8Array) => {
  const workbook = await populate.fromDataAsync(bytes);
  workbook.sheet('Log').cell(address).value(text);
  return workbook.outputAsync();
};

describe('the empty end of a sheet', () => {
  it('is not in the file, beyond what people type in, and comes back', async () => {
    const whole = log();
    const inFile = rowsOf(await readSpreadsheet(await writeSpreadsheet(whole, 'Log'), ABOUT));
    expect(inFile.length).toBe(52);
    expect(await throughFile(whole)).toEqual(rowsOf(whole));
  });

  it.each([
    ['a note', (rows: Cell[][]) => void (rows[700] = [{ ...DATE, note: 'here' }, { value: null }, WRAPPED])],
    ['another look', (rows: Cell[][]) => void (rows[700] = [WRAPPED, { value: null }, WRAPPED])],
    ['a shorter row', (rows: Cell[][]) => void (rows[999] = [DATE])],
  ])('comes back with %s in it', async (_, change) => {
    const whole = log(change);
    expect(await throughFile(whole)).toEqual(rowsOf(whole));
  });

  it('takes what another program typed there, with the look of its row', async () => {
    const rows = await throughFile(log(), typing('C500', 'typed'));
    expect(rows[499]).toEqual([DATE, { value: null }, { ...WRAPPED, value: 'typed' }]);
    expect(rows).toHaveLength(1000);
  });
});

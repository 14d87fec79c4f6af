import type { Json } from '../../emulator/kernel/json';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Cell, NumberFormat } from '../../emulator/sheets/state';
import { LOG, cells, openSheetsScript, sheetOf } from '../support/sheets-script';

const formatted = (value: number, type: NumberFormat['type'], pattern: string): Cell => ({
  value,
  format: { numberFormat: { type, pattern } },
});

const typical = newSheet({
  sheetId: 7,
  title: 'Log',
  rowCount: 20,
  columnCount: 6,
  rows: [
    ...cells(['Fecha', 'Estado', 'Horas', '', null]),
    [formatted(46358, 'DATE', 'dd/mm/yyyy'), { value: 'Planificado' }, { value: 1.5 }, { value: true }],
    [],
    [formatted(46358.6875, 'DATE_TIME', 'dd/mm/yyyy hh:mm'), { value: null }, { value: { formula: '=1+1' } }],
    [{ value: null, format: { bold: true } }],
  ],
});

interface Answer {
  range: string;
  values?: Json[][];
}

const read = (range: string, options: Json = {}): Answer =>
  openSheetsScript([typical, sheetOf([['x']], { sheetId: 8, title: 'Team log' })]).ask(
    'Values.get',
    LOG,
    range,
    options,
  );

describe('Values.get', () => {
  it('shows cells as a person sees them, without the empty rows and cells at the end', () => {
    expect(read('Log!A:F')).toEqual({
      range: 'Log!A1:F20',
      majorDimension: 'ROWS',
      values: [
        ['Fecha', 'Estado', 'Horas'],
        ['02/12/2026', 'Planificado', '1,5', 'VERDADERO'],
        [],
        ['02/12/2026 16:30', '', '#ERROR!'],
      ],
    });
  });

  it.each<[object, Json[]]>([
    [{ valueRenderOption: 'UNFORMATTED_VALUE' }, [46358.6875, '', '#ERROR!']],
    [
      { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
      ['02/12/2026 16:30', '', '#ERROR!'],
    ],
    [{ valueRenderOption: 'FORMULA' }, [46358.6875, '', '=1+1']],
    [
      { valueRenderOption: 'FORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' },
      ['02/12/2026 16:30', '', '#ERROR!'],
    ],
    [{ majorDimension: 'ROWS' }, ['02/12/2026 16:30', '', '#ERROR!']],
  ])('renders a row with %j', (options, row) => {
    expect(read('Log!A4:C4', options as Json).values).toEqual([row]);
  });

  it.each([
    ['Log', 'Log!A1:F20'],
    ['log!b2', 'Log!B2'],
    ['B2:C3', 'Log!B2:C3'],
    ['Log!A2:B', 'Log!A2:B20'],
    ['Log!2:3', 'Log!A2:F3'],
    ['Log!A1:ZZ5000', 'Log!A1:F20'],
    ["'Team log'!A1", "'Team log'!A1"],
    ['Team log', "'Team log'!A1:Z1000"],
  ])('answers for %p with the range %p', (range, answered) => {
    expect(read(range).range).toBe(answered);
  });

  it('leaves the values out when nothing is there', () => {
    expect(read('Log!A6:F20')).toEqual({ range: 'Log!A6:F20', majorDimension: 'ROWS' });
  });

  it('takes an unnamed range from the first sheet that is not hidden', () => {
    const script = openSheetsScript([
      sheetOf([['no']], { hidden: true }),
      sheetOf([['yes']], { sheetId: 8, title: 'B' }),
    ]);
    expect(script.ask<Answer>('Values.get', LOG, 'A1')).toMatchObject({ range: 'B!A1', values: [['yes']] });
  });

  it('shows the stored result of a formula, and the label of a link', () => {
    const formula = '=HYPERLINK("https://a.example"; "Ticket ""41""")';
    const script = openSheetsScript([sheetOf([[{ formula: '=SUM(A2:A9)', result: 12.5 }, { formula }]])]);
    expect(script.ask<Answer>('Values.get', LOG, 'Log').values).toEqual([['12,5', 'Ticket "41"']]);
  });

  it.each([
    ['Nope!A1', {}, '400 Unable to parse range: Nope!A1'],
    ['Log!A1:B2:C3', {}, '400 Unable to parse range: Log!A1:B2:C3'],
    ['Log!A21', {}, '400 Range (Log!A21) exceeds grid limits. Max rows: 20, max columns: 6'],
    ['Log!G1:H2', {}, '400 Range (Log!G1:H2) exceeds grid limits. Max rows: 20, max columns: 6'],
    [
      'Log!A1',
      { valueRenderOption: 'PRETTY' },
      '400 Invalid value at \'value_render_option\' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "PRETTY"',
    ],
    ['Log!A1', { majorDimension: 'COLUMNS' }, 'undefined not emulated: majorDimension COLUMNS'],
    [
      'Log!A1',
      { valueRenderOptions: 'FORMULA' },
      'undefined not emulated: the parameter valueRenderOptions of sheets.spreadsheets.values.get',
    ],
  ])('refuses %p with %j', (range, options, refusal) => {
    expect(openSheetsScript([typical]).refusal('Values.get', LOG, range, options)).toBe(refusal);
  });
});

describe('Values.batchGet', () => {
  it('answers each range in order, as one call', () => {
    const script = openSheetsScript([typical]);
    const options = { ranges: ['Log!B:B', 'Log!A1'], valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(script.ask('Values.batchGet', LOG, options)).toEqual({
      spreadsheetId: LOG,
      valueRanges: [
        { range: 'Log!B1:B20', majorDimension: 'ROWS', values: [['Estado'], ['Planificado']] },
        { range: 'Log!A1', majorDimension: 'ROWS', values: [['Fecha']] },
      ],
    });
    expect(script.workspace.calls()).toEqual({ total: 1, byService: { Sheets: 1 } });
  });

  it('keeps what a field mask asks for', () => {
    const script = openSheetsScript([typical]);
    const answer = script.ask('Values.batchGet', LOG, { ranges: ['Log!B2'], fields: 'valueRanges/values' });
    expect(answer).toEqual({ valueRanges: [{ values: [['Planificado']] }] });
  });

  it('reads a long log', () => {
    const rows = Array.from({ length: 20_000 }, (_row, row) =>
      Array.from({ length: 20 }, (_cell, column) => row * column),
    );
    const script = openSheetsScript([sheetOf(rows, { rowCount: 20_000 })]);
    const options = { ranges: ['Log'], valueRenderOption: 'UNFORMATTED_VALUE' };
    const { valueRanges } = script.ask<{ valueRanges: Answer[] }>('Values.batchGet', LOG, options);
    expect(valueRanges[0]!.values!.length).toBe(20_000);
    expect(valueRanges[0]!.values![19_999]![19]).toBe(19_999 * 19);
  });
});

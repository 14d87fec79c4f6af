import populate from 'xlsx-populate';
import type { Workbook, XmlNode } from 'xlsx-populate';
import { readSpreadsheet, writeSpreadsheet } from '../../emulator/store/xlsx';
import { SECOND_OF_DECEMBER, richSpreadsheet } from '../support/rich-spreadsheet';

const isNode = (child: NonNullable<XmlNode['children']>[number]): child is XmlNode =>
  typeof child === 'object';

const nodes = (node: XmlNode, name: string): XmlNode[] =>
  (node.children ?? [])
    .filter(isNode)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...nodes(child, name)]);

const textOf = (node: XmlNode | undefined): unknown => node?.children?.[0];

/** Each rule's cells, condition and fill, as the other library finds them in the file. */
function conditionalColours(workbook: Workbook, sheet: XmlNode): unknown[] {
  const styles = nodes(workbook.styleSheet().toXml(), 'dxf');
  return nodes(sheet, 'conditionalFormatting').flatMap((format) =>
    nodes(format, 'cfRule').map((rule) => {
      const style = styles[Number(rule.attributes['dxfId'])]!;
      const [pattern] = nodes(style, 'patternFill');
      const fill = [pattern?.attributes['patternType'], nodes(style, 'bgColor')[0]?.attributes['rgb']];
      return [format.attributes['sqref'], textOf(nodes(rule, 'formula')[0]), ...fill];
    }),
  );
}

const LOG = 'Registro de despliegues_ Ajunta';

describe('a file of the emulator, read by another library', () => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = await populate.fromDataAsync(await writeSpreadsheet(richSpreadsheet, 'Log'));
  });

  it('has its sheets under names that Excel allows, the technical ones hidden', () => {
    expect(workbook.sheets().map((sheet) => [sheet.name(), sheet.hidden()])).toEqual([
      ['Registro de despliegues_ Ajunta', false],
      ['_records', true],
      ['Registro de despliegues_ Aj (2)', false],
      ['_lists', 'very'],
    ]);
  });

  it('has dates and times as numbers with a date format', () => {
    const sheet = workbook.sheet(LOG);
    const read = (address: string): unknown[] => {
      const cell = sheet.cell(address);
      return [cell.value(), cell.style('numberFormat')];
    };
    expect(read('A2')).toEqual([SECOND_OF_DECEMBER, 'ddd dd/mm/yyyy']);
    expect(read('A3')).toEqual([SECOND_OF_DECEMBER + 0.6875, 'dd/mm/yyyy hh:mm']);
    expect(read('D2')).toEqual([0.7013888888888888, 'hh:mm']);
  });

  it('has text that looks like a formula as text, and a formula as a formula', () => {
    const sheet = workbook.sheet(LOG);
    expect([sheet.cell('C2').value(), sheet.cell('C2').formula()]).toEqual([
      '=HYPERLINK("https://evil.example")',
      undefined,
    ]);
    expect([sheet.cell('E3').value(), sheet.cell('E3').formula()]).toEqual([1234.5, 'SUM(E2:E2)']);
  });

  it('has a short list in its drop-down, and a long one behind it', () => {
    const sheet = workbook.sheet(LOG);
    expect(sheet.range('B2:B1048576').dataValidation()).toMatchObject({
      type: 'list',
      formula1: '"Planificado,En curso,Completado,Revertido"',
      prompt: 'Elige un "estado"',
    });
    expect(sheet.range('E2:E20').dataValidation()).toMatchObject({ formula1: "'_lists'!$A$1:$A$3" });
    expect(['A1', 'A2', 'A3'].map((address) => workbook.sheet('_lists').cell(address).value())).toEqual([
      'uno, dos',
      'el "tercero"',
      'x'.repeat(300),
    ]);
  });

  it('has solid colours, of cells and of conditions', () => {
    const sheet = workbook.sheet(LOG);
    expect(sheet.cell('A1').style('fill')).toEqual({ type: 'solid', color: { rgb: 'FF0B57D0' } });
    expect(sheet.cell('A1').style('fontColor')).toEqual({ rgb: 'FFFFFFFF' });
    expect(conditionalColours(workbook, sheet.toXmls().sheet)).toEqual([
      ['B2:B1048576 D2:D9', '"En ""curso"""', 'solid', 'FFFFF3C4'],
      ['A2:F1048576', '$B2="Cancelado"', 'solid', 'FFE3E3E3'],
    ]);
  });

  it('has frozen panes, widths and hidden columns', () => {
    const sheet = workbook.sheet(LOG);
    expect(sheet.panes()).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 2 });
    expect(sheet.column('A').width()).toBe(13);
    const hidden = nodes(sheet.toXmls().sheet, 'col').filter(
      ({ attributes }) => attributes['hidden'] === 'true',
    );
    expect(hidden.map(({ attributes }) => attributes['min'])).toEqual([6]);
  });
});

describe('a file of another library, read by the emulator', () => {
  async function foreignFile(): Promise<Uint8Array> {
    const workbook = await populate.fromBlankAsync();
    const sheet = workbook.sheet('Sheet1').name('Històric');
    sheet
      .cell('A1')
      .value('Data')
      .style('bold', true)
      .style('fill', { type: 'solid', color: { theme: 4, tint: 0.5 } });
    sheet
      .cell('A2')
      .value(new Date(2026, 11, 2))
      .style('numberFormat', '[$-C0A]dd\\-mm\\-yyyy;@');
    sheet.cell('B2').value('Fet').style('fontColor', 'FF0000');
    sheet.cell('C2').formula('SUM(1,2)');
    workbook
      .addSheet('Valors')
      .cell('B2')
      .value([['Fet'], ['Pendent']]);
    sheet
      .range('B2:B50')
      .dataValidation({ type: 'list', formula1: 'Valors!$B$2:$B$3', showErrorMessage: 1, prompt: 'Tria' });
    sheet.column('A').width(20);
    return workbook.outputAsync();
  }

  it('keeps values, looks and drop-downs by reference, under fresh sheet ids', async () => {
    const bytes = await foreignFile();
    const spreadsheet = await readSpreadsheet(bytes, { id: 'x', locale: 'ca', timeZone: 'Europe/Madrid' });
    const [history, values] = spreadsheet.sheets;
    expect(spreadsheet).toMatchObject({ id: 'x', locale: 'ca', timeZone: 'Europe/Madrid' });
    expect(history).toMatchObject({
      title: 'Històric',
      rowCount: 1000,
      columnCount: 26,
      columnWidths: { 0: 145 },
    });
    expect(history!.rows).toEqual([
      [{ value: 'Data', format: { bold: true, background: '#adcdea' } }],
      [
        { value: SECOND_OF_DECEMBER, format: { numberFormat: { type: 'DATE', pattern: 'dd-mm-yyyy' } } },
        { value: 'Fet', format: { color: '#ff0000' } },
        { value: { formula: '=SUM(1,2)' } },
      ],
    ]);
    expect(history!.validations).toEqual([
      {
        range: { startRow: 1, endRow: 50, startColumn: 1, endColumn: 2 },
        values: ['Fet', 'Pendent'],
        strict: true,
        showCustomUi: true,
        message: 'Tria',
      },
    ]);
    expect(history!.sheetId).not.toBe(values!.sheetId);
  });
});

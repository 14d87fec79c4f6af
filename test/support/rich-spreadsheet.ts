import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Cell, Spreadsheet } from '../../emulator/sheets/state';

const date = (value: number, pattern: string): Cell => ({
  value,
  format: { numberFormat: { type: 'DATE', pattern } },
});

const heading = (value: string): Cell => ({
  value,
  format: {
    bold: true,
    background: '#0b57d0',
    color: '#ffffff',
    wrap: 'WRAP',
    verticalAlignment: 'MIDDLE',
    horizontalAlignment: 'CENTER',
  },
});

/** 2 December 2026. */
export const SECOND_OF_DECEMBER = 46_358;

const log = newSheet({
  sheetId: 1_234_567,
  title: 'Registro de despliegues: Ajuntament de Vall d’Or / 2026',
  rowCount: 1200,
  columnCount: 12,
  frozenRows: 1,
  frozenColumns: 2,
  tabColor: '#0b57d0',
  columnWidths: { 0: 96, 2: 260, 5: 47 },
  hiddenColumns: [5],
  rowHeights: { 3: 40 },
  hiddenRows: [4, 30],
  rows: [
    ['Fecha', 'Estado', 'Qué', 'Inicio', 'Importe', 'ID'].map(heading),
    [
      date(SECOND_OF_DECEMBER, 'ddd dd/mm/yyyy'),
      { value: 'Planificado' },
      { value: '=HYPERLINK("https://evil.example")', note: 'Visto por Núria\nel lunes' },
      { value: 0.7013888888888888, format: { numberFormat: { type: 'TIME', pattern: 'hh:mm' } } },
      { value: 1234.5, format: { numberFormat: { type: 'NUMBER', pattern: '#,##0.00' } } },
      { value: 'DEP-2026-0001' },
    ],
    [
      {
        value: SECOND_OF_DECEMBER + 0.6875,
        format: { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } },
      },
      { value: 'En curso' },
      { value: 'diputació programari 3.2.1 ' + 'amb un text llarg '.repeat(8), format: { wrap: 'WRAP' } },
      { value: true },
      { value: { formula: '=SUM(E2:E2)', result: 1234.5 } },
      { value: 42 },
    ],
    [
      { value: 'Ticket 41', format: { link: 'https://zammad.example/#ticket/zoom/41', underline: true } },
      { value: '007', format: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      {
        value: 'Cancelado',
        format: { strikethrough: true, italic: true, fontSize: 14, fontFamily: 'Georgia' },
      },
      { value: 'clipped', format: { wrap: 'CLIP' } },
      { value: null, format: { background: '#fff3c4' } },
      { value: '_x000D_ and & < > " \u0001' },
    ],
  ],
  merges: [{ startRow: 9, endRow: 10, startColumn: 0, endColumn: 3 }],
  validations: [
    {
      range: { startRow: 1, startColumn: 1, endColumn: 2 },
      values: ['Planificado', 'En curso', 'Completado', 'Revertido'],
      strict: true,
      showCustomUi: true,
      message: 'Elige un "estado"',
    },
    {
      range: { startRow: 1, endRow: 20, startColumn: 4, endColumn: 5 },
      values: ['uno, dos', 'el "tercero"', 'x'.repeat(300)],
      strict: false,
      showCustomUi: false,
    },
  ],
  conditionalFormats: [
    {
      ranges: [
        { startRow: 1, startColumn: 1, endColumn: 2 },
        { startRow: 1, endRow: 9, startColumn: 3, endColumn: 4 },
      ],
      condition: { type: 'text', equals: 'En "curso"' },
      format: { background: '#fff3c4', color: '#1f1f1f', bold: true },
    },
    {
      ranges: [{ startRow: 1, startColumn: 0, endColumn: 6 }],
      condition: { type: 'formula', formula: '=$B2="Cancelado"' },
      format: { background: '#e3e3e3', strikethrough: true },
    },
  ],
  protectedRanges: [
    {
      id: 77,
      range: { startRow: 0, startColumn: 5, endColumn: 6 },
      description: 'ID',
      warningOnly: true,
      editors: [],
    },
    { id: 78, range: null, description: 'Team', warningOnly: false, editors: ['lead@soffid.example'] },
  ],
  filter: { startRow: 0, startColumn: 0, endColumn: 6 },
});

const records = newSheet({ sheetId: 0, title: '_records', hidden: true, rows: [[{ value: '{"uid":1}' }]] });
const namesake = newSheet({ sheetId: 9, title: 'Registro de despliegues: Ajuntament de Girona', rows: [] });

/** A spreadsheet with everything that the emulator keeps of one. */
export const richSpreadsheet: Spreadsheet = {
  id: 'rich',
  locale: 'es_ES',
  timeZone: 'Europe/Madrid',
  sheets: [log, records, namesake],
};

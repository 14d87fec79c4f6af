import { newSheet } from '../sheets/new-sheet';
import { displayText } from '../sheets/display';
import { localeRules } from '../sheets/locale';
import type { Cell, GridRange } from '../sheets/state';
import type { World } from './world';

export function fillDemo(world: World): void {
  const now = world.clock.base;
  const users = [
    ['engineer@soffid.example', 'Marta Vidal'],
    ['lead@soffid.example', 'Joan Serra'],
    ['support@soffid.example', 'Aina Pons'],
  ] as const;
  for (const [email, name] of users)
    world.users[email] = { email, name, locale: 'es', timeZone: 'Europe/Madrid' };
  world.domains.push('soffid.example');
  world.drive.drives['drive1'] = {
    id: 'drive1',
    name: 'Soffid',
    members: users.map(([emailAddress], i) => ({
      id: String(i),
      type: 'user',
      role: 'organizer',
      emailAddress,
    })),
  };
  const file = (id: string, name: string, mimeType: string, parent: string): void => {
    world.drive.files[id] = {
      id,
      name,
      mimeType,
      parent,
      trashed: false,
      appProperties: {},
      permissions: [],
      createdTime: now,
      modifiedTime: now,
      searchableFrom: 0,
      lastModifyingUser: 'lead@soffid.example',
    };
  };
  const FOLDER = 'application/vnd.google-apps.folder';
  const SHEET = 'application/vnd.google-apps.spreadsheet';
  file('folder1', 'DEPLOYMENTS', FOLDER, 'drive1');
  file('folder2', 'Registry', FOLDER, 'drive1');
  file('s1', 'Ajuntament de Vilanova - Deployment log', SHEET, 'folder1');
  file('s2', 'Banca Mirador - Deployment log', SHEET, 'folder1');
  file('s3', 'TEMPLATE - Deployment log', SHEET, 'folder1');
  const head = [
    'Fecha',
    'Estado',
    'Qué',
    'Entorno',
    'Inicio',
    'Fin',
    'Tickets',
    'Componentes',
    'Reinicios',
    'Ejecutor',
    'Notas',
    'ID',
  ];
  const statuses = ['Planificado', 'En curso', 'Completado', 'Revertido', 'Cancelado'];
  const cell = (value: Cell['value'], format: Cell['format'] = {}): Cell => ({ value, format });
  for (const id of ['s1', 's2', 's3']) {
    const rows = Array.from({ length: 310 }, (_, i) => [
      cell(46300 - i, { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } }),
      cell(statuses[i % 5] ?? ''),
      {
        ...cell(`Actualització del connector d'organismes número ${String(i)}`, { wrap: 'WRAP' as const }),
        ...(i === 2 ? { note: 'Revisado con el cliente' } : {}),
      },
      cell(i % 3 ? 'Producción' : 'PRE'),
      cell('10:00'),
      cell('10:15'),
      cell(`ES-74122${String(i)}`),
      cell('addon-diba 3.2.11\nbiblioteques programari 3.2.1', { wrap: 'WRAP' }),
      cell('consolas'),
      cell('Marta Vidal'),
      cell(''),
      cell(`DEP-2026-${String(i).padStart(4, '0')}`),
    ]);
    world.sheets.spreadsheets[id] = {
      id,
      locale: 'es_ES',
      timeZone: 'Europe/Madrid',
      sheets: [
        newSheet({
          sheetId: 1,
          title: 'Deployments',
          rowCount: 320,
          columnCount: 14,
          frozenRows: 1,
          columnWidths: { 0: 90, 1: 110, 2: 220, 3: 90, 7: 200 },
          hiddenColumns: [8],
          rows: [
            head.map((one) =>
              cell(one, { bold: true, background: '#0b3d66', color: '#ffffff', verticalAlignment: 'MIDDLE' }),
            ),
            ...(id === 's3' ? [] : rows),
          ],
          validations: [
            {
              range: { startRow: 1, startColumn: 1, endColumn: 2 },
              values: statuses,
              strict: true,
              showCustomUi: true,
            },
          ],
          conditionalFormats: statuses.map((one, i) => ({
            ranges: [{ startRow: 1, startColumn: 1, endColumn: 2 }],
            condition: { type: 'text', equals: one },
            format: { background: ['#d3e3fd', '#fff0c9', '#d7f0dd', '#fbe3e1', '#e8eaed'][i] ?? '#ffffff' },
          })),
        }),
        newSheet({
          sheetId: 2,
          title: 'Contacts',
          rows: [['Nombre', 'Correo'].map((one) => cell(one, { bold: true }))],
        }),
        newSheet({ sheetId: 3, title: '_records', hidden: true, rows: [] }),
      ],
    };
  }
}

export function demoView(world: World, id: string): unknown {
  const book = world.sheets.spreadsheets[id];
  const file = world.drive.files[id];
  if (!book || !file) return null;
  return { id, name: file.name, role: 'organizer', sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row, r) => row.map((cell, c) => {
    const text = displayText(cell, localeRules(book.locale));
    const inside = (range: GridRange): boolean => r >= range.startRow && r < (range.endRow ?? 1e9) && c >= range.startColumn && c < (range.endColumn ?? 1e9);
    const cond = sheet.conditionalFormats.find((one) => one.ranges.some(inside) && one.condition.type === 'text' && one.condition.equals === text);
    const valid = sheet.validations.find((one) => inside(one.range));
    return { text, input: text, format: { ...cell.format, ...cond?.format }, ...(cell.note ? { note: cell.note } : {}), ...(valid ? { options: valid.values } : {}) };
  })) })) };
}

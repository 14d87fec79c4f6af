import type { CellValue } from '../../emulator/sheets/state';
import { newSheet } from '../../emulator/sheets/new-sheet';
import { adapterPorts } from '../support/adapter-ports';
import { FOLDER_ID, openAdapterWorld, STRANGER } from '../support/adapter-world';
import { ENGINEER, VIEWER } from '../support/drive-world';
import { addFile, createInMemoryDrive } from '../support/in-memory-drive';
import { createInMemorySpreadsheets } from '../support/in-memory-spreadsheets';
import { spreadsheetsContract } from '../support/spreadsheets-contract';
import type { SpreadsheetsUnderTest } from '../support/spreadsheets-under-test';

function openSheets(): SpreadsheetsUnderTest {
  const workspace = openAdapterWorld();
  const { files, spreadsheets } = adapterPorts(workspace, { email: ENGINEER });
  return {
    spreadsheets,
    viewer: adapterPorts(workspace, { email: VIEWER }).spreadsheets,
    stranger: adapterPorts(workspace, { email: STRANGER }).spreadsheets,
    id: files.createSpreadsheet('Acme', FOLDER_ID, { kind: 'log' }).id,
  };
}

function openMemory(): SpreadsheetsUnderTest {
  const drive = createInMemoryDrive();
  const about = { hiddenFrom: ['stranger'], readOnlyFor: ['viewer'] };
  const { id } = addFile(drive, { name: 'Acme', folderId: drive.rootId, ...about });
  return {
    spreadsheets: createInMemorySpreadsheets(drive, 'engineer'),
    viewer: createInMemorySpreadsheets(drive, 'viewer'),
    stranger: createInMemorySpreadsheets(drive, 'stranger'),
    id,
  };
}

/** The adapter over the spreadsheet `acme`, in which people typed this. */
function openTyped(rows: CellValue[][], format = {}) {
  const workspace = openAdapterWorld();
  const cells = rows.map((row) => row.map((value) => ({ value, format })));
  workspace.world.sheets.spreadsheets['acme']!.sheets = [newSheet({ sheetId: 3, title: 'Log', rows: cells })];
  return { workspace, spreadsheets: adapterPorts(workspace, { email: ENGINEER }).spreadsheets };
}

describe('sheetsSpreadsheets', () => {
  spreadsheetsContract(openSheets);

  it('reads a date as its serial number and shows it as people see it', () => {
    const format = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
    const { spreadsheets } = openTyped([[46_357]], format);

    expect(spreadsheets.read('acme')[0]?.cells).toEqual([[46_357]]);
    expect(spreadsheets.readTop('acme', 3, 1)).toEqual([['01/12/2026']]);
  });

  it('reads what formulas answer, and counts one that answers nothing as a cell', () => {
    const { spreadsheets } = openTyped([
      [
        { formula: '=1+1', result: 2 },
        { formula: '=""', result: '' },
      ],
    ]);

    expect(spreadsheets.read('acme')[0]?.cells).toEqual([[2, '']]);
  });

  it('makes one call for whatever is asked of a spreadsheet', () => {
    const { spreadsheets, workspace } = openTyped([['x']]);
    workspace.resetCalls();

    spreadsheets.read('acme');
    spreadsheets.readTabs('acme', [{ title: 'Log', range: '1:1' }, { title: 'Log' }]);
    spreadsheets.readSheet('acme', 3);
    spreadsheets.readTop('acme', 3, 15);
    spreadsheets.changeAndRead('acme', [{ sheetId: 3, kind: 'append', rows: [['y']] }], [{ title: 'Log' }]);

    expect(workspace.calls()).toEqual({ total: 5, byService: { Sheets: 5 } });
  });

  it('makes two more to read what is there of tabs that are not all there', () => {
    const { spreadsheets, workspace } = openTyped([['x']]);
    workspace.resetCalls();

    spreadsheets.readTabs('acme', [{ title: 'Log' }, { title: 'nothing' }]);

    expect(workspace.calls()).toEqual({ total: 3, byService: { Sheets: 3 } });
  });

  it('reads a date of a whole sheet as its serial number', () => {
    const format = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
    const { spreadsheets } = openTyped([[46_357, { formula: '=1+1', result: 2 }]], format);

    expect(spreadsheets.readSheet('acme', 3)).toEqual({ title: 'Log', cells: [[46_357, 2]] });
  });

  it('keeps formats and notes of cells that it writes into', () => {
    const { spreadsheets, workspace } = openTyped([['old']], { bold: true, background: '#ff0000' });

    spreadsheets.change('acme', [{ sheetId: 3, kind: 'write', row: 0, column: 0, rows: [['new']] }]);

    const cell = workspace.world.sheets.spreadsheets['acme']!.sheets[0]!.rows[0]?.[0];
    expect(cell).toMatchObject({ value: 'new', format: { bold: true, background: '#ff0000' } });
  });
});

describe('the in-memory Spreadsheets', () => {
  spreadsheetsContract(openMemory);
});

import type { LogTrouble } from '../../src/domain/log-trouble';
import { adoptLog } from '../../src/use-cases/adopt-log';
import { createCustomer } from '../../src/use-cases/create-customer';
import { readHome } from '../../src/use-cases/read-home';
import { aCustomer, aSheet, createReadyOffice, fileWith, putLog, valueOf } from '../support/builders';
import type { MemoryFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { ENGINEER } from '../support/in-memory-office';

function troublesOf(office: Office, open: string): readonly LogTrouble[] {
  const { place } = valueOf(readHome(office.visit({ email: ENGINEER, open })));
  if (place.kind !== 'log') throw new Error(`Not beside a log: ${place.kind}`);
  return place.troubles;
}

/** What is said of a new log of Acme after somebody did this to it. */
function troublesAfter(damage: (file: MemoryFile, office: Office) => void): readonly LogTrouble[] {
  const office = createReadyOffice();
  const { log } = valueOf(createCustomer(office.visit({ email: ENGINEER }), aCustomer({ name: 'Acme' })));
  damage(fileWith(office, log.id), office);
  return troublesOf(office, log.id);
}

const headingsOf = (file: MemoryFile) => file.sheets[0]!.cells[0]!;

describe('logTroubles', () => {
  it.each<[string, (file: MemoryFile, office: Office) => void, LogTrouble[]]>([
    ['nothing was done', () => undefined, []],
    ['the headings were reordered', (file) => void headingsOf(file).reverse(), []],
    ['columns, rows and a title were added', (file) => void file.sheets[0]!.cells.unshift(['Acme'], []), []],
    ['a heading got a synonym', (file) => void (headingsOf(file)[2] = 'Descripció'), []],
    ['a heading that is not needed is gone', (file) => void (headingsOf(file)[5] = 'Zzz'), []],
    [
      'a needed heading is gone',
      (file) => void (headingsOf(file)[1] = 'Zzz'),
      [{ code: 'columns-missing', columns: ['status'] }],
    ],
    ['all headings are gone', (file) => void file.sheets[0]!.cells.shift(), [{ code: 'headings-missing' }]],
    ['the tab is gone', (file) => void (file.sheets[0]!.sheetId = 12), [{ code: 'tab-missing' }]],
    ['the tab was renamed', (file) => void (file.sheets[0]!.title = 'Otro'), []],
    ['the file was renamed as people do', (file) => void (file.name = 'ACME registro'), []],
    [
      'the file was renamed away from its customer',
      (file) => void (file.name = 'Registro Acme'),
      [{ code: 'name', expected: 'Acme - Deployment log' }],
    ],
    [
      'the file was moved',
      (file, office) => void (file.folderId = office.drive.rootId),
      [{ code: 'moved-out-of-folder' }],
    ],
    ['it may only be read', (file) => void file.readOnlyFor.push(ENGINEER), [{ code: 'read-only' }]],
  ])('when %s', (_what, damage, expected) => {
    expect(troublesAfter(damage)).toEqual(expected);
  });

  it('names a column that an adopted log was confirmed with and has no more', () => {
    const office = createReadyOffice();
    const file = putLog(office, 'Acme', [aSheet([['Fecha', 'Estado', 'Qué', 'Quién lo hizo']])]);
    const columns = (['date', 'status', 'what', 'executor'] as const).map((key, column) => ({ key, column }));
    const adoption = { customer: aCustomer({ name: 'Acme' }), sheetId: 0, headingRow: 0, columns };
    valueOf(adoptLog(office.visit({ email: ENGINEER, open: file.id }), adoption));
    expect(troublesOf(office, file.id)).toEqual([]);

    headingsOf(file)[3] = 'Zzz';

    expect(troublesOf(office, file.id)).toEqual([{ code: 'columns-missing', columns: ['executor'] }]);
  });
});

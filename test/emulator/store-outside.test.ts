import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import XlsxPopulate from 'xlsx-populate';
import type { World } from '../../emulator/kernel/world';
import type { Store } from '../../emulator/store/store';
import { CUSTOMER, driveWorld, ENGINEER, MANAGER, START } from '../support/drive-world';
import { storeFolder } from '../support/store-folder';
import type { StoreFolder } from '../support/store-folder';

const ACME = 'drive/Team/LOGS/ACME - Deployment log.xlsx';
const GLOBEX = "drive/Team/LOGS/L'Hort - Deployment log.xlsx";

const ICS = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Somebody//EN
X-WR-CALNAME:Festes
BEGIN:VEVENT
UID:one@somebody.example
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20260120
DTEND;VALUE=DATE:20260121
SUMMARY:Sant Sebastià
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const EML = `From: Ana <ana@customer.example>\r\nTo: ${ENGINEER}\r\nDate: Mon, 12 Jan 2026 10:00:00 +0100
Message-ID: <1@customer.example>\r\nSubject: Hola\r\n\r\nBuenos días`.replaceAll(/\r?\n/g, '\r\n');

let folder: StoreFolder;
let store: Store;

const at = (path: string): string => join(folder.path, path);

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

/** Another program opens the file, types into A1 and saves. */
async function typeInto(path: string, text: string): Promise<void> {
  const workbook = await XlsxPopulate.fromDataAsync(readFileSync(at(path)));
  workbook.sheet('Log').cell('A1').value(text);
  writeFileSync(at(path), await workbook.outputAsync());
}

const firstCell = (world: World, id: string): unknown =>
  world.sheets.spreadsheets[id]?.sheets[0]?.rows[0]?.[0]?.value;

const fileNamed = (world: World, name: string): World['drive']['files'][string] | undefined =>
  Object.values(world.drive.files).find((file) => file.name === name);

beforeEach(async () => {
  folder = storeFolder();
  store = await folder.open(driveWorld());
  await store.save([]);
});

/** What holds after a restart holds while it runs, too. */
describe.each([
  ['after a restart', async (): Promise<World> => (await folder.open()).world],
  [
    'while it runs',
    async (): Promise<World> => {
      await store.refresh();
      return store.world;
    },
  ],
])('%s', (_, look) => {
  it('takes over an .xlsx that another program edited', async () => {
    store.world.clock.base = START + 60_000;
    await store.save([{ kind: 'workspace' }]);
    await typeInto(ACME, 'edited');
    const world = await look();
    expect(firstCell(world, 'acme')).toBe('edited');
    expect(world.drive.files['acme']).toMatchObject({
      name: 'ACME - Deployment log',
      modifiedTime: START + 60_000,
    });
    expect(world.drive.files['globex']?.modifiedTime).toBe(START);
  });

  it('makes a Drive file of an .xlsx that was put into a folder, new folders included', async () => {
    put('drive/Team/LOGS/Old ones/Initech.xlsx', readFileSync(at(ACME)));
    const world = await look();
    const file = fileNamed(world, 'Initech');
    const parent = fileNamed(world, 'Old ones');
    expect(file).toMatchObject({ parent: parent?.id, lastModifyingUser: MANAGER });
    expect(parent?.parent).toBe('logs');
    expect(firstCell(world, file?.id ?? '')).toBe('ACME - Deployment log');
  });

  it('lets go of an .xlsx that was deleted', async () => {
    rmSync(at(ACME));
    const world = await look();
    expect(world.drive.files['acme']).toBeUndefined();
    expect(world.sheets.spreadsheets['acme']).toBeUndefined();
    expect(folder.notes).toEqual([`${ACME} is gone: it is no longer in Drive`]);
  });

  it('follows an .xlsx that was moved and renamed', async () => {
    store.world.drive.files['acme']!.appProperties = { customerKey: 'acme' };
    await store.save([{ kind: 'drive' }]);
    renameSync(at(ACME), at('drive/Team/Acme 2.xlsx'));
    const world = await look();
    expect(world.drive.files['acme']).toMatchObject({
      name: 'Acme 2',
      parent: 'team',
      appProperties: { customerKey: 'acme' },
    });
  });

  it('leaves alone what lies in no drive', async () => {
    put('drive/stray.xlsx', readFileSync(at(ACME)));
    put('drive/Team/LOGS/.~lock.x.xlsx#', 'lock');
    const world = await look();
    expect(Object.keys(world.drive.files).sort()).toEqual(['acme', 'globex', 'logs']);
    expect(folder.notes).toEqual(['drive/stray.xlsx is left alone: it lies in no shared drive']);
  });

  it.each([
    ['its file name', ICS, 'festes@somebody.example'],
    [
      'the id in it',
      ICS.replace('X-WR-CALNAME', 'X-WR-CALID:c1@somebody.example\r\nX-WR-CALNAME'),
      'c1@somebody.example',
    ],
  ])('makes a calendar of an .ics, under %s, that the organisation reads', async (_name, text, id) => {
    put('calendars/festes@somebody.example.ics', text);
    const world = await look();
    const calendar = world.calendar.calendars[id];
    expect(calendar).toMatchObject({ id, summary: 'Festes', writers: [] });
    expect(calendar?.readers).toContain(ENGINEER);
    expect(calendar?.readers).not.toContain(CUSTOMER);
    expect(Object.values(calendar?.events ?? {})).toMatchObject([
      { summary: 'Sant Sebastià', start: { date: '2026-01-20' } },
    ]);
  });

  it('takes over an .ics that was edited, and keeps who may see it', async () => {
    put('calendars/festes.ics', ICS);
    await store.refresh();
    store.world.calendar.calendars['festes']!.readers = 'everyone';
    await store.save([{ kind: 'calendar', id: 'festes' }]);
    put(
      'calendars/festes.ics',
      readFileSync(at('calendars/festes.ics'), 'utf8').replace('Sant Sebastià', 'Sant Antoni'),
    );
    const calendar = (await look()).calendar.calendars['festes'];
    expect(calendar?.readers).toBe('everyone');
    expect(Object.values(calendar?.events ?? {})).toMatchObject([{ summary: 'Sant Antoni' }]);
    rmSync(at('calendars/festes.ics'));
    expect((await look()).calendar.calendars['festes']).toBeUndefined();
  });

  it('delivers an .eml that was put into a mailbox', async () => {
    put(`mail/${ENGINEER}/hola.eml`, EML);
    const messages = Object.values((await look()).gmail.mailboxes[ENGINEER]?.messages ?? {});
    expect(messages).toMatchObject([{ subject: 'Hola', labels: ['INBOX', 'UNREAD'], text: 'Buenos días' }]);
  });

  it('takes over edited properties', async () => {
    put('properties.json', JSON.stringify({ script: { ADMIN: 'somebody' } }));
    expect((await look()).script.properties).toEqual({ script: { ADMIN: 'somebody' } });
  });

  it.each([
    [ACME, 'no zip', 'it is not a readable .xlsx file'],
    ['drive/Team/new.xlsx', '', 'it is not a readable .xlsx file'],
    ['calendars/x.ics', 'no calendar', 'it does not begin with BEGIN:VCALENDAR'],
    [`mail/${ENGINEER}/x.eml`, 'no mail', 'it has no From header'],
    ['properties.json', '{', 'it is not JSON'],
    ['properties.json', '[]', 'it is not an object'],
    ['properties.json', '{"script":{"a":1}}', '"script" holds "a", which is not a text'],
  ])('names %s when it cannot be read (%s), changes and writes nothing', async (path, content, reason) => {
    const before = structuredClone(store.world);
    put(path, content);
    await typeInto(GLOBEX, 'edited');
    const bytes = folder.files().map((file) => readFileSync(at(file)));
    await expect(look()).rejects.toThrow(`${at(path)} cannot be read: ${reason}`);
    expect(folder.files().map((file) => readFileSync(at(file)))).toEqual(bytes);
    expect(store.world).toEqual(before);
  });
});

describe('workspace.json', () => {
  it.each([
    ['{', 'JSON'],
    ['{"version":7}', 'its version is 7, and this emulator reads 1'],
  ])('is named when it holds %s', async (content, reason) => {
    put('workspace.json', content);
    await expect(folder.open()).rejects.toThrow(`${at('workspace.json')} cannot be read`);
    await expect(folder.open()).rejects.toThrow(reason);
  });
});

describe('a folder that somebody filled before', () => {
  it('keeps what is there beside the new Workspace', async () => {
    const filled = storeFolder();
    const existing = readFileSync(at(ACME));
    [folder, filled.notes.length] = [filled, 0];
    put(ACME, existing);
    put('calendars/festes.ics', ICS);
    put('properties.json', JSON.stringify({ script: { mine: 'yes' } }));
    const opened = await filled.open(driveWorld());
    await opened.save([]);
    expect(readFileSync(at(ACME)).equals(existing)).toBe(true);
    expect(filled.files().filter((path) => path.endsWith('.xlsx'))).toEqual([
      'drive/Team/LOGS/ACME - Deployment log (2).xlsx',
      ACME,
      GLOBEX,
    ]);
    const { world } = await filled.open();
    const named = Object.values(world.drive.files).filter(({ name }) => name === 'ACME - Deployment log');
    expect(named.map(({ id }) => id)).toHaveLength(2);
    expect(world.script.properties['script']).toEqual({ mine: 'yes' });
    expect(world.calendar.calendars['festes']?.summary).toBe('Festes');
  });
});

describe('a file that is edited outside and in the Workspace at once', () => {
  it('keeps both', async () => {
    await typeInto(ACME, 'outside');
    store.world.sheets.spreadsheets['acme']!.sheets[0]!.rows[0] = [{ value: 'inside' }];
    await store.save([{ kind: 'spreadsheet', id: 'acme' }]);
    const { world } = await folder.open();
    expect(firstCell(world, 'acme')).toBe('inside');
    const aside = fileNamed(world, 'ACME - Deployment log (edited outside)');
    expect(firstCell(world, aside?.id ?? '')).toBe('outside');
  });
});

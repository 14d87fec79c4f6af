import { CUSTOMER, driveWorld, ENGINEER, MANAGER, putFile, START, VIEWER } from '../support/drive-world';
import { openDriveScript } from '../support/drive-script';
import type { DriveScript } from '../support/drive-script';
import type { World } from '../../emulator/kernel/world';

const ALL = { includeItemsFromAllDrives: true, supportsAllDrives: true };
const HOUR = 3_600_000;

interface Listed {
  files: { id: string; name: string }[];
  nextPageToken?: string;
}

const idsOf = (answer: unknown): string[] => (answer as Listed).files.map(({ id }) => id).sort();

let world: World;
let script: DriveScript;

beforeEach(() => {
  world = driveWorld();
  script = openDriveScript(world);
});

function search(q: string): string[] {
  const { answer, message } = script.attempt(ENGINEER, 'Files.list', { q, ...ALL });
  if (message !== undefined) throw new Error(message);
  return idsOf(answer);
}

describe('the query of files.list', () => {
  beforeEach(() => {
    Object.assign(world.drive.files['acme']!, { appProperties: { kind: 'log', key: "o'brien" } });
    Object.assign(world.drive.files['globex']!, {
      appProperties: { kind: 'log' },
      modifiedTime: START + HOUR,
    });
    putFile(world, { id: 'old', name: 'Old log', parent: 'logs', trashed: true });
  });

  it.each([
    ['', ['acme', 'globex', 'logs', 'old']],
    ["mimeType = 'application/vnd.google-apps.folder'", ['logs']],
    ["mimeType='application/vnd.google-apps.folder'", ['logs']],
    ["mimeType != 'application/vnd.google-apps.folder' and trashed = false", ['acme', 'globex']],
    ["name = 'ACME - Deployment log'", ['acme']],
    ["name = 'acme - deployment log'", []],
    ["name = 'L\\'Hort - Deployment log'", ['globex']],
    ["name contains 'Deploy'", ['acme', 'globex']],
    ["name contains 'ployment'", []],
    ["name contains 'DEPLOYMENT lo'", ['acme', 'globex']],
    ["name contains 'hort'", ['globex']],
    ["'logs' in parents", ['acme', 'globex', 'old']],
    ["'team' in parents", ['logs']],
    ["'logs' in parents and trashed = true", ['old']],
    ['trashed != true', ['acme', 'globex', 'logs']],
    ["appProperties has { key='kind' and value='log' }", ['acme', 'globex']],
    ["appProperties has {key='key' and value='o\\'brien'}", ['acme']],
    ["appProperties has { key='kind' and value='lo' }", []],
    ["not appProperties has { key='kind' and value='log' }", ['logs', 'old']],
    ["modifiedTime > '2026-01-12T08:00:00'", ['globex']],
    ["modifiedTime >= '2026-01-12T08:00:00Z'", ['acme', 'globex', 'logs', 'old']],
    ["modifiedTime > '2026-01-12T10:00:00+01:00'", []],
    ["modifiedTime >= '2026-01-12T10:00:00+01:00'", ['globex']],
    ["modifiedTime < '2026-01-13'", ['acme', 'globex', 'logs', 'old']],
    ["name contains 'acme' or name contains 'hort'", ['acme', 'globex']],
    ["(name contains 'acme' or name contains 'old') and trashed = false", ['acme']],
    ["trashed = true or name contains 'acme' and trashed = false", ['acme']],
    ["trashed = false and not (name contains 'acme' or name contains 'hort')", ['logs']],
  ])('%s', (q, expected) => {
    expect(search(q)).toEqual(expected);
  });

  it.each([
    ["name = 'open"],
    ['name'],
    ["name = 'a' and"],
    ["name = 'a' name = 'b'"],
    ["(name = 'a'"],
    ["name like 'a'"],
    ["title = 'a'"],
    ["trashed = 'true'"],
    ["modifiedTime > 'yesterday'"],
    ["appProperties has { key='kind' }"],
    ["name = 'a' && trashed = false"],
  ])('%s is refused with 400', (q) => {
    expect(script.attempt(ENGINEER, 'Files.list', { q, ...ALL })).toMatchObject({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.list failed with error: Invalid Value',
      code: 400,
      reason: 'invalid',
    });
  });

  it('names what Drive can search by and the emulator cannot', () => {
    const { message } = script.attempt(ENGINEER, 'Files.list', { q: "fullText contains 'x'", ...ALL });
    expect(message).toBe('not emulated: drive.files.list by fullText');
  });
});

describe('what files.list finds', () => {
  it.each([
    ['nothing said', {}, []],
    ['items without support', { includeItemsFromAllDrives: true }, []],
    ['support without items', { supportsAllDrives: true }, []],
    ['both', ALL, ['acme', 'globex', 'logs']],
    ['all drives', { ...ALL, corpora: 'allDrives' }, ['acme', 'globex', 'logs']],
    ['one drive', { ...ALL, corpora: 'drive', driveId: 'team' }, ['acme', 'globex', 'logs']],
  ])('in a shared drive: %s', (_, options, expected) => {
    expect(idsOf(script.attempt(ENGINEER, 'Files.list', options).answer)).toEqual(expected);
  });

  it.each([
    [{ corpora: 'drive', ...ALL }, 403, 'teamDriveIdRequiresTeamDriveCorpora'],
    [{ driveId: 'team', ...ALL }, 403, 'teamDriveIdRequiresTeamDriveCorpora'],
    [{ corpora: 'drive', driveId: 'team', supportsAllDrives: true }, 403, 'teamDrivesIncludeRequired'],
    [{ corpora: 'drive', driveId: 'nowhere', ...ALL }, 404, 'notFound'],
    [{ corpora: 'everything', ...ALL }, 400, 'invalid'],
    [{ q: "'nowhere' in parents", ...ALL }, 404, 'notFound'],
    [{ orderBy: 'size', ...ALL }, 400, 'invalid'],
    [{ pageSize: 0, ...ALL }, 400, 'invalid'],
    [{ pageSize: 1001, ...ALL }, 400, 'invalid'],
    [{ pageToken: 'x', ...ALL }, 400, 'invalid'],
  ])('%j is refused', (options, code, reason) => {
    expect(script.attempt(ENGINEER, 'Files.list', options)).toMatchObject({ code, reason });
  });

  it('is what its user may see', () => {
    expect(idsOf(script.attempt(CUSTOMER, 'Files.list', ALL).answer)).toEqual(['acme']);
    expect(
      script.attempt(CUSTOMER, 'Files.list', { ...ALL, corpora: 'drive', driveId: 'team' }),
    ).toMatchObject({
      code: 404,
    });
    expect(idsOf(script.attempt(VIEWER, 'Files.list', ALL).answer)).toEqual(['acme', 'globex', 'logs']);
  });

  it('comes in pages and in the order that was asked for', () => {
    const list = (options: object): Listed =>
      script.attempt(ENGINEER, 'Files.list', { ...ALL, orderBy: 'name desc', pageSize: 2, ...options })
        .answer as unknown as Listed;
    const first = list({});
    expect(first.files.map(({ name }) => name)).toEqual(['LOGS', "L'Hort - Deployment log"]);
    const second = list({ pageToken: first.nextPageToken });
    expect(second.files.map(({ name }) => name)).toEqual(['ACME - Deployment log']);
    expect(second.nextPageToken).toBeUndefined();
  });

  it('holds the default fields, or those that were asked for', () => {
    const q = "name contains 'ACME'";
    const [plain, chosen] = [{}, { fields: 'files(name,parents)' }].map(
      (options) => script.attempt(ENGINEER, 'Files.list', { q, ...ALL, ...options }).answer,
    );
    expect(plain).toEqual({
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: [
        {
          kind: 'drive#file',
          id: 'acme',
          name: 'ACME - Deployment log',
          mimeType: 'application/vnd.google-apps.spreadsheet',
          driveId: 'team',
        },
      ],
    });
    expect(chosen).toEqual({ files: [{ name: 'ACME - Deployment log', parents: ['logs'] }] });
  });
});

describe('the lag of the search index', () => {
  const names = (q: string): string[] =>
    (script.attempt(ENGINEER, 'Files.list', { q, ...ALL }).answer as unknown as Listed).files.map(
      ({ name }) => name,
    );

  beforeEach(() => {
    world.settings.driveSearchLag = 30_000;
  });

  it('hides a new file from searches, not from get', () => {
    const { answer } = script.attempt(MANAGER, 'Files.copy', { name: 'New' }, 'acme', {
      supportsAllDrives: true,
    });
    const { id } = answer as { id: string };
    expect(names("name = 'New'")).toEqual([]);
    expect(script.attempt(ENGINEER, 'Files.get', id, { supportsAllDrives: true }).answer).toMatchObject({
      id,
    });
    script.workspace.setClock('2026-01-12T09:00:29.999+01:00');
    expect(names("name = 'New'")).toEqual([]);
    script.workspace.setClock('2026-01-12T09:00:30+01:00');
    expect(names("name = 'New'")).toEqual(['New']);
  });

  it('finds a changed file by what it was', () => {
    script.attempt(ENGINEER, 'Files.update', { name: 'Renamed' }, 'acme', null, { supportsAllDrives: true });
    expect(names("name contains 'ACME'")).toEqual(['Renamed']);
    expect(names("name = 'Renamed'")).toEqual([]);
    script.workspace.setClock('2026-01-12T09:01:00+01:00');
    expect(names("name contains 'ACME'")).toEqual([]);
    expect(names("name = 'Renamed'")).toEqual(['Renamed']);
  });
});

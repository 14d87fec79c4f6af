import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../emulator/kernel/world';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { Workspace } from '../../emulator/kernel/workspace';
import { FOLDER } from '../../emulator/drive/state';
import type { Store } from '../../emulator/store/store';
import { driveWorld, ENGINEER, MANAGER, putFile } from '../support/drive-world';
import { writeScript } from '../support/script-project';
import { storeFolder } from '../support/store-folder';
import type { StoreFolder } from '../support/store-folder';

const CODE = `
function properties(all) {
  PropertiesService.getScriptProperties().setProperties(all.script);
  PropertiesService.getUserProperties().setProperties(all.user);
}
function draft(raw) { return Gmail.Users.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe(raw) } }, 'me').id }
function drafts() { return Gmail.Users.Drafts.list('me').drafts.map((one) => one.id) }
function send(id) { return GmailApp.getDraft(id).send().getId() }
function insert(calendarId, event) { return Calendar.Events.insert(event, calendarId).id }
function rename(id, name) { return Drive.Files.update({ name: name }, id, null, { supportsAllDrives: true }).id }
function move(id, from, to) {
  return Drive.Files.update({}, id, null, { supportsAllDrives: true, addParents: to, removeParents: from }).id;
}
function trash(id, trashed) { return Drive.Files.update({ trashed: trashed }, id, null, { supportsAllDrives: true }).id }
`;

const MAIL = `To: ${MANAGER}\r\nSubject: Inici: notificaci\xf3n\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHola`;
const HOUR = 3_600_000;

interface Running {
  readonly store: Store;
  readonly workspace: Workspace;
  /** Runs a function of the script and saves what it touched. */
  run(name: string, user: string, ...args: unknown[]): Promise<string>;
}

let folder: StoreFolder;

/** The folder's Workspace, with a script in it. */
async function start(world?: World): Promise<Running> {
  const store = await folder.open(world);
  const workspace = createWorkspace({ world: store.world, project: writeScript(CODE) });
  await store.save([]);
  return {
    store,
    workspace,
    async run(name, user, ...args) {
      // Test data are plain texts and numbers.
      const outcome = workspace.run({ function: name, arguments: args as string[], user });
      if (outcome.error) throw new Error(outcome.error.message);
      await store.save(workspace.takeTouched());
      return outcome.result as string; // What every function above returns.
    },
  };
}

/** Without what no file keeps. */
const lasting = ({ clock: _clock, script, ...world }: World): object => ({
  ...world,
  script: { ...script, cache: {}, locks: {} },
});

beforeEach(() => {
  folder = storeFolder();
});

describe('a new folder', () => {
  it('gets every file at the first save', async () => {
    const world = driveWorld();
    putFile(world, { id: 'old', name: 'Old', parent: 'logs', trashed: true });
    putFile(world, { id: 'mine', name: 'Mine', parent: `my-drive:${ENGINEER}` });
    putFile(world, { id: 'empty', name: 'Empty', parent: 'team', mimeType: FOLDER });
    world.calendar.calendars['festius palma'] = {
      id: 'festius palma',
      summary: 'Festius',
      timeZone: 'Europe/Madrid',
      readers: 'everyone',
      writers: [],
      events: {},
    };
    await start(world);
    expect(folder.files()).toEqual([
      'calendars/festius palma.ics',
      'drive/.trash/Old.xlsx',
      `drive/My Drive (${ENGINEER})/Mine.xlsx`,
      'drive/Team/LOGS/ACME - Deployment log.xlsx',
      "drive/Team/LOGS/L'Hort - Deployment log.xlsx",
      'properties.json',
      'workspace.json',
    ]);
  });

  it('names files as any file system can bear, each once', async () => {
    const world = driveWorld();
    const names = ['A/B: "c" <d>|e?*', 'CON', '.hidden', 'same', 'SAME', 'ñ'.repeat(200), 'dots...', ''];
    names.forEach((name, at) => putFile(world, { id: `f${String(at)}`, name, parent: 'team' }));
    await start(world);
    const made = folder.files().filter((path) => /^drive\/Team\/[^/]*$/.test(path));
    expect(made).toEqual([
      'drive/Team/A_B_ _c_ _d__e__.xlsx',
      'drive/Team/CON_.xlsx',
      'drive/Team/SAME (2).xlsx',
      'drive/Team/_.xlsx',
      'drive/Team/_hidden.xlsx',
      'drive/Team/dots.xlsx',
      'drive/Team/same.xlsx',
      `drive/Team/${'ñ'.repeat(90)}.xlsx`,
    ]);
    const again = await folder.open();
    names.forEach((name, at) => expect(again.world.drive.files[`f${String(at)}`]?.name).toBe(name));
  });
});

describe('a restart', () => {
  it('finds everything again', async () => {
    const first = await start(driveWorld());
    await first.run('properties', ENGINEER, { script: { ADMIN: MANAGER }, user: { seen: 'ñ' } });
    const draft = await first.run('draft', ENGINEER, MAIL);
    await first.run('send', ENGINEER, await first.run('draft', ENGINEER, MAIL));
    await first.run('insert', MANAGER, 'primary', {
      summary: 'Reunió; «prova», ñ',
      start: { dateTime: '2026-03-02T10:00:00+01:00', timeZone: 'Europe/Madrid' },
      end: { dateTime: '2026-03-02T11:00:00+01:00', timeZone: 'Europe/Madrid' },
      extendedProperties: { private: { uid: 'x' } },
    });
    first.workspace.world.script.triggers.push({
      id: 't',
      owner: MANAGER,
      function: 'hourly',
      everyHours: 1,
    });
    first.workspace.world.script.authModes['acme'] = 'LIMITED';
    first.workspace.setClock('2026-02-01T12:00:00+01:00');
    await first.store.save([{ kind: 'workspace' }]);

    const second = await start();
    expect(lasting(second.store.world)).toEqual(lasting(first.workspace.world));
    expect(second.workspace.now()).toBe(Date.parse('2026-02-01T12:00:00+01:00'));
    expect(second.workspace.run({ function: 'drafts', user: ENGINEER }).result).toEqual([draft]);
    expect(folder.notes).toEqual([]);
  });

  it('goes on with the clock that was shown', async () => {
    const world = driveWorld();
    world.clock.ticking = true;
    world.clock.since = Date.now() - HOUR;
    await start(world);
    const again = await folder.open();
    const shown = again.world.clock.base - world.clock.base;
    expect(shown).toBeGreaterThanOrEqual(HOUR);
    expect(shown).toBeLessThan(HOUR + 60_000);
    expect(again.world.clock.ticking).toBe(true);
  });

  it('makes no id twice', async () => {
    const first = await start(driveWorld());
    const one = await first.run('draft', ENGINEER, MAIL);
    const second = await start();
    expect(await second.run('draft', ENGINEER, MAIL)).not.toBe(one);
  });
});

describe('what is done in Drive', () => {
  const inLogs = (): string[] =>
    folder
      .files()
      .filter((path) => path.endsWith('.xlsx'))
      .map((path) => path.replace('drive/', ''));

  it('renames, moves, trashes and restores the file', async () => {
    const { run } = await start(driveWorld());
    await run('rename', MANAGER, 'acme', 'Globex: log');
    expect(inLogs()).toEqual(['Team/LOGS/Globex_ log.xlsx', "Team/LOGS/L'Hort - Deployment log.xlsx"]);
    await run('move', MANAGER, 'acme', 'logs', 'team');
    expect(inLogs()).toEqual(['Team/Globex_ log.xlsx', "Team/LOGS/L'Hort - Deployment log.xlsx"]);
    await run('trash', MANAGER, 'acme', true);
    expect(inLogs()).toEqual(['.trash/Globex_ log.xlsx', "Team/LOGS/L'Hort - Deployment log.xlsx"]);
    await run('trash', MANAGER, 'acme', false);
    await run('rename', MANAGER, 'logs', 'DEPLOYMENTS');
    expect(inLogs()).toEqual(["Team/DEPLOYMENTS/L'Hort - Deployment log.xlsx", 'Team/Globex_ log.xlsx']);
    const again = await folder.open();
    expect(again.world.drive.files['acme']).toMatchObject({
      name: 'Globex: log',
      parent: 'team',
      trashed: false,
    });
    expect(again.world.sheets.spreadsheets['acme']?.sheets[0]?.rows[0]?.[0]?.value).toBe(
      'ACME - Deployment log',
    );
  });

  it('lets two files swap their names', async () => {
    const { run, store } = await start(driveWorld());
    store.world.drive.files['globex']!.name = 'ACME - Deployment log';
    await run('rename', MANAGER, 'acme', "L'Hort - Deployment log");
    const { world } = await folder.open();
    const [acme, globex] = ['acme', 'globex'].map(
      (id) => world.sheets.spreadsheets[id]?.sheets[0]?.rows[0]?.[0]?.value,
    );
    expect([acme, globex]).toEqual(['ACME - Deployment log', "L'Hort - Deployment log"]);
    expect(inLogs()).toHaveLength(2);
  });

  it('writes only what was touched', async () => {
    const { run } = await start(driveWorld());
    const path = join(folder.path, "drive/Team/LOGS/L'Hort - Deployment log.xlsx");
    const before = statSync(path);
    await run('rename', MANAGER, 'acme', 'x');
    const after = statSync(path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('leaves no temporary files', async () => {
    const { run } = await start(driveWorld());
    await run('rename', MANAGER, 'acme', 'x');
    expect(folder.files().filter((path) => path.includes('.tmp') || path.includes('moving'))).toEqual([]);
  });
});

describe('a mail that was a draft', () => {
  it('changes its name when it is sent', async () => {
    const { run } = await start(driveWorld());
    const id = await run('draft', ENGINEER, MAIL);
    const mails = (): string[] => folder.files().filter((path) => path.endsWith('.eml'));
    expect(mails()).toHaveLength(1);
    expect(mails()[0]).toMatch(/^mail\/engineer@soffid\.example\/2026-01-12 0800 .*\.draft\.eml$/);
    await run('send', ENGINEER, id);
    expect(mails().map((path) => path.replace(/^mail\/(.*)\/.*?(\.draft)?\.eml$/, '$1$2'))).toEqual([
      ENGINEER,
      MANAGER,
    ]);
  });
});

describe('a save that fails', () => {
  it('is made up for by the next one', async () => {
    const { store, workspace } = await start(driveWorld());
    const blocked = join(folder.path, 'mail');
    writeFileSync(blocked, '');
    workspace.run({ function: 'draft', arguments: [MAIL], user: ENGINEER });
    await expect(store.save(workspace.takeTouched())).rejects.toThrow('mail');
    rmSync(blocked);
    await store.save([]);
    expect(folder.files().filter((path) => path.endsWith('.draft.eml'))).toHaveLength(1);
  });
});

describe('a first save that is cut off', () => {
  it('leaves nothing that the next start would take for somebody else’s', async () => {
    const world = driveWorld();
    world.script.properties['script'] = { ADMIN: MANAGER };
    const store = await folder.open(world);
    const blocked = join(folder.path, 'workspace.json');
    mkdirSync(blocked);
    await expect(store.save([])).rejects.toThrow('workspace.json');
    rmSync(blocked, { recursive: true });
    expect(folder.files()).toContain('properties.json');
    expect(folder.files().filter((path) => path.endsWith('.xlsx'))).toHaveLength(2);
    const again = await folder.open(driveWorld());
    expect(folder.files()).toEqual([]);
    expect(Object.keys(again.world.drive.files).sort()).toEqual(['acme', 'globex', 'logs']);
    expect(again.world.script.properties).toEqual({ script: {} });
    await again.save([]);
    expect(folder.files()).toHaveLength(4);
  });
});

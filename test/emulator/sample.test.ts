import { fileURLToPath } from 'node:url';
import { viewDrive } from '../../emulator/drive/view';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { DEPLOYMENTS_FOLDER, emptyOrganisation } from '../../emulator/sample/empty-organisation';
import { ADMINISTRATOR, AUTOMATION, OUTSIDER, TEAM } from '../../emulator/sample/people';
import { sampleWorld } from '../../emulator/sample/sample-world';
import type { CellValue, Sheet } from '../../emulator/sheets/state';
import { storeFolder } from '../support/store-folder';

/** The built add-on. */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const NOW = Date.parse('2026-12-02T16:50:00+01:00');
const ENGINEER = 'engineer@soffid.example';

describe('the empty organisation', () => {
  const world = emptyOrganisation(NOW);

  it('has its people, and the administrator in the script properties', () => {
    expect(Object.keys(world.users)).toEqual(expect.arrayContaining([ENGINEER, ADMINISTRATOR, AUTOMATION]));
    expect(Object.keys(world.users)).toHaveLength(7);
    expect(world.script.properties).toEqual({ script: { ADMIN: ADMINISTRATOR } });
  });

  it('has a shared drive with the empty folder that the add-on expects', () => {
    expect(Object.values(world.drive.files)).toMatchObject([{ id: DEPLOYMENTS_FOLDER, name: 'DEPLOYMENTS' }]);
    expect(world.sheets.spreadsheets).toEqual({});
    expect(viewDrive(world, ENGINEER).drives).toMatchObject([
      { name: 'Soffid', items: [{ name: 'DEPLOYMENTS', role: 'writer', items: [] }] },
    ]);
  });

  it('has a team calendar in which nothing was entered yet', () => {
    expect(Object.values(world.calendar.calendars)).toMatchObject([{ summary: 'Deployments', events: {} }]);
  });
});

function idOf(world: World, name: string): string {
  const found = Object.values(world.drive.files).find(
    (file) => file.name === name && file.id in world.sheets.spreadsheets,
  );
  if (!found) throw new Error(`no spreadsheet "${name}"`);
  return found.id;
}

/** What the add-on's sidebar shows beside a spreadsheet, in one word. */
function kindBeside(world: World, name: string, user: string): unknown {
  const workspace = createWorkspace({ world, project: DIST });
  const { result } = workspace.run({ function: 'home', user, spreadsheetId: idOf(world, name) });
  const reply = result as { value?: { kind: string }; code?: string }; // What the add-on's sidebar gets.
  return reply.value?.kind ?? reply.code;
}

/** Without the empty cells at the end of each row, which no file keeps. */
function valuesIn({ rows }: Sheet): CellValue[][] {
  return rows.map((cells) => {
    const values = cells.map(({ value }) => value);
    while (values.at(-1) === null) values.pop();
    return values;
  });
}

describe('the sample organisation', () => {
  const world = sampleWorld(NOW, DIST);

  it.each([
    ['Deployments registry', 'registry'],
    ['TEMPLATE - Deployment log', 'template'],
    ['Consorci Marina - Deployment log', 'log'],
    ['Aceites Albores - Deployment log', 'log'],
    ['Cárnicas Valdeoro - Deployment log', 'log'],
    ['Naviera Bahía Azul - Deployment log', 'unknown-log'],
  ])('has %s, which the add-on takes for a %s', (name, kind) => {
    expect(kindBeside(world, name, ENGINEER)).toBe(kind);
  });

  it.each(Object.values(TEAM).map(({ email }) => email))('has %s in its team', (email) => {
    expect(kindBeside(world, 'Deployments registry', email)).toBe('registry');
  });

  it('lets a customer see the one log that is theirs', () => {
    expect(viewDrive(world, OUTSIDER.email).drives).toMatchObject([
      {
        kind: 'shared-with-me',
        items: [{ name: 'Consorci Marina - Deployment log', outsiders: [OUTSIDER.email] }],
      },
    ]);
  });

  it('happened before now, and goes on from now', () => {
    const times = Object.values(world.drive.files).map(({ modifiedTime }) => modifiedTime);
    expect(Math.max(...times)).toBeLessThan(NOW);
    expect(new Set(times).size).toBeGreaterThan(4);
    expect(world.clock).toMatchObject({ base: NOW, ticking: true });
    expect(world.script.locks).toEqual({});
  });

  it('has rows that were typed in, under the headings, with numbers for dates', () => {
    const rows =
      world.sheets.spreadsheets[idOf(world, 'Consorci Marina - Deployment log')]?.sheets[0]?.rows ?? [];
    const filled = rows.filter((cells) => cells.some(({ value }) => value !== null));
    expect(filled.map(([date, status]) => [typeof date?.value, status?.value])).toEqual([
      ['string', 'Estat'],
      ['number', 'Completat'],
      ['number', 'Completat amb incidències'],
      ['number', 'Completat'],
    ]);
  });

  it('has a log that somebody kept by hand, with forty rows and notes', () => {
    const [sheet] =
      world.sheets.spreadsheets[idOf(world, 'Naviera Bahía Azul - Deployment log')]?.sheets ?? [];
    const body = sheet?.rows.slice(3) ?? [];
    expect(body).toHaveLength(40);
    expect(body.every((cells) => typeof cells[3]?.value === 'number')).toBe(true);
    expect(body.flat().filter(({ note }) => note !== undefined).length).toBeGreaterThan(2);
  });

  it('is found again after a restart', async () => {
    const folder = storeFolder();
    const store = await folder.open(structuredClone(world));
    await store.save([]);
    const again = (await folder.open()).world;
    const { clock: _clock, sheets, ...rest } = world;
    expect(again).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
    for (const [id, { sheets: tabs }] of Object.entries(sheets.spreadsheets)) {
      expect(again.sheets.spreadsheets[id]?.sheets.map(valuesIn)).toEqual(tabs.map(valuesIn));
    }
  });
});

describe('the sample on other days', () => {
  it.each([
    '2026-01-01T00:30:00+01:00',
    '2027-03-28T10:00:00+02:00',
    '2028-02-29T12:00:00+01:00',
    '2030-12-31T23:59:00+01:00',
  ])('can be made on %s', (now) => {
    const world = sampleWorld(Date.parse(now), DIST);
    expect(Object.keys(world.sheets.spreadsheets)).toHaveLength(6);
  });
});

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { addFile } from '../../emulator/drive/change';
import { SPREADSHEET } from '../../emulator/drive/state';
import type { DriveFile } from '../../emulator/drive/state';
import type { Json } from '../../emulator/kernel/json';
import { FRESH_REALMS } from '../../emulator/kernel/realms';
import type { RunOutcome } from '../../emulator/kernel/run';
import type { Workspace } from '../../emulator/kernel/workspace';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { DEPLOYMENTS_FOLDER, emptyOrganisation } from '../../emulator/sample/empty-organisation';
import { ADMINISTRATOR, TEAM } from '../../emulator/sample/people';
import { sampleCalendars } from '../../emulator/sample/calendars';
import { typeCalendars, typeTeam } from '../../emulator/sample/registry-rows';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { CellValue } from '../../emulator/sheets/state';
import type { RegistryTabName } from '../../src/domain/registry-tabs';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { Reply } from '../../src/protocol/reply';
import type { ScriptApi } from '../../src/protocol/tool-api';
import { actorOf } from '../support/adapter-world';

export const DIST = join(process.cwd(), 'dist');
export const ADMIN = ADMINISTRATOR;
export const ENGINEER = TEAM.engineer.email;
export const COLLEAGUE = TEAM.secondEngineer.email;
export const SET_UP = { language: 'es', companyName: 'Soffid', companyPlace: 'Palma' } as const;

type Api = keyof ScriptApi;
export type Answer<K extends Api> = ReturnType<ScriptApi[K]> extends Reply<infer T> ? T : never;

/** The built add-on in the company before Set up, on a clock that stands still. @param project the folder of the built add-on */
export function createOrganisation(project = DIST, realms = FRESH_REALMS): Workspace {
  const world = emptyOrganisation(Date.parse('2026-12-01T09:00:00Z'));
  world.clock.ticking = false;
  return createWorkspace({ world, project, realms });
}

/** Below what stands in a tab; it grows by itself. */
const SPARE_ROWS = 10;

/** A registry's empty rows are thousands of formatted cells, which would make every snapshot and every reading slow. */
function dropEmptyRows(world: World): void {
  for (const { sheets } of Object.values(world.sheets.spreadsheets)) {
    for (const sheet of sheets) {
      sheet.rows = sheet.rows.filter((row) => row.some((cell) => cell.value !== null));
      sheet.rowCount = sheet.rows.length + SPARE_ROWS;
    }
  }
}

let ready: World | undefined;

/** The same after Set up, with everybody in the Team tab. */
export function createReadyOrganisation(project = DIST, realms = FRESH_REALMS): Workspace {
  const workspace = createOrganisation(project, realms);
  if (!ready) {
    valueOf(ask(workspace, ADMIN, 'setUp', { requestId: randomUUID(), ...SET_UP }));
    const { world } = workspace;
    typeTeam(world, registryOf(world));
    typeCalendars(world, registryOf(world));
    for (const calendar of sampleCalendars('2026-12-01')) world.calendar.calendars[calendar.id] = calendar;
    dropEmptyRows(workspace.world);
    ready = workspace.snapshot();
  }
  workspace.restore(ready);
  return workspace;
}

/** A user, by address, or one with that spreadsheet open. */
export type Visitor = string | { readonly user: string; readonly spreadsheetId: string | null };

export const beside = (user: string, spreadsheetId: string | null): Visitor => ({ user, spreadsheetId });

/** What the sidebar does. */
export function runApi(workspace: Workspace, visitor: Visitor, name: Api, args: readonly Json[]): RunOutcome {
  const visit = typeof visitor === 'string' ? { user: visitor } : visitor;
  return workspace.run({ ...visit, function: name, arguments: args });
}

/** @throws when the script answers with an error instead of a reply */
export function ask<K extends Api>(
  workspace: Workspace,
  visitor: Visitor,
  name: K,
  request: object | null = null,
): Reply<Answer<K>> {
  const args = request === null ? [] : [structuredClone(request) as Json];
  const { result, error } = runApi(workspace, visitor, name, args);
  if (error) throw new Error(`${name}: ${error.name}: ${error.message}`);
  // Every function of the sidebar's answers its own reply.
  return result as Reply<Answer<K>>;
}

/** @throws with the sentence when it was refused */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused (${reply.code}): ${reply.message}`);
  return reply.value;
}

export const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.code);

const files = (world: World): DriveFile[] => Object.values(world.drive.files);

export const filesCalled = (world: World, name: string): DriveFile[] =>
  files(world).filter((file) => file.name === name);

/** @throws when there is none */
export function registryOf(world: World): string {
  const file = files(world).find((one) => one.appProperties['kind'] === 'registry');
  if (!file) throw new Error('There is no registry');
  return file.id;
}

export const logsOf = (world: World): DriveFile[] =>
  files(world).filter((file) => file.appProperties['kind'] === 'log');

/** The values of a spreadsheet's tab, the first one unless named; blank rows and cells at the end are left out. */
export function cellsOf(world: World, id: string, title?: string): CellValue[][] {
  const sheets = world.sheets.spreadsheets[id]?.sheets ?? [];
  const sheet = title === undefined ? sheets[0] : sheets.find((one) => one.title === title);
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => cell.value));
  const trimmed = rows.map((row) => {
    while (row.at(-1) === null) row.pop();
    return row;
  });
  while (trimmed.at(-1)?.length === 0) trimmed.pop();
  return trimmed;
}

/** The rows of a tab of the registry, by its columns' keys. */
export function rowsIn(world: World, name: RegistryTabName): Record<string, CellValue>[] {
  const { columns } = REGISTRY_TABS[name];
  const [, ...rows] = cellsOf(world, registryOf(world), name);
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])));
}

/** A log that people kept by hand in DEPLOYMENTS. @returns its id */
export function putHandKept(workspace: Workspace, name: string, rows: CellValue[][]): string {
  const about = { name, mimeType: SPREADSHEET, parent: DEPLOYMENTS_FOLDER };
  const { id } = addFile(actorOf(workspace, ENGINEER), about);
  const sheets = [
    newSheet({ sheetId: 5, title: 'Log', rows: rows.map((row) => row.map((value) => ({ value }))) }),
  ];
  workspace.world.sheets.spreadsheets[id] = { id, locale: 'es_ES', timeZone: 'Europe/Madrid', sheets };
  return id;
}

/** What the script can change, to tell whether it did. */
export const contentOf = ({ drive, sheets, script }: World): string =>
  JSON.stringify([drive, sheets, script.properties]);

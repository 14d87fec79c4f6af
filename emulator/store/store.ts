import type { Thing } from '../kernel/operation';
import type { World } from '../kernel/world';
import { hashOf, openDisk } from './disk';
import { pathsOf } from './document';
import { beginFirstSave, clearUnfinished, finishFirstSave } from './first-save';
import { writeProperties } from './properties-file';
import { readFiles } from './read-workspace';
import type { Shelf } from './shelf';
import { createShelf } from './shelf';
import { everything, snapshotOf } from './snapshot';
import { formatWorkspace, readWorkspace, WORKSPACE_FILE, worldOf } from './workspace-file';
import type { Sidecars } from './workspace-file';
import { arrangeDrive, planLayout } from './write-drive';
import { writeCalendarFile, writeDocumentFile, writeMailbox, writeSpreadsheetFile } from './write-files';
import { sidecarOf } from './xlsx';

export interface StoreOptions {
  /** The world of a folder that holds no Workspace yet. */
  newWorld(): World | Promise<World>;
  /** Told what a person may want to know: a file that was edited, added, moved or deleted outside. */
  note(text: string): void;
}

/** A Workspace's data folder; the files are the truth, and what a person changed in them wins. */
export interface Store {
  /** The world that the folder holds; the same object as long as the store is open. */
  readonly world: World;
  /**
   * Takes over what a person changed on disk meanwhile; not to be called while a script runs.
   * @returns whether anything changed, and the Workspace should be saved
   * @throws naming a file that cannot be read; the world is then as it was
   */
  refresh(): Promise<boolean>;
  /**
   * Writes what was touched, each file at once or not at all. The first save of a new Workspace writes everything.
   * The world may go on while it is written; saves happen one after the other.
   */
  save(touched: readonly Thing[]): Promise<void>;
}

interface Desk {
  /** Until the first save is complete. */
  isNew: boolean;
  readonly shelf: Shelf;
  readonly sidecars: Sidecars;
  /** Hashes of what was written last. */
  readonly last: { properties: string | null; workspace: string | null };
}

async function writeThing(
  desk: Desk,
  world: World,
  thing: Thing,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const { shelf, sidecars } = desk;
  if (thing.kind === 'calendar') return writeCalendarFile(shelf, world, thing.id);
  if (thing.kind === 'mailbox') return writeMailbox(shelf, thing.id, world.gmail.mailboxes[thing.id]);
  if (thing.kind === 'document') return writeDocumentFile(shelf, world, thing.id, files.get(thing.id));
  if (thing.kind !== 'spreadsheet') return;
  const path = files.get(thing.id);
  const spreadsheet = world.sheets.spreadsheets[thing.id];
  if (path === undefined || !spreadsheet) return;
  await writeSpreadsheetFile(shelf, world, thing.id, path);
  sidecars[thing.id] = sidecarOf(spreadsheet);
}

async function write(desk: Desk, world: World, things: readonly Thing[]): Promise<void> {
  const { shelf, sidecars, last } = desk;
  const layout = await planLayout(shelf, world);
  if (desk.isNew) await beginFirstSave(shelf.disk, world, things, layout);
  await arrangeDrive(shelf, world, layout);
  for (const thing of things) await writeThing(desk, world, thing, layout.files);
  last.properties = await writeProperties(shelf, world.script.properties, last.properties);
  for (const id of Object.keys(sidecars)) if (!(id in world.drive.files)) delete sidecars[id];
  const text = formatWorkspace(world, { ...shelf, sidecars });
  const hash = hashOf(text);
  if (hash !== last.workspace) await shelf.disk.write(WORKSPACE_FILE, text);
  last.workspace = hash;
  if (desk.isNew) await finishFirstSave(shelf.disk);
  desk.isNew = false;
}

/** Does one thing after the other, each whether or not the one before failed. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** What has no file yet. */
function unwritten(world: World, { documents }: Shelf): Thing[] {
  const written = new Set([
    ...pathsOf(documents, 'spreadsheet').keys(),
    ...pathsOf(documents, 'document').keys(),
    ...pathsOf(documents, 'calendar').keys(),
  ]);
  return everything(world).filter((thing) => !('id' in thing) || !written.has(thing.id));
}

/**
 * Reads a data folder, or begins one.
 * @throws naming a file that cannot be read; nothing is written then
 */
export async function openStore(folder: string, { newWorld, note }: StoreOptions): Promise<Store> {
  const disk = openDisk(folder);
  await clearUnfinished(disk);
  const stored = await readWorkspace(disk);
  const world = stored ? worldOf(stored) : await newWorld();
  const shelf = createShelf(disk, new Map(Object.entries(stored?.documents ?? {})), note);
  for (const [id, path] of Object.entries(stored?.folders ?? {})) shelf.folders.set(id, path);
  const desk: Desk = {
    isNew: stored === null,
    shelf,
    sidecars: { ...stored?.sidecars },
    last: { properties: null, workspace: null },
  };
  await readFiles(world, shelf, desk.sidecars, true);

  let owed: Thing[] = stored ? [] : unwritten(world, shelf);
  const inTurn = createQueue();

  return {
    world,
    refresh: () => inTurn(() => readFiles(world, shelf, desk.sidecars, false)),
    save(touched) {
      const things = [...owed, ...touched];
      owed = [];
      const copy = snapshotOf(world, things);
      return inTurn(() =>
        write(desk, copy, things).catch((error: unknown) => {
          owed.push(...things);
          throw error;
        }),
      );
    },
  };
}

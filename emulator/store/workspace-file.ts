import { emptyDrive } from '../drive/state';
import { readClock } from '../kernel/clock';
import { emptyWorld } from '../kernel/world';
import type { World } from '../kernel/world';
import type { Disk } from './disk';
import type { Document, Documents } from './document';
import { parseJson, readOrName } from './shelf';
import type { Sidecar } from './xlsx';

export const WORKSPACE_FILE = 'workspace.json';
const VERSION = 1;

/** What an .xlsx cannot hold, by spreadsheet. */
export type Sidecars = Record<string, Sidecar>;

/** What has no format of its own. */
export interface WorkspaceFile {
  readonly version: typeof VERSION;
  /** What the clock showed when this was written; a clock that ticks goes on from there. */
  readonly clock: { readonly now: string; readonly ticking: boolean };
  /** The world without what the other files hold: see `skeletonOf`. */
  readonly world: Omit<World, 'clock'>;
  readonly documents: Readonly<Record<string, Document>>;
  /** Paths of Drive's folders by id. */
  readonly folders: Readonly<Record<string, string>>;
  readonly sidecars: Readonly<Sidecars>;
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const BLANK_MAIL = { messageId: '', from: '', to: [], cc: [], bcc: [], subject: '', text: '', raw: '' };

/** The ids, accesses and settings: cells, events, texts of documents and mails and properties are in their own files, caches in none. */
export function skeletonOf({ clock: _clock, ...world }: World): Omit<World, 'clock'> {
  const { drive, sheets, calendar, gmail, script } = world;
  return {
    ...world,
    drive: { ...drive, documents: {} },
    sheets: { ...sheets, spreadsheets: {} },
    calendar: { ...calendar, calendars: mapValues(calendar.calendars, (one) => ({ ...one, events: {} })) },
    gmail: {
      ...gmail,
      mailboxes: mapValues(gmail.mailboxes, (mailbox) => ({
        ...mailbox,
        messages: mapValues(mailbox.messages, ({ id, threadId, date, labels }) => ({
          ...BLANK_MAIL,
          id,
          threadId,
          date,
          labels,
        })),
      })),
    },
    script: { ...script, properties: { script: {} }, cache: {}, locks: {} },
  };
}

export interface Known {
  readonly documents: Documents;
  readonly folders: ReadonlyMap<string, string>;
  readonly sidecars: Readonly<Sidecars>;
}

export function formatWorkspace(world: World, { documents, folders, sidecars }: Known): string {
  const { ticking } = world.clock;
  const file: WorkspaceFile = {
    version: VERSION,
    clock: { now: new Date(readClock(world.clock)).toISOString(), ticking },
    world: skeletonOf(world),
    documents: Object.fromEntries(documents),
    folders: Object.fromEntries(folders),
    sidecars,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function check(value: unknown): WorkspaceFile {
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version !== VERSION)
    throw new Error(`its version is ${String(version)}, and this emulator reads ${String(VERSION)}`);
  return value as WorkspaceFile; // Written by `formatWorkspace`; a member that is damaged by hand fails where it is used.
}

/** @returns null in a folder that has none; @throws naming the file when it cannot be read */
export async function readWorkspace(disk: Disk): Promise<WorkspaceFile | null> {
  const bytes = await disk.read(WORKSPACE_FILE);
  return bytes && readOrName(disk, WORKSPACE_FILE, () => check(parseJson(bytes)));
}

export function worldOf(file: WorkspaceFile): World {
  const world = emptyWorld(Date.parse(file.clock.now), file.clock.ticking);
  // A folder that was written before there were documents has none.
  return { ...world, ...file.world, drive: { ...emptyDrive(), ...file.world.drive } };
}

import type { Thing } from '../kernel/operation';
import type { World } from '../kernel/world';
import type { Disk } from './disk';
import type { DriveLayout } from './drive-layout';
import { PROPERTIES_FILE } from './properties-file';
import { parseJson } from './shelf';
import { WORKSPACE_FILE } from './workspace-file';
import { calendarPath, messagePath } from './write-files';

const MARK = '.unfinished.json';

/** Where these things will lie, when none of them has a file yet. */
function pathsOf(world: World, things: readonly Thing[], { files }: DriveLayout): string[] {
  return things.flatMap((thing): string[] => {
    if (thing.kind === 'spreadsheet' || thing.kind === 'document') return [files.get(thing.id) ?? []].flat();
    if (thing.kind === 'calendar') return [calendarPath(thing.id)];
    if (thing.kind !== 'mailbox') return [];
    const messages = Object.values(world.gmail.mailboxes[thing.id]?.messages ?? {});
    return messages.map((message) => messagePath(thing.id, message));
  });
}

async function readMark(disk: Disk): Promise<string[]> {
  const mark = await disk.read(MARK);
  const paths = mark && parseJson(mark);
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
}

/** Notes which files a new Workspace begins to write, until `finishFirstSave`; those that are there are somebody's own. */
export async function beginFirstSave(
  disk: Disk,
  world: World,
  things: readonly Thing[],
  layout: DriveLayout,
): Promise<void> {
  const paths = [...pathsOf(world, things, layout), PROPERTIES_FILE];
  const stamps = await Promise.all(paths.map((path) => disk.stamp(path)));
  const own = paths.filter((_path, at) => stamps[at] === null);
  // A save that failed before has files there already.
  await disk.write(MARK, JSON.stringify([...(await readMark(disk)), ...own]));
}

export const finishFirstSave = (disk: Disk): Promise<void> => disk.remove(MARK);

/** Removes what a first save had written when it was cut off: without its workspace.json nobody knows what it is. */
export async function clearUnfinished(disk: Disk): Promise<void> {
  const isWhole = (await disk.stamp(WORKSPACE_FILE)) !== null;
  if (!isWhole) for (const path of await readMark(disk)) await disk.remove(path);
  await finishFirstSave(disk);
}

import type { Thing } from '../kernel/operation';
import type { World } from '../kernel/world';
import { skeletonOf } from './workspace-file';

/** Everything that has a file of its own. */
export function everything(world: World): Thing[] {
  return [
    ...Object.keys(world.sheets.spreadsheets).map((id): Thing => ({ kind: 'spreadsheet', id })),
    ...Object.keys(world.drive.documents).map((id): Thing => ({ kind: 'document', id })),
    ...Object.keys(world.calendar.calendars).map((id): Thing => ({ kind: 'calendar', id })),
    ...Object.keys(world.gmail.mailboxes).map((id): Thing => ({ kind: 'mailbox', id })),
    { kind: 'drive' },
    { kind: 'properties' },
    { kind: 'workspace' },
  ];
}

/** A copy that holds the contents of these things and the skeleton of the rest, to be written while the world goes on. */
export function snapshotOf(world: World, things: readonly Thing[]): World {
  const copy: World = structuredClone({ ...skeletonOf(world), clock: world.clock });
  copy.script.properties = structuredClone(world.script.properties);
  for (const thing of things) if ('id' in thing) copyContent(world, copy, thing.kind, thing.id);
  return copy;
}

function copyContent(
  world: World,
  copy: World,
  kind: 'spreadsheet' | 'document' | 'calendar' | 'mailbox',
  id: string,
): void {
  const spreadsheet = world.sheets.spreadsheets[id];
  const html = world.drive.documents[id];
  const calendar = world.calendar.calendars[id];
  const mailbox = world.gmail.mailboxes[id];
  if (kind === 'spreadsheet' && spreadsheet) copy.sheets.spreadsheets[id] = structuredClone(spreadsheet);
  if (kind === 'document' && html !== undefined) copy.drive.documents[id] = html;
  if (kind === 'calendar' && calendar) copy.calendar.calendars[id] = structuredClone(calendar);
  if (kind === 'mailbox' && mailbox) copy.gmail.mailboxes[id] = structuredClone(mailbox);
}

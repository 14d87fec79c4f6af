import { plusMinutes } from '../../../src/domain/calendar-date';
import type { Deployment } from '../../../src/domain/deployment';
import { logsIn } from '../builders';
import type { MemorySheet } from '../in-memory-drive';
import { deliver } from '../in-memory-post';
import type { Machine } from './machine';
import type { Outside } from './move';

/** The customer's log. @throws when there is none */
export function logOf({ office }: Machine): MemorySheet {
  const sheet = logsIn(office)[0]?.sheets[0];
  if (!sheet) throw new Error('There is no log');
  return sheet;
}

/** The log is in Spanish. */
const NOTES = 'Observaciones';
const STATUS = 'Estado';

/** Under that heading of the row; nothing where there is no row yet. */
function write(machine: Machine, heading: string, text: string): void {
  const { cells } = logOf(machine);
  const column = cells[0]?.indexOf(heading) ?? -1;
  const row = cells[1];
  if (column < 0 || !row) return;
  row[column] = text;
  machine.decided.delete(heading);
  machine.byHand.set(heading, text);
}

function changeEvents({ office }: Machine, change: (event: Event) => Event): void {
  for (const [id, event] of office.events) office.events.set(id, change(event));
}

type Event = Machine['office']['events'] extends Map<string, infer E> ? E : never;

const knows = (record: Deployment | null, draftId: string): boolean =>
  record?.effects.some((effect) => effect.kind === 'mail' && effect.draft?.draftId === draftId) ?? false;

function sendDrafts({ office: { post, time }, straysSent }: Machine, record: Deployment | null): void {
  for (const [id, draft] of post.drafts) {
    if (!knows(record, id)) straysSent.add(id);
    deliver(post, draft, time.now);
    post.drafts.delete(id);
  }
}

/** What people do to the log, the calendar and their mailboxes without the add-on. */
export function doOutside(machine: Machine, what: Outside, record: Deployment | null): void {
  const { cells } = logOf(machine);
  switch (what) {
    case 'write-note':
      return write(machine, NOTES, 'A mano');
    case 'write-status':
      return write(machine, STATUS, 'Pendiente de revisar');
    case 'delete-row':
      cells.splice(1, 1);
      return machine.byHand.clear();
    case 'sort':
      return void cells.splice(1, Infinity, ...cells.slice(1).reverse());
    case 'move-event':
      return changeEvents(machine, (event) => ({
        ...event,
        start: plusMinutes(event.start, 60),
        end: plusMinutes(event.end, 60),
      }));
    case 'delete-event':
      return changeEvents(machine, (event) => ({ ...event, status: 'cancelled' }));
    case 'send-drafts':
      return sendDrafts(machine, record);
    case 'drop-drafts':
      return machine.office.post.drafts.clear();
  }
}

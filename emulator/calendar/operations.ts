import { apiError } from '../kernel/errors';
import type { Operation, Operations } from '../kernel/operation';
import type { OpenCalendar } from './access';
import { requireCalendar } from './access';
import { calendarsOperations } from './calendar-operations';
import type { Common } from './define';
import { define } from './define';
import { cancelEvent, insertEvent, patchEvent, replaceEvent, requireEvent } from './edit';
import type { Editing } from './editing';
import { refusal } from './editing';
import type { EventInput } from './event-input';
import { listEvents } from './list-events';
import type { ListEvents } from './list-query';
import { eventResource } from './resource';
import type { CalendarEvent } from './state';

const READ = ['calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly'];
const WRITE = ['calendar', 'calendar.events'];

interface OneEvent extends Common {
  calendarId: string;
  eventId: string;
  timeZone?: string;
}

interface Change extends OneEvent {
  resource: EventInput;
}

const shown = (open: OpenCalendar, event: CalendarEvent, zone?: string): object =>
  eventResource(open, event, zone ?? open.calendar.timeZone);

/** @throws 412 when the event is no longer the one that the caller read */
function checkUnchanged(method: string, event: CalendarEvent, headers: Common['headers']): void {
  const wanted = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'if-match')?.[1];
  if (wanted === undefined || wanted === '*' || wanted === event.etag) return;
  throw apiError(method, { code: 412, message: 'Precondition Failed', reason: 'conditionNotMet' });
}

/** A method that changes one event of a calendar that the caller may write. */
function defineChange<Args extends OneEvent>(
  method: string,
  change: (editing: Editing, before: CalendarEvent, args: Args) => CalendarEvent,
): Operation {
  return define<Args>(method, WRITE, (call, args) => {
    const open = requireCalendar(call, method, args.calendarId, 'writer');
    const { calendar } = open;
    const before = requireEvent(calendar, method, args.eventId);
    checkUnchanged(method, before, args.headers);
    const editing = { world: call.world, calendar, user: call.user, now: call.now(), method };
    const after = change(editing, before, args);
    call.touch({ kind: 'calendar', id: calendar.id });
    return shown(open, after);
  });
}

/** https://developers.google.com/workspace/calendar/api/v3/reference; guests are kept, but nobody is mailed an invitation. */
export const calendarOperations: Operations = {
  'calendar.events.list': define<ListEvents>('calendar.events.list', READ, (call, args, method) =>
    listEvents(
      requireCalendar(call, method, args.calendarId, 'freeBusyReader'),
      args,
      { now: call.now(), pageSize: call.world.calendar.pageSize },
      refusal(method),
    ),
  ),
  'calendar.events.get': define<OneEvent>('calendar.events.get', READ, (call, args, method) => {
    const open = requireCalendar(call, method, args.calendarId, 'freeBusyReader');
    return shown(open, requireEvent(open.calendar, method, args.eventId), args.timeZone);
  }),
  'calendar.events.insert': define<Omit<Change, 'eventId'>>(
    'calendar.events.insert',
    WRITE,
    (call, args, method) => {
      const open = requireCalendar(call, method, args.calendarId, 'writer');
      const { calendar } = open;
      const editing = { world: call.world, calendar, user: call.user, now: call.now(), method };
      const event = insertEvent(editing, args.resource);
      call.touch({ kind: 'calendar', id: calendar.id });
      return shown(open, event);
    },
  ),
  'calendar.events.update': defineChange<Change>('calendar.events.update', (editing, before, { resource }) =>
    replaceEvent(editing, before, resource),
  ),
  'calendar.events.patch': defineChange<Change>('calendar.events.patch', (editing, before, { resource }) =>
    patchEvent(editing, before, resource),
  ),
  'calendar.events.delete': defineChange('calendar.events.delete', cancelEvent),
  ...calendarsOperations,
};

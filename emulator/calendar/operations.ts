import { apiError } from '../kernel/errors';
import { applyFieldMask } from '../kernel/field-mask';
import type { Json } from '../kernel/json';
import type { Call, Operation, Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { OpenCalendar } from './access';
import { requireCalendar } from './access';
import type { ListCalendars } from './calendar-list';
import { calendarResource, listCalendars } from './calendar-list';
import { cancelEvent, insertEvent, patchEvent, replaceEvent, requireEvent } from './edit';
import type { Editing } from './editing';
import { refusal } from './editing';
import type { EventInput } from './event-input';
import type { FreeBusyQuery } from './freebusy';
import { queryFreeBusy } from './freebusy';
import type { ListEvents } from './list-events';
import { listEvents } from './list-events';
import { eventResource } from './resource';
import type { CalendarEvent } from './state';

const READ = ['calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly'];
const WRITE = ['calendar', 'calendar.events'];
const READ_CALENDARS = ['calendar', 'calendar.readonly'];
const READ_BUSY = ['calendar', 'calendar.readonly', 'calendar.freebusy'];

interface Common {
  fields?: string;
  /** Request headers; only `If-Match` means something here. */
  headers?: Record<string, string>;
}

interface OneEvent extends Common {
  calendarId: string;
  eventId: string;
  timeZone?: string;
}

interface Change extends OneEvent {
  resource: EventInput;
}

function define<Args extends object>(
  method: string,
  scopes: readonly string[],
  run: (call: Call, args: Args, method: string) => object,
): Operation {
  return operation<Args & Common>({ service: 'Calendar', scopes }, (call, args) =>
    // A resource is plain data, though its interface does not say so.
    applyFieldMask(run(call, args, method) as Json, args.fields, method),
  );
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
      call.now(),
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
  'calendar.calendars.get': define<{ calendarId: string }>(
    'calendar.calendars.get',
    READ_CALENDARS,
    (call, { calendarId }, method) =>
      calendarResource(requireCalendar(call, method, calendarId, 'freeBusyReader').calendar),
  ),
  'calendar.calendarList.list': define<ListCalendars>(
    'calendar.calendarList.list',
    READ_CALENDARS,
    listCalendars,
  ),
  'calendar.freebusy.query': define<FreeBusyQuery>(
    'calendar.freebusy.query',
    READ_BUSY,
    (call, { resource }) => queryFreeBusy(call, resource),
  ),
};

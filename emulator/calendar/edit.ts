import { apiError } from '../kernel/errors';
import { newHexId } from '../kernel/ids';
import type { Editing } from './editing';
import { refusal } from './editing';
import type { EventInput } from './event-input';
import { readInput } from './event-input';
import { checkEvent } from './event-rules';
import { findEvent } from './recurrence';
import type { Calendar, CalendarEvent } from './state';

function store(editing: Editing, event: CalendarEvent): CalendarEvent {
  const { world, calendar, now } = editing;
  const kept = { ...event, updated: new Date(now).toISOString(), etag: `"${newHexId(world.ids)}"` };
  // A person's own calendar comes into being with its first event.
  world.calendar.calendars[calendar.id] ??= calendar;
  calendar.events[event.id] = kept;
  return kept;
}

/** The part of an event that is read anew from what the script gives, under Google's rules. */
function content(editing: Editing, input: EventInput, eventType: string) {
  const refuse = refusal(editing.method);
  const read = readInput(input, editing.calendar.timeZone, refuse);
  checkEvent(editing, { ...read, eventType }, refuse);
  return { ...read, eventType };
}

/** @throws 409 when the id is taken, also by an event that was deleted */
export function insertEvent(editing: Editing, input: EventInput): CalendarEvent {
  const { calendar, user, now, method, world } = editing;
  const id = input.id ?? `${newHexId(world.ids)}${newHexId(world.ids)}`.slice(0, 26);
  if (!/^[a-v0-9]{5,1024}$/.test(id)) throw refusal(method)('Invalid resource id value.', 'invalid');
  if (calendar.events[id]) {
    const message = 'The requested identifier already exists.';
    throw apiError(method, { code: 409, message, reason: 'duplicate' });
  }
  return store(editing, {
    id,
    status: 'confirmed',
    ...content(editing, input, input.eventType ?? 'default'),
    ...(input.iCalUID === undefined || input.id !== undefined ? {} : { iCalUID: input.iCalUID }),
    creator: { email: user },
    organizer: { email: calendar.id },
    created: new Date(now).toISOString(),
    updated: '',
    sequence: input.sequence ?? 0,
    etag: '',
  });
}

/** The stored event or one occurrence of a series. @throws 404 when there is neither */
export function requireEvent(calendar: Calendar, method: string, id: string): CalendarEvent {
  const found = findEvent(calendar, id);
  if (!found) throw apiError(method, { code: 404, message: 'Not Found', reason: 'notFound' });
  return found;
}

const moved = (before: CalendarEvent, after: Pick<CalendarEvent, 'start' | 'end' | 'recurrence'>): boolean =>
  JSON.stringify([before.start, before.end, before.recurrence]) !==
  JSON.stringify([after.start, after.end, after.recurrence]);

/** Everything that the script may set is set anew; a cancelled event comes back unless `input` says `cancelled`. */
export function replaceEvent(editing: Editing, before: CalendarEvent, input: EventInput): CalendarEvent {
  const refuse = refusal(editing.method);
  if (input.eventType !== undefined && input.eventType !== before.eventType) {
    throw refuse('Event type cannot be changed.', 'eventTypeRestriction');
  }
  if (input.sequence !== undefined && input.sequence < before.sequence) {
    const message =
      'Invalid sequence value. The specified sequence number is below the current sequence number';
    throw refuse(`${message} of the resource.`, 'invalid');
  }
  const after = content(editing, input, before.eventType);
  const { id, iCalUID, recurringEventId, originalStartTime, creator, organizer, created } = before;
  return store(editing, {
    id,
    ...(iCalUID === undefined ? {} : { iCalUID }),
    ...(recurringEventId === undefined ? {} : { recurringEventId }),
    ...(originalStartTime === undefined ? {} : { originalStartTime }),
    status: 'confirmed',
    ...after,
    creator,
    organizer,
    created,
    updated: '',
    sequence: Math.max(before.sequence + (moved(before, after) ? 1 : 0), input.sequence ?? 0),
    etag: '',
  });
}

type JsonObject = Record<string, unknown>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** https://datatracker.ietf.org/doc/html/rfc7396: null removes, objects are merged, all else replaces. */
function merged(target: JsonObject, patch: JsonObject): JsonObject {
  const result = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    const before = result[key];
    if (value === null) delete result[key];
    else result[key] = isObject(value) ? merged(isObject(before) ? before : {}, value) : value;
  }
  return result;
}

export function patchEvent(editing: Editing, before: CalendarEvent, patch: EventInput): CalendarEvent {
  const { sequence: _kept, ...fields } = before;
  return replaceEvent(editing, before, merged({ ...fields }, { ...patch }));
}

/** @throws 410 when it was deleted before */
export function cancelEvent(editing: Editing, before: CalendarEvent): CalendarEvent {
  if (before.status === 'cancelled') {
    const message = 'Resource has been deleted';
    throw apiError(editing.method, { code: 410, message, reason: 'deleted' });
  }
  return store(editing, { ...before, status: 'cancelled', sequence: before.sequence + 1 });
}

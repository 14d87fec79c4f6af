import type { ScriptFailure } from '../kernel/errors';
import type { Editing, Refuse } from './editing';
import { instantOf } from './event-time';
import type { CalendarEvent } from './state';

type Content = Partial<CalendarEvent> & Pick<CalendarEvent, 'start' | 'end' | 'eventType'>;

const EVENT_TYPES = ['default', 'outOfOffice', 'focusTime', 'workingLocation', 'birthday', 'fromGmail'];

function checkSpan({ start, end, recurrence }: Content, zone: string, refuse: Refuse): void {
  if ((start.date === undefined) !== (end.date === undefined)) {
    throw refuse('Start and end times must either both be date or both be dateTime.', 'invalid');
  }
  // Equal ends are taken: there are all-day events in the wild whose end is their start.
  if (instantOf(end, zone) < instantOf(start, zone)) {
    throw refuse('The specified time range is empty.', 'timeRangeEmpty');
  }
  if (recurrence?.some((line) => !/^(RRULE|EXRULE|RDATE|EXDATE)[;:]/.test(line))) {
    throw refuse('Invalid recurrence rule.', 'invalid');
  }
}

/** https://developers.google.com/workspace/calendar/api/guides/calendar-status */
function checkStatusEvent(editing: Editing, event: Content, refuse: Refuse): void {
  const { calendar, world } = editing;
  if (!(calendar.id in world.users)) {
    throw refuse('This event type is only supported on a primary calendar.', 'eventTypeRestriction');
  }
  if (event.eventType !== 'outOfOffice') return;
  const wrong = (what: string): ScriptFailure =>
    refuse(`An out of office event must not ${what}.`, 'malformedOutOfOfficeEvent');
  if (event.start.date !== undefined) throw wrong('be an all-day event');
  if (event.description) throw wrong('have a description');
  if (event.attendees) throw wrong('have attendees');
}

/** Refuses what the Calendar API refuses of an event's content. */
export function checkEvent(editing: Editing, event: Content, refuse: Refuse): void {
  if (!EVENT_TYPES.includes(event.eventType)) throw refuse('Invalid event type.', 'invalid');
  if (event.status !== undefined && !['confirmed', 'tentative', 'cancelled'].includes(event.status)) {
    throw refuse('Invalid status value.', 'invalid');
  }
  checkSpan(event, editing.calendar.timeZone, refuse);
  if (event.eventType !== 'default') checkStatusEvent(editing, event, refuse);
}

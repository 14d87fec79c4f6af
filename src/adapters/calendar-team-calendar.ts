import type { EventContent } from '../domain/event-content';
import type { TeamCalendar } from '../use-cases/ports';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';

type Event = GoogleAppsScript.Calendar.Schema.Event;

const calendar = (): GoogleAppsScript.Calendar => advancedService('Calendar', Calendar);

/** Guests are told of every change. */
const TOLD = { sendUpdates: 'all' };

/** The calendar cannot be seen or written, or its event cannot be changed by this user. */
const CLOSED = [403, 404];

const TAKEN = 409;

/** Everything but the guests. */
const contentOf = ({ title, text, start, end, timeZone, status, uid }: EventContent): Event => ({
  summary: title,
  description: text,
  start: { dateTime: start, timeZone },
  end: { dateTime: end, timeZone },
  status,
  transparency: 'opaque',
  guestsCanModify: false,
  reminders: { useDefault: true },
  extendedProperties: { shared: { deployment: uid } },
});

const key = (address = ''): string => address.toLowerCase();

/** A list of guests replaces the one before with everybody's answer, so those who stay are given back theirs. */
const guestsOf = ({ attendees = [] }: Event, guests: readonly string[]): NonNullable<Event['attendees']> =>
  guests.map((email) => attendees.find((one) => key(one.email) === key(email)) ?? { email });

function hasGuests({ attendees = [] }: Event, guests: readonly string[]): boolean {
  const invited = new Set(attendees.map(({ email }) => key(email)));
  return invited.size === guests.length && guests.every((guest) => invited.has(key(guest)));
}

/**
 * The event's content and then, of one that takes place and has others, its guests: who need not be sent keep their answers.
 * @returns null when there is no such event
 */
function change(calendarId: string, eventId: string, event: EventContent): Event | null {
  const patch = (part: Event): Event => calendar().Events.patch(part, calendarId, eventId, TOLD);
  const changed = unless([404], () => patch(contentOf(event)));
  if (changed === null || event.status === 'cancelled' || hasGuests(changed, event.guests)) return changed;
  return patch({ attendees: guestsOf(changed, event.guests) });
}

function make(calendarId: string, eventId: string, event: EventContent): Event | null {
  const made = { ...contentOf(event), id: eventId, attendees: guestsOf({}, event.guests) };
  return unless([TAKEN], () => calendar().Events.insert(made, calendarId, TOLD));
}

function put(calendarId: string, eventId: string, event: EventContent, isNew: boolean): void {
  if (isNew && event.status !== 'cancelled' && make(calendarId, eventId, event)) return;
  if (change(calendarId, eventId, event)) return;
  // What was never shown needs no cancelling, if only the calendar is there.
  if (event.status === 'cancelled') calendar().Calendars.get(calendarId);
  // Another run may make it first.
  else if (!make(calendarId, eventId, event)) change(calendarId, eventId, event);
}

/** One call for an event that is there with the same guests, or that is new and was said to be. */
export const calendarTeamCalendar: TeamCalendar = {
  put: (calendarId, eventId, event, isNew) =>
    unless(CLOSED, () => {
      put(calendarId, eventId, event, isNew);
      return true;
    }) ?? false,
};

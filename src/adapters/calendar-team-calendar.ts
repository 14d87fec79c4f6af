import type { EventWritten } from '../domain/effect';
import { OVERWRITTEN } from '../domain/effect';
import type { EventContent } from '../domain/event-content';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { EventProblem, TeamCalendar } from '../use-cases/team-calendar-port';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';
import { contentOf, foundOf, guestsOf, hasGuests, isOurs } from './calendar-event';
import type { Event } from './calendar-event';

const calendar = (): GoogleAppsScript.Calendar => advancedService('Calendar', Calendar);

/** Guests are told of every change. */
const TOLD = { sendUpdates: 'all' };

/** The calendar cannot be seen or written, or its event cannot be changed by this user. */
const CLOSED = [403, 404];

const TAKEN = 409;
const CHANGED_SINCE = 412;

type Put = Result<EventWritten | null, EventProblem>;

interface Place {
  readonly calendarId: string;
  readonly eventId: string;
}

const writtenAs = ({ etag = '' }: Event): Put => ok({ etag });

/** @param etag of the version that may be overwritten; without one, any */
const patch = ({ calendarId, eventId }: Place, part: Event, etag?: string): Event =>
  calendar().Events.patch(part, calendarId, eventId, TOLD, etag === undefined ? {} : { 'If-Match': etag });

/** @returns null when there is no such event */
const read = ({ calendarId, eventId }: Place): Event | null =>
  unless([404], () => calendar().Events.get(calendarId, eventId));

/** The event's content and then, of one that has others, its guests: who need not be sent keep their answers. */
function overwrite(place: Place, event: EventContent, etag?: string): Put {
  const changed = patch(place, contentOf(event), etag);
  return writtenAs(
    hasGuests(changed, event.guests) ? changed : patch(place, { attendees: guestsOf(changed, event.guests) }),
  );
}

/** What nobody knows the version of is read first. @returns null when there is no such event */
function look(place: Place, event: EventContent): Put | null {
  const found = read(place);
  if (found === null) return null;
  if (found.status === 'cancelled') return err({ code: 'event-deleted' });
  return isOurs(found, event) ? overwrite(place, event, found.etag) : err({ code: 'event-moved' });
}

/** @returns null when there is no such event */
function change(place: Place, event: EventContent, { etag }: EventWritten): Put | null {
  const version = etag === OVERWRITTEN.etag ? undefined : etag;
  // What somebody changed meanwhile, if only an answer to the invitation, has another version.
  return unless(
    [404],
    () => unless([CHANGED_SINCE], () => overwrite(place, event, version)) ?? look(place, event),
  );
}

function make({ calendarId, eventId }: Place, event: EventContent): Put | null {
  const made = { ...contentOf(event), id: eventId, attendees: guestsOf({}, event.guests) };
  const inserted = unless([TAKEN], () => calendar().Events.insert(made, calendarId, TOLD));
  return inserted && writtenAs(inserted);
}

/** Wherever it was moved to: a deployment that is off is off there too. */
function cancel(place: Place, event: EventContent): Put {
  const cancelled = unless([404], () => patch(place, contentOf(event)));
  if (cancelled) return writtenAs(cancelled);
  // What was never shown needs no cancelling, if only the calendar is there.
  calendar().Calendars.get(place.calendarId);
  return ok(null);
}

function put(place: Place, event: EventContent, written: EventWritten | null): Put {
  if (event.status === 'cancelled') return cancel(place, event);
  const changed = written && change(place, event, written);
  // Another run may make it first, and the team may have got another calendar.
  return changed ?? make(place, event) ?? look(place, event) ?? err({ code: 'calendar-unreachable' });
}

/** One call for an event that is new, or that nobody touched and that keeps its guests. */
export const calendarTeamCalendar: TeamCalendar = {
  put: (calendarId, eventId, event, written) =>
    unless(CLOSED, () => put({ calendarId, eventId }, event, written)) ??
    err({ code: 'calendar-unreachable' }),
  look(calendarId, eventId) {
    const found = unless(CLOSED, () => read({ calendarId, eventId }));
    return found && foundOf(found);
  },
};

import type { EventContent } from '../domain/event-content';
import type { EventFound } from '../use-cases/team-calendar-port';

export type Event = GoogleAppsScript.Calendar.Schema.Event;

/** Calendar cuts a longer property silently: https://developers.google.com/workspace/calendar/api/guides/extended-properties */
const LONGEST_PROPERTY = 1024;

/** What people can change and what must not be lost by it: kept with the event, so that it tells itself whether they did. */
interface Mark {
  readonly start: string;
  readonly end: string;
  readonly title: string;
}

/** Calendar keeps whole seconds: what has parts of them would look as if somebody had moved it. */
const toTheSecond = (at: string): string => at.replace(/\.\d+Z$/, '.000Z');

const markOf = ({ start, end, title }: Mark): Mark => ({
  start: toTheSecond(start),
  end: toTheSecond(end),
  title: title.trim().slice(0, LONGEST_PROPERTY),
});

/** Everything but the guests. */
export const contentOf = (event: EventContent): Event => ({
  summary: event.title,
  description: event.text,
  start: { dateTime: toTheSecond(event.start), timeZone: event.timeZone },
  end: { dateTime: toTheSecond(event.end), timeZone: event.timeZone },
  status: event.status,
  transparency: 'opaque',
  guestsCanModify: false,
  reminders: { useDefault: true },
  extendedProperties: { shared: { deployment: event.uid, ...markOf(event) } },
});

const key = (address = ''): string => address.toLowerCase();

/** A list of guests replaces the one before with everybody's answer, so those who stay are given back theirs. */
export const guestsOf = (
  { attendees = [] }: Event,
  guests: readonly string[],
): NonNullable<Event['attendees']> =>
  guests.map((email) => attendees.find((one) => key(one.email) === key(email)) ?? { email });

export function hasGuests({ attendees = [] }: Event, guests: readonly string[]): boolean {
  const invited = new Set(attendees.map(({ email }) => key(email)));
  return invited.size === guests.length && guests.every((guest) => invited.has(key(guest)));
}

/** Empty for one that lasts whole days. */
const instantOf = (time: Event['start']): string =>
  time?.dateTime === undefined ? '' : new Date(time.dateTime).toISOString();

const asItIs = ({ start, end, summary = '' }: Event): Mark =>
  markOf({ start: instantOf(start), end: instantOf(end), title: summary });

/** Null for one that was written before events told it. */
function asWritten({ extendedProperties }: Event): Mark | null {
  const { start, end, title } = extendedProperties?.shared ?? {};
  return start === undefined || end === undefined || title === undefined
    ? null
    : markOf({ start, end, title });
}

const isAt = (one: Mark, other: Mark): boolean => one.start === other.start && one.end === other.end;

/** Nobody moved it or gave it another title, unless to what it is to be. @param wanted null when that is not known */
export function isOurs(found: Event, wanted: Mark | null): boolean {
  const is = asItIs(found);
  const was = asWritten(found);
  if (was === null) return true;
  const to = wanted && markOf(wanted);
  const isPlaced = isAt(is, was) || (to !== null && isAt(is, to));
  return isPlaced && (is.title === was.title || is.title === to?.title);
}

export function foundOf(found: Event): EventFound {
  if (found.status === 'cancelled') return { kind: 'deleted' };
  const is = asItIs(found);
  const was = asWritten(found) ?? is;
  if (isOurs(found, null)) return { kind: 'as-written' };
  const { start, end } = is;
  const times = start === '' || end === '' ? 'whole-days' : { start, end };
  return {
    kind: 'moved',
    title: is.title === was.title ? null : is.title,
    times: isAt(is, was) ? null : times,
  };
}

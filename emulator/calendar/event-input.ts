import type { Refuse } from './editing';
import type { CalendarEvent, EventAttendee } from './state';
import { readTime } from './time-input';

/** What a script may give of an event; everything else in the resource is Google's to set, and is ignored. */
export type EventInput = Partial<
  Omit<CalendarEvent, 'created' | 'updated' | 'etag' | 'creator' | 'organizer' | 'recurringEventId'>
>;

const PLAIN_FIELDS = [
  'status',
  'summary',
  'description',
  'location',
  'recurrence',
  'transparency',
  'visibility',
  'reminders',
  'colorId',
  'source',
  'guestsCanModify',
  'guestsCanInviteOthers',
  'guestsCanSeeOtherGuests',
  'outOfOfficeProperties',
  'workingLocationProperties',
] as const;

type PlainFields = Pick<CalendarEvent, (typeof PLAIN_FIELDS)[number]>;

/** https://developers.google.com/workspace/calendar/api/guides/extended-properties: over-long keys go, over-long values are cut. */
function limited(properties: Record<string, string | number> | undefined): Record<string, string> {
  const kept = Object.entries(properties ?? {}).filter(([key]) => key.length <= 44);
  return Object.fromEntries(kept.map(([key, value]) => [key, String(value).slice(0, 1024)]));
}

function extendedProperties(input: EventInput): Pick<CalendarEvent, 'extendedProperties'> {
  const given = input.extendedProperties;
  if (!given) return {};
  const kinds = (['private', 'shared'] as const).map((kind) => [kind, limited(given[kind])] as const);
  const kept = kinds.filter(([, properties]) => Object.keys(properties).length > 0);
  return kept.length > 0 ? { extendedProperties: Object.fromEntries(kept) } : {};
}

function attendees(input: EventInput, refuse: Refuse): { attendees?: EventAttendee[] } {
  if (!input.attendees || input.attendees.length === 0) return {};
  const list = input.attendees.map(({ email, displayName, responseStatus, optional, comment }) => {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw refuse('Invalid attendee email.', 'invalid');
    return {
      email,
      ...(displayName === undefined ? {} : { displayName }),
      ...(optional ? { optional } : {}),
      ...(comment === undefined ? {} : { comment }),
      responseStatus: responseStatus ?? 'needsAction',
    };
  });
  return { attendees: list };
}

/** What the script may set of the event, in the form in which it is kept. */
export function readInput(input: EventInput, zone: string, refuse: Refuse) {
  const plain: Partial<PlainFields> = {};
  for (const field of PLAIN_FIELDS) {
    const value = input[field];
    if (value !== undefined && value !== null) Object.assign(plain, { [field]: structuredClone(value) });
  }
  const start = readTime(input.start, 'start', zone, refuse);
  const end = readTime(input.end, 'end', zone, refuse);
  return { ...plain, start, end, ...extendedProperties(input), ...attendees(input, refuse) };
}

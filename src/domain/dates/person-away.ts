import type { Named } from './absence-titles';
import { titleNames } from './absence-titles';
import type { CalendarReading, ReadEvent } from './calendar-reading';
import type { Away, Doubt } from './date-facts';

const away = ({ span, title, recurring }: ReadEvent, isHidden: boolean): Away => ({
  span,
  title: title ?? '',
  ...(recurring ? { recurring } : {}),
  ...(isHidden ? { hidden: true as const } : {}),
});

/** Of a person's own calendar. */
const OUT_OF_OFFICE = 'outOfOffice';

/** Out of office as the person entered it; an event whose type is hidden may be one. @param reading null where the calendar is not read */
export function ownAway(reading: CalendarReading | null): Away[] {
  if (!reading?.ok) return [];
  return reading.events
    .filter(({ type }) => type === OUT_OF_OFFICE || type === null)
    .map((event) => away(event, event.type === null));
}

/** What cannot be told of a person's own calendar. */
export function ownDoubts(reading: CalendarReading | null, address: string): Doubt[] {
  if (reading === null) return [];
  if (!reading.ok) return [{ reason: 'unreadable', cause: address }];
  return [
    ...(reading.isWhole ? [] : [{ reason: 'more-pages', cause: address } as const]),
    ...(reading.busyOnly ? [{ reason: 'details-hidden', cause: address } as const] : []),
  ];
}

/** Places where people work from home, or think undisturbed, are no absences. */
const NO_ABSENCE = ['workingLocation', 'focusTime', 'birthday', 'fromGmail'];

/** The events of calendars of vacations that name somebody, in the title or among the guests. */
export const namedAway = (events: readonly ReadEvent[], person: Named): Away[] =>
  events
    .filter(({ type }) => type === null || !NO_ABSENCE.includes(type))
    .filter(
      ({ title, guests }) =>
        guests.includes(person.address.toLowerCase()) || (title !== null && titleNames(title, person)),
    )
    .map((event) => away(event, false));

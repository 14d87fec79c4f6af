import type { CalendarEvent } from '../calendar/state';
import { instantOfWall, zonedTime } from '../calendar/zoned-time';
import { createHash } from 'node:crypto';
import { addDays } from './civil-date';
import type { CivilDate } from './civil-date';

export type Content = Partial<CalendarEvent> & Pick<CalendarEvent, 'start' | 'end'>;

/** Letters and digits that an event id may hold: https://developers.google.com/workspace/calendar/api/v3/reference/events#id */
export const eventId = (seed: string): string => createHash('sha256').update(seed).digest('hex').slice(0, 26);

/**
 * An event as it comes to be when a person enters it.
 * @param created ISO instant
 */
export function makeEvent(calendarId: string, by: string, created: string, content: Content): CalendarEvent {
  const id = content.id ?? eventId(`${calendarId}/${JSON.stringify(content)}`);
  return {
    id,
    status: 'confirmed',
    eventType: 'default',
    creator: { email: by },
    organizer: { email: calendarId },
    created,
    updated: created,
    sequence: 0,
    etag: `"${eventId(`etag/${id}`).slice(0, 16)}"`,
    ...content,
  };
}

/** All day long. @param last inclusive */
export const allDay = (first: CivilDate, last: CivilDate = first): Pick<CalendarEvent, 'start' | 'end'> => ({
  start: { date: first },
  end: { date: addDays(last, 1) },
});

/** @param from wall time, `09:00` */
export function timed(
  date: CivilDate,
  from: string,
  to: string,
  zone: string,
): Pick<CalendarEvent, 'start' | 'end'> {
  const at = (day: CivilDate, time: string): CalendarEvent['start'] => ({
    dateTime: zonedTime(instantOfWall(`${day}T${time}:00`, zone), zone),
    timeZone: zone,
  });
  return { start: at(date, from), end: at(date, to) };
}

/** From midnight to midnight with times, as Calendar keeps what its page calls all day out of office. @param last inclusive */
export function midnights(
  first: CivilDate,
  last: CivilDate,
  zone: string,
): Pick<CalendarEvent, 'start' | 'end'> {
  return {
    start: timed(first, '00:00', '00:00', zone).start,
    end: timed(addDays(last, 1), '00:00', '00:00', zone).end,
  };
}

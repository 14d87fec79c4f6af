import type { Refuse } from './editing';
import type { EventTime } from './state';
import { instantOfWall, isTimeZone, zonedTime } from './zoned-time';

type Which = 'start' | 'end';

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
const OFFSET = /(Z|[+-]\d\d:\d\d)$/;

function checkFormat(text: string, format: RegExp, refuse: Refuse): void {
  if (format.test(text) && !Number.isNaN(Date.parse(text))) return;
  throw refuse(`Invalid value for: Invalid format: "${text}"`, 'invalid');
}

function timed(dateTime: string, zone: string): EventTime {
  const instant = OFFSET.test(dateTime) ? Date.parse(dateTime) : instantOfWall(dateTime, zone);
  return { dateTime: zonedTime(instant, zone), timeZone: zone };
}

/**
 * The time as it is kept: either a date alone, or an instant told in its zone.
 * @param which as Google names it in its messages
 */
export function readTime(
  time: EventTime | undefined,
  which: Which,
  calendarZone: string,
  refuse: Refuse,
): EventTime {
  const { date, dateTime, timeZone } = time ?? {};
  if (date && dateTime) throw refuse(`Invalid ${which} time.`, 'invalid');
  if (date) {
    checkFormat(date, DATE, refuse);
    return { date };
  }
  if (!dateTime) throw refuse(`Missing ${which} time.`, 'required');
  checkFormat(dateTime, DATE_TIME, refuse);
  checkZone(dateTime, timeZone, which, refuse);
  return timed(dateTime, timeZone ?? calendarZone);
}

function checkZone(dateTime: string, timeZone: string | undefined, which: Which, refuse: Refuse): void {
  if (timeZone && !isTimeZone(timeZone)) {
    throw refuse(`Invalid time zone definition for ${which} time.`, 'invalid');
  }
  if (!timeZone && !OFFSET.test(dateTime)) {
    throw refuse(`Missing time zone definition for ${which} time.`, 'required');
  }
}

import type { CivilDate, ClockTime } from '../calendar-date';
import { addDays, weekdayOf } from '../calendar-date';
import { foldText } from '../fold-text';
import { localTime } from '../local-time';
import type { Interval } from './touched-dates';
import type { Zone } from '../zone';

/** On some days of the week, from one time to another; one that ends before it begins ends on the day after. */
export interface WindowPart {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly from: ClockTime;
  /** `24:00` is the day's end. */
  readonly to: string;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const dayNumber = (name: string): number => DAYS.indexOf(name.slice(0, 3)) + 1;

/** `mon-thu`, `sat`, `fri-mon`; null for what is no day. */
export function parseWeekdays(text: string): number[] | null {
  const numbers = foldText(text)
    .replace(/\s*-\s*/g, '-')
    .split(/[,\s]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [first = 0, last = first] = part.split('-').map(dayNumber);
      if (first === 0 || last === 0) return null;
      const length = ((last - first + 7) % 7) + 1;
      return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
    });
  return numbers.some((part) => part === null) ? null : numbers.flatMap((part) => part ?? []);
}

const PART = /^(?:(.*?)\s+)?(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d)$/;

const clock = (text: string): string => text.padStart(5, '0');

const isClock = (text: string): boolean => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);

function parsePart(text: string): WindowPart | null {
  const [, days = '', begin = '', finish = ''] = PART.exec(text.trim()) ?? [];
  const weekdays = days === '' ? [1, 2, 3, 4, 5, 6, 7] : parseWeekdays(days);
  const [from, to] = [clock(begin), clock(finish)];
  if (!weekdays || weekdays.length === 0 || !isClock(from) || !isClock(to)) return null;
  return { weekdays, from, to };
}

/** `mon-thu 17:00-20:00; sat 08:00-12:00`: parts with semicolons, commas or lines between. Null for what is not understood. */
export function parseWindow(text: string): WindowPart[] | null {
  const parts = text
    .split(/[;\n]|(?<=\d),/)
    .filter((part) => part.trim() !== '')
    .map(parsePart);
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

const dayAfter = ({ from, to }: WindowPart): boolean => to <= from;

/** When the window that opens on that date closes: on which date, and at what time. */
const closing = (date: CivilDate, part: WindowPart): string =>
  part.to === '24:00'
    ? `${addDays(date, 1)} 00:00`
    : `${dayAfter(part) ? addDays(date, 1) : date} ${part.to}`;

/** Whether all of the interval is inside one opening of the window, on the clock of that zone. */
export function isInside({ start, end }: Interval, window: readonly WindowPart[], zone: Zone): boolean {
  const wall = (instant: string): string => {
    const { date, time } = localTime(instant, zone);
    return `${date} ${time}`;
  };
  const [from, to] = [wall(start), wall(end)];
  const day = from.slice(0, 10);
  return window.some((part) =>
    [addDays(day, -1), day].some(
      (date) =>
        part.weekdays.includes(weekdayOf(date)) &&
        `${date} ${part.from}` <= from &&
        to <= closing(date, part),
    ),
  );
}

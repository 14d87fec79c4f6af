import type { Json } from './json';

const DAY = 86_400_000;

/** ISO 8601: weeks begin on Monday, and the first is the one with the year's first Thursday. */
function weekOfYear(date: Date): number {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / DAY / 7) + 1;
}

/** The event of a time-driven trigger: https://developers.google.com/apps-script/guides/triggers/events#time-driven-events */
export function timeDrivenEvent(now: number, triggerUid: string): Json {
  const date = new Date(now);
  return {
    authMode: 'FULL',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': weekOfYear(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid,
  };
}

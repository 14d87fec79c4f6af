const DAY = 86_400_000;
/** Days from 1899-12-30, where Sheets counts from, to 1970-01-01. */
const EPOCH = 25_569;

/** Clock fields without a zone, as a date cell holds them; `month` is 1 to 12. */
export interface Civil {
  year: number;
  month: number;
  day: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** Rounded to milliseconds, so that a serial read from elsewhere equals the one computed here. */
export function toSerial(civil: Partial<Civil> & Pick<Civil, 'year' | 'month' | 'day'>): number {
  const { year, month, day, hours = 0, minutes = 0, seconds = 0 } = civil;
  return (Date.UTC(year, month - 1, day, hours, minutes, seconds) + EPOCH * DAY) / DAY;
}

/** A `Date` whose UTC fields are the cell's clock fields. */
export const serialToUtcDate = (serial: number): Date => new Date(Math.round(serial * DAY) - EPOCH * DAY);

export const utcDateToSerial = (date: Date): number => (date.getTime() + EPOCH * DAY) / DAY;

export function fromSerial(serial: number): Civil {
  const date = serialToUtcDate(serial);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

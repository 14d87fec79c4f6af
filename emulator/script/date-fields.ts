import { remembered } from '../kernel/remembered';

/** What a clock and a calendar in a zone show. */
export type DateFields = Record<
  'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond' | 'weekday' | 'offset',
  string
>;

/** GMT for a name that is not known, in just that spelling, as Java has it: https://docs.oracle.com/javase/8/docs/api/java/util/TimeZone.html */
function knownZone(timeZone: string): string {
  try {
    const { timeZone: known } = new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions();
    const isMisspelt = known !== timeZone && known.toLowerCase() === timeZone.toLowerCase();
    return isMisspelt ? 'GMT' : timeZone;
  } catch {
    return 'GMT';
  }
}

/** Making one takes far longer than using it, and each run would make its own. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  if (made) return made;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(timeZone),
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    weekday: 'short',
    timeZoneName: 'longOffset',
  });
  formats.set(timeZone, format);
  return format;
}

export const dateFields = remembered((instant: number, timeZone: string): DateFields => {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type as string, value]),
  );
  const field = (name: string): string => parts.get(name) ?? '';
  const offset = field('timeZoneName').replace('GMT', '') || '+00:00';
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
    weekday: field('weekday'),
    millisecond: String(instant % 1000).padStart(3, '0'),
    offset,
  };
});

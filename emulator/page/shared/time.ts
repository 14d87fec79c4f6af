/** What a clock on the wall of that zone shows, as `2026-12-02T16:50:00`. */
export function wallTime(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return parts.format(instant).replace(' ', 'T');
}

const DAY = 86_400_000;

/** How far that zone's walls are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number =>
  Date.parse(`${wallTime(instant, timeZone)}Z`) - Math.floor(instant / 1000) * 1000;

/** The instant when that wall shows this; in the hour that occurs twice, the first of the two. */
export function instantOf(wall: string, timeZone: string): number {
  const target = Date.parse(`${wall}Z`);
  const guess = target - offsetAt(target - DAY, timeZone);
  return target - offsetAt(guess, timeZone);
}

export const longTime = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);

export const shortTime = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);

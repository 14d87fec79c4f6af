/**
 * The emulator's clock. `base` is what it showed when the real clock showed `since`; a clock that stands still ignores the
 * real one and moves only when a script waits.
 */
export interface Clock {
  base: number;
  since: number;
  ticking: boolean;
}

export function clockAt(instant: number, ticking: boolean): Clock {
  return { base: instant, since: Date.now(), ticking };
}

export function readClock(clock: Clock): number {
  return clock.ticking ? clock.base + (Date.now() - clock.since) : clock.base;
}

export function setClock(clock: Clock, instant: number): void {
  clock.base = instant;
  clock.since = Date.now();
}

/** @throws when the text is not an ISO instant with an offset, because a time without one means nothing */
export function parseInstant(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant) || !/(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    throw new Error(`"${text}" is not a time with an offset, such as 2026-12-01T15:00:00+01:00`);
  }
  return instant;
}

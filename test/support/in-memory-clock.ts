import type { Instant } from '../../src/domain/calendar-date';
import type { Clock } from '../../src/use-cases/ports';

/** @param time is read at each call, so that a test moves the clock by changing it */
export function createInMemoryClock(time: { now: Instant }): Clock {
  return { now: () => time.now };
}

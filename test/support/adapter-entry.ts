// The real adapters behind functions that a test can call by name inside the emulator.
import { cacheDayCache } from '../../src/adapters/cache-day-cache';
import { askAll } from '../../src/adapters/http-door';
import { urlFetchCalendarReader } from '../../src/adapters/url-fetch-calendar-reader';
import { createPorts } from '../../src/addon/composition-root';
import type { OutsideSystem } from '../../src/domain/connection';
import type { DayKey } from '../../src/use-cases/calendar-ports';
import type { Ports } from '../../src/use-cases/ports';

type Method = (...args: unknown[]) => unknown;

/**
 * @param port every port but the mutex, whose work cannot cross from the test into the script, what the calendar book is made of, the
 *   door to other hosts, and each system's own test
 */
export function callPort(
  port: keyof Ports | 'calendarReader' | 'dayCache' | 'http' | OutsideSystem,
  method: string,
  args: unknown[],
): unknown {
  // A map cannot cross, its entries can.
  const dayCache = { ...cacheDayCache, find: (keys: readonly DayKey[]) => [...cacheDayCache.find(keys)] };
  const real = createPorts();
  const ports = {
    ...real,
    ...real.connectionTests,
    calendarReader: urlFetchCalendarReader,
    dayCache,
    http: { askAll },
  };
  const methods = ports[port] as unknown as Record<string, Method>;
  return methods[method]?.(...args) ?? null;
}

/** Holds the lock around one service call, which others can be let in at. */
export function holdMutex(answer: string): unknown {
  const { mutex, config } = createPorts();
  return mutex.hold(() => {
    config.read();
    return answer;
  });
}

/** Lets the work throw, and then makes a service call. @returns the message that came out */
export function failInMutex(message: string): unknown {
  const { mutex, config } = createPorts();
  try {
    mutex.hold(() => {
      throw new Error(message);
    });
    return null;
  } catch (thrown) {
    config.read();
    return (thrown as Error).message;
  }
}

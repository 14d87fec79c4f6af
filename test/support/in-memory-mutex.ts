import type { Mutex } from '../../src/use-cases/ports';

/** Who holds the lock that all runs share. */
export interface MemoryLock {
  holder: symbol | null;
}

/** One run's handle on a lock; another run that holds it is not waited for. */
export function createInMemoryMutex(lock: MemoryLock): Mutex {
  const run = Symbol('run');
  return {
    hold(work) {
      if (lock.holder !== null && lock.holder !== run) return null;
      lock.holder = run;
      try {
        return { value: work() };
      } finally {
        lock.holder = null;
      }
    },
  };
}

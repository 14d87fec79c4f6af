import type { Mutex } from '../use-cases/ports';

/** Longer than any of the short sections that the lock guards. */
const PATIENCE = 10_000;

/** Excludes every other run of the script, of any user in any document. */
export const scriptLockMutex: Mutex = {
  hold(work) {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(PATIENCE)) return null;
    try {
      return { value: work() };
    } finally {
      lock.releaseLock();
    }
  },
};

import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../domain/calendar-date';

const EVERY_MS = 30_000;

/** The script's time, going on in this browser, whose own clock may be wrong; a new one every half minute. */
export function useNow(given: Instant): Instant {
  const [now, setNow] = useState(given);
  useEffect(() => {
    const since = performance.now();
    setNow(given);
    const timer = setInterval(
      () => setNow(new Date(Date.parse(given) + performance.now() - since).toISOString()),
      EVERY_MS,
    );
    return () => clearInterval(timer);
  }, [given]);
  return now;
}

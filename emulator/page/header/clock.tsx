import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { attempt, send } from '../shared/server';
import { useSession, useTimeZone } from '../shared/session';
import type { SessionView } from '../shared/session';
import { instantOf, longTime, wallTime } from '../shared/time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The emulator's time, told by this machine's clock since the server last said it. */
function useEmulatedNow({ now, ticking }: SessionView['clock']): number {
  const [heard, setHeard] = useState({ now, at: Date.now() });
  const [, redraw] = useState(0);
  if (heard.now !== now) setHeard({ now, at: Date.now() });
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(heard.now) + (ticking ? Date.now() - heard.at : 0);
}

const setClock = (instant: number): Promise<unknown> =>
  attempt(send('/clock', { now: new Date(instant).toISOString() }));

/** The same wall-clock time on the next day, which is not always 24 hours later. */
function sameTimeTomorrow(instant: number, timeZone: string): number {
  const [date = '', time = ''] = wallTime(instant, timeZone).split('T');
  const tomorrow = new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
  return instantOf(`${tomorrow}T${time}`, timeZone);
}

export function ClockControl() {
  const { clock } = useSession();
  const timeZone = useTimeZone();
  const now = useEmulatedNow(clock);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const wall = field.current?.value ?? '';
    if (wall !== '') void setClock(instantOf(wall, timeZone));
  };
  const fill = (): void => {
    if (field.current) field.current.value = wallTime(now, timeZone).slice(0, 16);
  };
  return (
    <div class="clock">
      <button
        type="button"
        class="chip"
        popovertarget="clock-settings"
        onClick={fill}
        aria-label={`Clock: ${longTime(now, timeZone)}`}
      >
        <Icon name="clock" />
        <time dateTime={new Date(now).toISOString()}>{longTime(now, timeZone)}</time>
      </button>
      <div id="clock-settings" class="popover" popover="auto" role="dialog" aria-label="Clock">
        <form onSubmit={submit}>
          <label class="field">
            <span>Date and time ({timeZone})</span>
            <input ref={field} type="datetime-local" />
          </label>
          <button type="submit" class="filled-button">
            Set
          </button>
        </form>
        <div class="buttons start">
          <button type="button" class="tonal-button" onClick={() => void setClock(now + 15 * MINUTE)}>
            +15 min
          </button>
          <button type="button" class="tonal-button" onClick={() => void setClock(now + HOUR)}>
            +1 h
          </button>
          <button
            type="button"
            class="tonal-button"
            onClick={() => void setClock(sameTimeTomorrow(now, timeZone))}
          >
            Next day
          </button>
        </div>
        <p class="hint">The script, its triggers and every service go by this clock.</p>
      </div>
    </div>
  );
}

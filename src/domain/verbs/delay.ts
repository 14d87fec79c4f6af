import { addDays } from '../calendar-date';
import type { Instant } from '../calendar-date';
import type { Deployment } from '../deployment';
import { instantAt, localTime } from '../local-time';
import { err } from '../result';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';

/** The next time that the clock shows it: today, or tomorrow when that is over. Null where the clock is changed just then. */
function nextInstant(time: string, { now, zone }: DecisionFacts): Instant | null {
  const { date } = localTime(now, zone);
  for (const day of [date, addDays(date, 1)]) {
    const at = instantAt(day, time, zone);
    if (at.ok && at.value > now) return at.value;
  }
  return null;
}

/** Step 3.2 of the procedure. */
export function delay(step: StepOf<'delay'>, before: Deployment, facts: DecisionFacts): Decided {
  const { newEnd: time, reason, note } = step;
  const newEnd = time === '' ? null : nextInstant(time, facts);
  if (time !== '' && newEnd === null)
    return err({ code: 'fields', problems: [{ field: 'newEnd', code: 'clock-change' }] });
  const { now, by } = facts;
  return stepped('delay', before, facts, {
    changes: {
      delays: [...before.delays, { at: now, by, newEnd, reason }],
    },
    reason,
    mail: { template: 'delay', needed: true, said: { note, ...(newEnd === null ? {} : { newEnd }) } },
    shows: true,
  });
}

import * as v from 'valibot';
import type { Instant } from '../../domain/calendar-date';
import type { ChecklistEntry } from '../../domain/deployment';
import type { Tick } from '../../domain/step';

export const TickQueueSchema = v.array(
  v.object({
    id: v.string(),
    state: v.picklist(['todo', 'done', 'failed', 'not-applicable']),
    note: v.string(),
  }),
) satisfies v.GenericSchema<unknown, Tick[]>;

/** Of two for one item the last counts. */
export const withTick = (queue: readonly Tick[], tick: Tick): Tick[] => [
  ...queue.filter(({ id }) => id !== tick.id),
  tick,
];

/** What is left once some were saved: what was changed meanwhile stays. */
export const withoutSent = (queue: readonly Tick[], sent: readonly Tick[]): Tick[] =>
  queue.filter((tick) => !sent.includes(tick));

/** The checklist with what is not saved yet laid over it. */
export function withQueue(
  checklist: readonly ChecklistEntry[],
  queue: readonly Tick[],
  { by, now }: { readonly by: string; readonly now: Instant },
): ChecklistEntry[] {
  const byId = new Map(queue.map((tick) => [tick.id, tick]));
  return checklist.map((entry) => {
    const tick = byId.get(entry.id);
    if (tick === undefined) return entry;
    const { id, list, phase, text, required, pair } = entry;
    const plain = { id, list, phase, text, required, pair, state: tick.state };
    if (tick.state === 'todo') return plain;
    return { ...plain, by, at: now, ...(tick.note === '' ? {} : { note: tick.note }) };
  });
}

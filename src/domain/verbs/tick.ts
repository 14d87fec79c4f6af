import type { ChecklistEntry, Deployment } from '../deployment';
import type { FieldProblem } from '../refusal';
import { err } from '../result';
import type { StepOf, Tick } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields } from './guards';

const needsNote = ({ state }: Tick): boolean => state === 'failed' || state === 'not-applicable';

function ticked(entry: ChecklistEntry, tick: Tick | undefined, facts: DecisionFacts): ChecklistEntry {
  if (!tick || tick.state === entry.state) return entry;
  const { id, list, phase, text, required, pair } = entry;
  const plain = { id, list, phase, text, required, pair, state: tick.state };
  if (tick.state === 'todo') return plain;
  return { ...plain, by: facts.by, at: facts.now, ...(tick.note === '' ? {} : { note: tick.note }) };
}

/** Ticks are laid over the checklist as it is now, whoever ticked what meanwhile; of two for one item the last counts. */
export function tick({ ticks }: StepOf<'tick'>, before: Deployment, facts: DecisionFacts): Decided {
  const problems = ticks.flatMap((one, index): FieldProblem[] =>
    needsNote(one) && one.note.trim() === ''
      ? [{ field: `ticks.${String(index)}.note`, code: 'required' }]
      : [],
  );
  const problem = checkFields(problems);
  if (problem !== null) return err(problem);
  const byId = new Map(ticks.map((one) => [one.id, one]));
  const checklist = before.checklist.map((entry) => ticked(entry, byId.get(entry.id), facts));
  // A tick is told by the item itself: the history would drown in them.
  return stepped('tick', before, facts, { changes: { checklist, history: before.history } });
}

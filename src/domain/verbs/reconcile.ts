import type { Deployment } from '../deployment';
import type { RowWritten } from '../effect';
import { OVERWRITTEN } from '../effect';
import { err } from '../result';
import type { KeptCell, StepOf } from '../step';
import type { Decided, Decision, DecisionFacts } from './decision';
import { stepped } from './decision';

/** Theirs is chosen and left alone; ours is written over what was seen as if the add-on had written that itself. */
function chosen(row: RowWritten, { key, keep, seen }: KeptCell): RowWritten {
  const without = (keys: RowWritten['kept']): RowWritten['kept'] => keys.filter((one) => one !== key);
  const [changedByHand, kept] = [without(row.changedByHand), without(row.kept)];
  return keep === 'theirs'
    ? { ...row, changedByHand: [...changedByHand, key], kept: [...kept, key] }
    : { cells: { ...row.cells, [key]: seen }, changedByHand, kept };
}

function rowAfter({ row }: Deployment, step: StepOf<'reconcile'>): RowWritten | null {
  if (row === null || step.row === 'restore') return null;
  return step.cells.reduce(chosen, row);
}

function showsOf({ cells, row, event }: StepOf<'reconcile'>): Decision['shows'] {
  const showsRow = row === 'restore' || cells.length > 0;
  if (event === null) return showsRow && 'row';
  return showsRow || 'event';
}

/** What people changed outside the add-on is kept or written anew, as somebody says of each; nothing else is touched. */
export function reconcile(step: StepOf<'reconcile'>, before: Deployment, facts: DecisionFacts): Decided {
  // What never had a number is shown nowhere.
  const shows = before.id !== '' && showsOf(step);
  if (shows === false) return err({ code: 'nothing-to-settle' });
  return stepped('reconcile', before, facts, {
    changes: {
      row: rowAfter(before, step),
      ...(step.event === 'restore' ? { event: OVERWRITTEN } : {}),
    },
    shows,
  });
}

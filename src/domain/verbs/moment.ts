import type { Instant } from '../calendar-date';
import { instantAt } from '../local-time';
import type { FieldProblem } from '../refusal';
import type { Moment } from '../step';
import type { DecisionFacts } from './decision';

export type ClockFacts = Pick<DecisionFacts, 'zone' | 'now'>;

/** A moment that is over, as an instant; null, with what is wrong, for one that is not. */
export function momentOf(
  field: string,
  { date, time }: Moment,
  { zone, now }: ClockFacts,
): { readonly at: Instant | null; readonly problems: readonly FieldProblem[] } {
  const problem = (code: string) => ({ at: null, problems: [{ field, code }] });
  if (date === '' || time === '') return problem('required');
  const at = instantAt(date, time, zone);
  if (!at.ok) return problem('clock-change');
  return at.value > now ? problem('not-yet') : { at: at.value, problems: [] };
}

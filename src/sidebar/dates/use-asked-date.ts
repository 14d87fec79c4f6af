import { useMemo } from 'preact/hooks';
import type { DateRules } from '../../domain/dates/date-check';
import type { DateFacts } from '../../domain/dates/date-facts';
import type { TimeForm } from '../../domain/plan-form';
import type { Verdict } from '../../domain/dates/verdict';
import type { TimeDraft } from '../plan/time-draft';
import { timeFormOf } from '../plan/time-draft';
import type { ChosenTime, DateContext } from './date-verdict';
import { chosenTime, dateVerdict, factsIn, isKnown, rulesIn } from './date-verdict';

/** While no time is typed: as a working day begins. */
const USUAL_TIME = '09:00';

/** A date as it is being typed, and what is known of it. */
export interface AskedDate {
  readonly form: TimeForm;
  /** What can be asked about already: a time of the day, and how long. */
  readonly usual: Pick<TimeForm, 'time' | 'durationMinutes' | 'rollbackMinutes'>;
  readonly chosen: ChosenTime | null;
  readonly facts: DateFacts | null;
  readonly rules: DateRules | null;
  readonly verdict: Verdict | null;
  /** Calendars were not read that far. */
  readonly isBeyond: boolean;
  /** A change of it is a change of what is known; the time of the day goes on by minutes. */
  readonly key: string;
}

export function useAskedDate(draft: TimeDraft, context: DateContext): AskedDate {
  const facts = factsIn(context);
  const form = timeFormOf(draft);
  const { uid, environments, executor, backup } = context.asked;
  const asked = [uid, executor, backup, ...environments].join('|');
  const rules = useMemo(() => rulesIn(context), [facts, asked]);
  const chosen = chosenTime(form, context);
  const usual = {
    time: form.time || USUAL_TIME,
    durationMinutes: form.durationMinutes || 0,
    rollbackMinutes: form.rollbackMinutes || 0,
  };
  return {
    form,
    usual,
    chosen,
    facts,
    rules,
    verdict: dateVerdict(form, context),
    isBeyond: chosen !== null && facts !== null && !isKnown(chosen.start, context, facts),
    key: JSON.stringify([usual, context.now.slice(0, 16)]),
  };
}

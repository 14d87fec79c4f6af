import type { Instant } from '../../domain/calendar-date';
import type { DateRules } from '../../domain/dates/date-check';
import { dateRules, notOnClock } from '../../domain/dates/date-check';
import type { DateFacts, DateQuestion } from '../../domain/dates/date-facts';
import type { Override } from '../../domain/deployment';
import { instantAt, localTime } from '../../domain/local-time';
import type { TimeForm } from '../../domain/plan-form';
import type { Verdict } from '../../domain/dates/verdict';
import type { DeploymentContext } from '../../protocol/deployment-view';
import type { DatesInHand } from './use-dates';

/** What is known of the chosen time without asking the script. */
export interface ChosenTime {
  readonly start: Instant;
  /** Zero while it is not known. */
  readonly minutes: number;
}

/** Whose deployment it is, and where. */
export type AskedAbout = Pick<DateQuestion, 'uid' | 'environments' | 'executor' | 'backup'>;

/** What decides on a time. */
export interface DateContext extends Pick<DeploymentContext, 'customer' | 'zone' | 'now'> {
  readonly dates: Pick<DatesInHand, 'loaded'>;
  readonly asked: AskedAbout;
  readonly overrides: readonly Override[];
}

/** A year is typed digit by digit. */
const isWhole = (date: string): boolean => date >= '2000';

const shownAt = ({ date, time }: TimeForm, { zone }: Pick<DeploymentContext, 'zone'>) =>
  isWhole(date) && time !== '' ? instantAt(date, time, zone) : null;

/** Null while date or time is not known, or where that clock does not show it exactly once. */
export function chosenTime(form: TimeForm, context: Pick<DeploymentContext, 'zone'>): ChosenTime | null {
  const start = shownAt(form, context);
  return start?.ok ? { start: start.value, minutes: form.durationMinutes || 0 } : null;
}

/** Null while it is not known what decides. */
export const factsIn = ({ dates: { loaded } }: Pick<DateContext, 'dates'>): DateFacts | null =>
  loaded.state === 'ready' ? loaded.value.facts : null;

/** The restrictions of the deployment; null while they are not known. */
export function rulesIn(context: DateContext): DateRules | null {
  const facts = factsIn(context);
  return facts && dateRules(facts, context.asked);
}

/** Of dates further away than was read, the script decides when it is asked. */
export const isKnown = (start: Instant, { zone }: Pick<DateContext, 'zone'>, facts: DateFacts): boolean => {
  const { date } = localTime(start, zone);
  return facts.from <= date && date <= facts.to;
};

/** As the script will decide; null while nobody knows here. */
export function dateVerdict(form: TimeForm, context: DateContext): Verdict | null {
  const { customer, now } = context;
  const shown = shownAt(form, context);
  if (shown === null) return null;
  if (!shown.ok) return { findings: [notOnClock(customer.place, form.date, shown.error === 'twice')] };
  const facts = factsIn(context);
  const rules = rulesIn(context);
  if (facts === null || rules === null || !isKnown(shown.value, context, facts)) return null;
  const { durationMinutes, rollbackMinutes } = form;
  const times = {
    start: shown.value,
    durationMinutes: durationMinutes || 0,
    rollbackMinutes: rollbackMinutes || 0,
  };
  return rules.verdict(times, now);
}

import type { Instant } from '../../domain/calendar-date';
import type { Language } from '../../domain/language';
import type { Zone } from '../../domain/zone';
import { minutesWords } from '../../messages/minutes-words';
import { deploymentsMessages } from '../../messages/sidebar-deployments';
import { clockOf, nearDayOf } from '../../messages/when-words';
import type { NextStep } from './next-step';

interface Moment {
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: Language;
  /** Whose draft it is; empty when nobody knows. */
  readonly who: string;
}

/** Sooner than so many minutes it is said in minutes. */
const SOON = 60;

function startWords(
  { at, minutes }: Extract<NextStep, { code: 'starts' }>,
  { now, zone, language }: Moment,
): string {
  const words = deploymentsMessages[language];
  return minutes < SOON
    ? words.startsIn(minutesWords(minutes))
    : words.startsAt(nearDayOf(at, now, zone, language), clockOf(at, zone));
}

function minuteWords(
  { code, minutes }: Exclude<Extract<NextStep, { minutes: number }>, { code: 'starts' }>,
  language: Language,
): string {
  const words = deploymentsMessages[language];
  return code === 'late' && minutes === 0 ? words.startsNow : words[code](minutesWords(minutes));
}

/** The next step as the thing to do; empty when there is none. */
export function nextStepWords(step: NextStep, moment: Moment): string {
  const words = deploymentsMessages[moment.language];
  if (step.code === 'starts') return startWords(step, moment);
  if ('minutes' in step) return minuteWords(step, moment.language);
  switch (step.code) {
    case 'finish-draft':
      return words.finishDraft(moment.who);
    case 'set-date':
      return words.setDate;
    case 'running-on':
      return words.runningOn;
    case 'settle':
      return words.settle(step.pending);
    case 'close':
      return words.close;
    case 'nothing':
      return '';
  }
}

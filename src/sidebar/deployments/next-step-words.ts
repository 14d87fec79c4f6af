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

/** The next step as the thing to do; empty when there is none. */
export function nextStepWords(step: NextStep, { now, zone, language, who }: Moment): string {
  const words = deploymentsMessages[language];
  switch (step.code) {
    case 'finish-draft':
      return words.finishDraft(who);
    case 'set-date':
      return words.setDate;
    case 'starts':
      return step.minutes < SOON
        ? words.startsIn(minutesWords(step.minutes))
        : words.startsAt(nearDayOf(step.at, now, zone, language), clockOf(step.at, zone));
    case 'late':
      return words.late(minutesWords(step.minutes));
    case 'running':
      return words.running(minutesWords(step.minutes));
    case 'running-on':
      return words.runningOn;
    case 'overrun':
      return words.overrun(minutesWords(step.minutes));
    case 'settle':
      return words.settle(step.pending);
    case 'close':
      return words.close;
    case 'nothing':
      return '';
  }
}

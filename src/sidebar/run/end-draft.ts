import * as v from 'valibot';
import { plusMinutes } from '../../domain/calendar-date';
import type { ChecklistEntry, Deployment, Outcome } from '../../domain/deployment';
import { OUTCOMES } from '../../domain/deployment';
import { expectedEnd } from '../../domain/expected-end';
import type { Language } from '../../domain/language';
import { localTime } from '../../domain/local-time';
import type { Step } from '../../domain/step';
import { endOf } from '../../domain/verbs/end';
import { hasFailed, isRollingBack, openItems } from '../../domain/verbs/open-items';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { Checked } from '../form/use-checked';
import { codes } from '../plan/check-plan';
import { checkStep } from './check-step';

export const EndingDraftSchema = v.object({
  outcome: v.picklist(OUTCOMES),
  /** One a line. */
  issues: v.string(),
  leftOutTickets: v.array(v.string()),
  leftOutComponents: v.array(v.string()),
  remarks: v.string(),
});
export type EndingDraft = v.InferOutput<typeof EndingDraftSchema>;

export const EndDraftSchema = v.object({
  ...EndingDraftSchema.entries,
  /** Somebody may say so only the day after. */
  ended: v.picklist(['now', 'before']),
  endedAt: v.object({ date: v.string(), time: v.string() }),
});
export type EndDraft = v.InferOutput<typeof EndDraftSchema>;

type Moment = Pick<DeploymentView, 'deployment' | 'zone' | 'now'>;

const FORGOTTEN_MINUTES = 4 * 60;

/** What the checklist says of how it went. */
export function likelyEnding(deployment: Deployment): EndingDraft {
  const outcome: Outcome = isRollingBack(deployment)
    ? 'rolled-back'
    : hasFailed(deployment)
      ? 'completed-with-issues'
      : 'completed';
  return { outcome, issues: '', leftOutTickets: [], leftOutComponents: [], remarks: '' };
}

/** Long after it should have been over it was probably over, and forgotten. */
export function likelyEnd({ deployment, zone, now }: Moment): EndDraft {
  const expected = expectedEnd(deployment);
  const isForgotten = expected !== null && plusMinutes(expected, FORGOTTEN_MINUTES) < now;
  const { date } = localTime(expected ?? now, zone);
  return {
    ...likelyEnding(deployment),
    ended: isForgotten ? 'before' : 'now',
    endedAt: { date, time: '' },
  };
}

/** The outcomes that the way that was gone leaves possible. */
export const possibleOutcomes = (deployment: Deployment): Outcome[] =>
  isRollingBack(deployment)
    ? ['rolled-back']
    : OUTCOMES.filter((one) => one !== 'rolled-back' && (one !== 'completed' || !hasFailed(deployment)));

/** Only where something was deployed can something be left out. */
export const isDeployed = (outcome: Outcome): boolean =>
  outcome === 'completed' || outcome === 'completed-with-issues';

export const openFor = ({ outcome }: EndingDraft, deployment: Deployment): ChecklistEntry[] =>
  openItems(deployment, outcome);

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s*•-]+/, '').trim())
    .filter((line) => line !== '');

/** @param view as it is at this moment */
export function checkEnd(draft: EndDraft, view: Moment, language: Language): Checked<Step> {
  const { deployment } = view;
  const { outcome, remarks, leftOutTickets, leftOutComponents } = draft;
  const withIssues = outcome === 'completed-with-issues';
  const issues = withIssues ? linesOf(draft.issues) : [];
  const typed = { outcome, issues, leftOutTickets, leftOutComponents, remarks, note: '' };
  const endedAt = draft.ended === 'now' ? null : draft.endedAt;
  const checked = checkStep({ verb: 'end', endedAt, ...typed }, language, [
    ...codes(endOf(endedAt, deployment, view).problems),
    withIssues && issues.length === 0 && ['issues', 'required'],
  ]);
  if (openFor(draft, deployment).length === 0) return checked;
  const errors = checked.ok ? [] : checked.errors;
  return { ok: false, errors: new Map([...errors, ['outcome', runFormMessages[language].endNotYet]]) };
}

import * as v from 'valibot';
import type { ChecklistEntry, Deployment, Outcome } from '../../domain/deployment';
import { OUTCOMES } from '../../domain/deployment';
import type { Language } from '../../domain/language';
import type { Step } from '../../domain/step';
import { hasFailed, isRollingBack, openItems } from '../../domain/verbs/open-items';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { Checked } from '../form/use-checked';
import { checkStep } from './check-step';

export const EndDraftSchema = v.object({
  outcome: v.picklist(OUTCOMES),
  /** One a line. */
  issues: v.string(),
  leftOutTickets: v.array(v.string()),
  leftOutComponents: v.array(v.string()),
  remarks: v.string(),
});
export type EndDraft = v.InferOutput<typeof EndDraftSchema>;

/** What the checklist says of how it went. */
export function likelyEnd(deployment: Deployment): EndDraft {
  const outcome: Outcome = isRollingBack(deployment)
    ? 'rolled-back'
    : hasFailed(deployment)
      ? 'completed-with-issues'
      : 'completed';
  return { outcome, issues: '', leftOutTickets: [], leftOutComponents: [], remarks: '' };
}

/** The outcomes that the way that was gone leaves possible. */
export const possibleOutcomes = (deployment: Deployment): Outcome[] =>
  isRollingBack(deployment)
    ? ['rolled-back']
    : OUTCOMES.filter((one) => one !== 'rolled-back' && (one !== 'completed' || !hasFailed(deployment)));

/** Only where something was deployed can something be left out. */
export const isDeployed = (outcome: Outcome): boolean =>
  outcome === 'completed' || outcome === 'completed-with-issues';

export const openFor = ({ outcome }: EndDraft, deployment: Deployment): ChecklistEntry[] =>
  openItems(deployment, outcome);

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s*•-]+/, '').trim())
    .filter((line) => line !== '');

export function checkEnd(draft: EndDraft, deployment: Deployment, language: Language): Checked<Step> {
  const { outcome, remarks, leftOutTickets, leftOutComponents } = draft;
  const withIssues = outcome === 'completed-with-issues';
  const issues = withIssues ? linesOf(draft.issues) : [];
  const typed = { outcome, issues, leftOutTickets, leftOutComponents, remarks, note: '' };
  const checked = checkStep({ verb: 'end', ...typed }, language, [
    withIssues && issues.length === 0 && ['issues', 'required'],
  ]);
  if (openFor(draft, deployment).length === 0) return checked;
  const errors = checked.ok ? [] : checked.errors;
  return { ok: false, errors: new Map([...errors, ['outcome', runFormMessages[language].endNotYet]]) };
}

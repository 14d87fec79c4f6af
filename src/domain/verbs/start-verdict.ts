import { plusMinutes } from '../calendar-date';
import type { Deployment } from '../deployment';
import type { DoubtReason, Finding, Verdict } from '../dates/verdict';
import { isAllowed } from '../dates/verdict';
import type { DecisionFacts } from './decision';
import { questionOf } from './guards';

const DAY = 24 * 60;

/** What a calendar that does not answer leaves open; what it holds and cannot be understood is another matter. */
const FAILED_READS: readonly (DoubtReason | 'twice')[] = ['unreadable', 'more-pages'];

const isFailedRead = ({ code, reason }: Finding): boolean =>
  code === 'cannot-tell' && reason !== undefined && FAILED_READS.includes(reason);

/** Whether the date was found to be allowed within the last day. */
function wasAllowed({ verdict, overrides }: Deployment, { now }: Pick<DecisionFacts, 'now'>): boolean {
  return verdict?.at !== undefined && verdict.at >= plusMinutes(now, -DAY) && isAllowed(verdict, overrides);
}

/** Of the moment itself. Where a calendar just cannot be read, and the date was allowed a day ago, that is a warning. DESIGN §6 */
export function startVerdict(before: Deployment, facts: DecisionFacts): Verdict {
  const verdict = facts.verdict(questionOf(before, { ...before.planned, start: facts.now }));
  if (!wasAllowed(before, facts)) return verdict;
  return {
    ...verdict,
    findings: verdict.findings.map((finding) =>
      isFailedRead(finding) ? { ...finding, severity: 'warning' } : finding,
    ),
  };
}

/** Whether it goes on although something could not be told: the leads hear of it. */
export const wentOnUntold = ({ findings }: Verdict): boolean =>
  findings.some(({ code, severity }) => code === 'cannot-tell' && severity === 'warning');

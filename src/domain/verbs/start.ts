import { entriesFor } from '../checklist-entries';
import type { Deployment } from '../deployment';
import { isEarly } from '../early-start';
import { err } from '../result';
import type { StepOf } from '../step';
import { newsKey, releasesNow, withNews } from '../releases/release-news';
import { missingBeforeStart } from './evidence';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkDate, checkFields, reasonProblem } from './guards';
import { startVerdict, wentOnUntold } from './start-verdict';

/** Under way from now on, with its checklist. */
export function begun(
  { components, restarts, environments: names }: Deployment,
  { now, checklist, language, customer }: DecisionFacts,
): Pick<Deployment, 'state' | 'actual' | 'checklist'> {
  const environments = customer.environments.filter(({ name }) => names.includes(name));
  const about = { components, restarts, environments };
  return {
    state: 'in-progress',
    actual: { start: now, end: null },
    checklist: entriesFor('deployment', checklist, about, language),
  };
}

/** Step 2 of the procedure: everything is there, the moment is allowed, and everybody is told. */
export function start(step: StepOf<'start'>, before: Deployment, facts: DecisionFacts): Decided {
  const { acknowledged, reason, note, releases: read = [] } = step;
  const missing = missingBeforeStart(before);
  if (missing.length > 0) return err({ code: 'not-ready', missing });
  const problem = isEarly(before, facts.now) ? checkFields(reasonProblem(reason)) : null;
  if (problem !== null) return err(problem);
  const verdict = checkDate(startVerdict(before, facts), acknowledged, before, facts);
  if (!verdict.ok) return verdict;
  const releases = releasesNow(before, facts.gitlab);
  const unread = releases.news.filter((one) => !read.includes(newsKey(one)));
  if (unread.length > 0 && !facts.asking) return err({ code: 'releases-unread', news: unread });
  return stepped('start', before, facts, {
    changes: {
      ...begun(before, facts),
      components: withNews(before.components, releases, { at: facts.now, by: facts.by }),
      verdict: verdict.value,
    },
    reason,
    tell: wentOnUntold(verdict.value) ? 'told-start' : null,
    mail: { template: 'start', needed: true, said: { note } },
    shows: true,
    releases,
  });
}

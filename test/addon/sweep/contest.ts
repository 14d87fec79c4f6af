import type { DeploymentState } from '../../../src/domain/deployment';
import type { Verb } from '../../../src/domain/step';
import type { World } from '../../../emulator/kernel/world';
import { wait } from '../../support/adapter-world';
import type { Company } from '../deployments';
import { aForm, plan } from '../deployments';
import { valueOf } from '../organisation';
import { LAPSED } from './claims';
import { CONTENDERS } from './contenders';
import { on } from './example';
import { finish } from './finish';
import { allDrafts, allSent } from './mails';
import { brokenRules } from './rules';
import { SCENES, verbsIn } from './scenes';
import type { Stage } from './stage';
import { doStep, speakAlike, stageOf } from './stage';
import type { Traces } from './traces';
import { tracesOf } from './traces';

/** One verb as one of two people is about to do it, and what there is when nobody disturbs them. */
export interface Ready {
  readonly verb: Verb;
  readonly stage: Stage;
  readonly calls: number;
  readonly traces: Traces;
  readonly mails: Readonly<Record<string, number>>;
}

/** Everything that two people may do at once about one deployment. */
export interface Contest {
  readonly company: Company;
  readonly before: World;
  readonly uid: string;
  readonly first: readonly Ready[];
  readonly second: readonly Ready[];
}

/** All that is there once everybody has finished. */
export const endTraces = (company: Company, uid: string): Traces => ({
  ...tracesOf(company, uid, true),
  drafts: String(allDrafts(company).length),
});

/** Does it alone, to the end. @throws with what is wrong already then */
function readyFor(verb: Verb, stage: Stage): Ready {
  const { company, begun, before, doer } = stage;
  company.workspace.restore(before);
  company.workspace.resetCalls();
  valueOf(doStep(stage, doer));
  const calls = company.workspace.calls().total;
  wait(company.workspace, LAPSED);
  const problems = [...finish(stage, doer), ...brokenRules(company)];
  if (problems.length > 0) throw new Error(`${verb} alone, already: ${problems.join('; ')}`);
  const ready = { verb, stage, calls, traces: endTraces(company, begun.uid), mails: allSent(company) };
  company.workspace.restore(before);
  return ready;
}

/** Engineers, and leads for what only those may do. @param verbs all that may be done in that state unless some are named */
export function setContest(
  company: Company,
  state: DeploymentState,
  verbs: readonly Verb[] = verbsIn(state),
): Contest {
  speakAlike(company);
  plan(company, aForm({ date: '2026-12-10', time: '10:00' }));
  const seen = SCENES[state].begin(company);
  const ready = (verb: Verb, isSecond: boolean): Ready => {
    const { step, ...about } = CONTENDERS[verb];
    const example = { name: '', ...about, begin: () => on(seen, step(seen.deployment)) };
    const stage = stageOf(company, example);
    return readyFor(verb, isSecond ? { ...stage, doer: stage.other, other: stage.doer } : stage);
  };
  const before = company.workspace.snapshot();
  return {
    company,
    before,
    uid: seen.deployment.uid,
    first: verbs.map((verb) => ready(verb, false)),
    second: verbs.map((verb) => ready(verb, true)),
  };
}

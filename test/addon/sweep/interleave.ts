import { MERGING } from '../../../src/use-cases/changed-meanwhile';
import type { StepReceipt } from '../../../src/protocol/deployment-view';
import type { Reply } from '../../../src/protocol/reply';
import { wait } from '../../support/adapter-world';
import { recordsIn } from '../deployments';
import { LAPSED } from './claims';
import type { Contest, Ready } from './contest';
import { endTraces } from './contest';
import { leftBehind } from './early';
import { finish } from './finish';
import { othersChanged, othersRows } from './others-rows';
import { sentTooOften } from './mails';
import { brokenRules } from './rules';
import { doStep } from './stage';
import { differences } from './traces';

/** In words, to whoever was not the first. */
const REFUSALS = ['busy', 'changed-meanwhile', 'verb-not-now', 'effect-running', 'nothing-to-settle'];

/** A reply, or what the run died of. */
type Came = Reply<StepReceipt> | { readonly crash: string };

interface Both {
  readonly first: Came;
  readonly second: Came;
}

export function attempt({ stage }: Ready): Came {
  try {
    return doStep(stage, stage.doer);
  } catch (error) {
    return { crash: String(error) };
  }
}

const won = (came: Came): boolean => 'ok' in came && came.ok;

export function refusedBadly(verb: string, came: Came): string[] {
  if ('crash' in came) return [`${verb}: ${came.crash}`];
  if (came.ok) return [];
  const isPlain = REFUSALS.includes(came.code) && came.message.trim() !== '';
  return isPlain ? [] : [`${verb} was refused with ${came.code}: ${came.message}`];
}

/** The second does its step at that call of the first. */
function disturb({ company, before }: Contest, first: Ready, second: Ready, at: number): Both {
  let came: Came = { crash: 'the second never came' };
  company.workspace.restore(before);
  company.workspace.interleave({ at, act: () => void (came = attempt(second)) });
  const own = attempt(first);
  return { first: own, second: came };
}

const doesMerge = (...ones: readonly Ready[]): boolean => ones.some(({ verb }) => MERGING.includes(verb));

/** Everything of the one that won, and nothing else. */
function wrongAlone({ company, uid }: Contest, { traces }: Ready): string[] {
  return differences(endTraces(company, uid), traces);
}

/** Both are in its life, and no mail left twice. */
function wrongTogether({ company, uid }: Contest, ...both: readonly Ready[]): string[] {
  const { history = [] } = recordsIn(company).find((one) => one.uid === uid) ?? {};
  const done = history.map(({ verb }) => verb);
  const mails = both.reduce<Record<string, number>>((most, { mails: own }) => {
    for (const [mail, times] of Object.entries(own)) most[mail] = Math.max(most[mail] ?? 0, times);
    return most;
  }, {});
  return [
    ...both.flatMap(({ verb }) =>
      verb === 'tick' || done.includes(verb) ? [] : [`${verb} is not in ${done.join(', ')}`],
    ),
    ...sentTooOften(company, mails),
  ];
}

function judge(contest: Contest, first: Ready, second: Ready, both: Both): string[] {
  const { company } = contest;
  const winners = [won(both.first) ? first : null, won(both.second) ? second : null].filter(
    (one) => one !== null,
  );
  const [winner, another] = winners;
  if (!winner) return ['nobody won'];
  if (another && !doesMerge(first, second)) return ['both won'];
  wait(company.workspace, LAPSED);
  return [
    ...winners.flatMap(({ stage }) => finish(stage, stage.doer)),
    ...(another ? wrongTogether(contest, winner, another) : wrongAlone(contest, winner)),
    ...brokenRules(company),
  ];
}

export interface Pair {
  readonly cases: number;
  readonly violations: readonly string[];
}

/** Lets the second come at each call of the first. */
export function interleave(contest: Contest, first: Ready, second: Ready): Pair {
  const { company } = contest;
  const seen = new Set<string>();
  const violations: string[] = [];
  company.workspace.restore(contest.before);
  const rows = othersRows(company, contest.uid);
  for (let at = 1; at <= first.calls; at += 1) {
    const both = disturb(contest, first, second, at);
    const came = [won(both.first), won(both.second)].join();
    const found = [...refusedBadly(first.verb, both.first), ...refusedBadly(second.verb, both.second)];
    const left = `${came} ${leftBehind({ company })}`;
    if (!seen.has(left))
      found.push(...judge(contest, first, second, both), ...othersChanged(company, contest.uid, rows));
    seen.add(left);
    violations.push(
      ...found.map((sentence) => `${second.verb} at call ${String(at)} of ${first.verb}: ${sentence}`),
    );
  }
  return { cases: first.calls, violations };
}

import { randomUUID } from 'node:crypto';
import type { World } from '../../../emulator/kernel/world';
import { wait } from '../../support/adapter-world';
import type { Company } from '../deployments';
import { valueOf } from '../organisation';
import { brokenSeals, strayDrafts } from './aftermath';
import { LAPSED } from './claims';
import { leftBehind, tryEarly } from './early';
import type { Example } from './example';
import { finish, isSaved, resume } from './finish';
import { allSent, sentTooOften } from './mails';
import { brokenRules } from './rules';
import type { Stage } from './stage';
import { doStep, look, setStage } from './stage';
import type { Traces } from './traces';
import { differences, tracesOf } from './traces';

/** Ways in which a step that was cut short goes on. */
const WAYS = ['early', 'later', 'by another'] as const;
type Way = (typeof WAYS)[number];

export interface Swept {
  /** Service calls of the step. */
  readonly calls: number;
  /** Each call, before and after, in each of the ways. */
  readonly cases: number;
  /** How many different things the cut runs left behind: a world that was finished once is not finished again. */
  readonly worlds: number;
  /** A sentence for each thing that was wrong. */
  readonly violations: readonly string[];
}

/** What is left behind when nothing is cut short. */
interface Smooth {
  readonly calls: number;
  readonly own: Traces;
  readonly shared: Traces;
  readonly mails: Readonly<Record<string, number>>;
}

function runSmoothly(stage: Stage): Smooth {
  const { company, begun } = stage;
  company.workspace.resetCalls();
  valueOf(doStep(stage, stage.doer));
  const calls = company.workspace.calls().total;
  const problems = [...finish(stage, stage.doer), ...brokenRules(company)];
  if (problems.length > 0) throw new Error(`Undisturbed, already: ${problems.join('; ')}`);
  return {
    calls,
    own: tracesOf(company, begun.uid, true),
    shared: tracesOf(company, begun.uid, false),
    mails: allSent(company),
  };
}

/** What is wrong once everything is finished. */
function judge(stage: Stage, smooth: Smooth, way: Way): string[] {
  const { company, begun } = stage;
  const isOwn = way !== 'by another';
  return [
    ...differences(tracesOf(company, begun.uid, isOwn), isOwn ? smooth.own : smooth.shared),
    ...sentTooOften(company, smooth.mails),
    ...brokenRules(company),
    ...strayDrafts(stage),
    ...brokenSeals(stage),
  ];
}

function goOn(stage: Stage, way: Way, requestId: string): string[] {
  const { company, doer, other } = stage;
  if (way !== 'early') {
    wait(company.workspace, LAPSED);
    return resume(stage, way === 'later' ? doer : other);
  }
  // Nobody has claimed anything yet: it is simply done.
  if (!isSaved(stage, look(stage, doer))) return resume(stage, doer);
  const early = tryEarly(stage, requestId);
  wait(company.workspace, LAPSED);
  return [...early, ...finish(stage, doer)];
}

/** Kills the step at that call. @returns the request that got no answer */
function cutShort(stage: Stage, at: number, when: 'before' | 'after'): string {
  const requestId = randomUUID();
  const { workspace } = stage.company;
  workspace.restore(stage.before);
  workspace.setFault({ at, when });
  expect(() => doStep(stage, stage.doer, requestId)).toThrow('Killed');
  return requestId;
}

/** Every way on from what a cut run left behind. */
function goOnEveryWay(stage: Stage, smooth: Smooth, killed: World, requestId: string): string[] {
  return WAYS.flatMap((way) => {
    stage.company.workspace.restore(killed);
    const found = [...goOn(stage, way, requestId), ...judge(stage, smooth, way)];
    return found.map((sentence) => `${way}: ${sentence}`);
  });
}

const momentsOf = (calls: number): (readonly [at: number, when: 'before' | 'after'])[] =>
  Array.from({ length: calls }, (_call, index) => index + 1).flatMap(
    (at) =>
      [
        [at, 'before'],
        [at, 'after'],
      ] as const,
  );

/**
 * Cuts a step short before and after each of its calls, and goes on from there in every way.
 * @param untilWrong whether it stops where something was wrong first
 */
export function sweep(company: Company, example: Example, untilWrong = false): Swept {
  const stage = setStage(company, example);
  const smooth = runSmoothly(stage);
  const seen = new Set<string>();
  const violations: string[] = [];
  for (const [at, when] of momentsOf(smooth.calls)) {
    if (untilWrong && violations.length > 0) break;
    const requestId = cutShort(stage, at, when);
    const left = leftBehind(stage);
    if (seen.has(left)) continue;
    seen.add(left);
    const found = goOnEveryWay(stage, smooth, company.workspace.snapshot(), requestId);
    violations.push(...found.map((sentence) => `killed ${when} call ${String(at)}, ${sentence}`));
  }
  return { calls: smooth.calls, cases: smooth.calls * 2 * WAYS.length, worlds: seen.size, violations };
}

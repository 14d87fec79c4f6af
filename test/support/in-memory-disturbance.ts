import type { Ports } from '../../src/use-cases/ports';

/** What happens at the `at`-th call of a run's ports that reaches outside, counted from 1. */
export interface Disturbance {
  readonly at: number;
  /** The run dies there. */
  readonly dies?: 'before' | 'after';
  /** Somebody else does this first. */
  readonly meanwhile?: () => void;
}

export interface DisturbedRun<T> {
  /** Null when the run died. */
  readonly result: T | null;
  readonly calls: number;
}

const DEATH = Symbol('the run died');

/** The ports whose calls reach outside the script: a run can die, and others can act, at each of them. */
const OUTSIDE = ['config', 'files', 'spreadsheets', 'answers', 'mutex', 'calendar', 'mailbox'] as const;

type Method = (...args: unknown[]) => unknown;

/** Does `work` over ports that are disturbed once; a dead run makes no further call. */
export function disturbedRun<T>(
  ports: Ports,
  { at, dies, meanwhile }: Disturbance,
  work: (ports: Ports) => T,
): DisturbedRun<T> {
  let calls = 0;
  let dead = false;
  const die = (): never => {
    dead = true;
    throw DEATH;
  };
  const wrap =
    (method: Method): Method =>
    (...args) => {
      if (dead) throw DEATH;
      calls += 1;
      const mine = calls === at;
      if (mine) meanwhile?.();
      if (mine && dies === 'before') die();
      const answer = method(...args);
      return mine && dies === 'after' ? die() : answer;
    };
  const wrapped = OUTSIDE.map((name): [string, Record<string, Method>] => {
    const methods = Object.entries(ports[name]).map(([key, method]): [string, Method] => [
      key,
      wrap(method as Method),
    ]);
    return [name, Object.fromEntries(methods)];
  });
  try {
    return { result: work({ ...ports, ...(Object.fromEntries(wrapped) as Partial<Ports>) }), calls };
  } catch (thrown) {
    if (thrown === DEATH) return { result: null, calls };
    throw thrown;
  }
}

/** How many calls `work` makes when nothing disturbs it. */
export const callsOf = (ports: Ports, work: (ports: Ports) => unknown): number =>
  disturbedRun(ports, { at: 0 }, work).calls;

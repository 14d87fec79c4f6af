import type { DeploymentState } from '../../../src/domain/deployment';
import { createCompany } from '../deployments';
import type { Contest } from './contest';
import { setContest } from './contest';
import type { Pair } from './interleave';
import { interleave } from './interleave';
import { SCENES } from './scenes';

/** Of two different verbs; the first call moves on from pair to pair, so that every call is met by somebody. */
const EVERY = 16;

/** The same verb twice at every call, and every pair of two at each sixteenth. */
const pairsOf = (contest: Contest): Pair[] =>
  contest.first.flatMap((first, one) =>
    contest.second.map((second, other) => {
      const moments =
        one === other ? { from: 1, every: 1 } : { from: 1 + ((one + other) % EVERY), every: EVERY };
      return interleave(contest, first, second, moments);
    }),
  );

/** Two people do what may be done in each of these states at once, and what the sweep leaves out is told. */
export function interleaveIn(states: readonly DeploymentState[]): void {
  describe('two people at one deployment at once', () => {
    it.each(states)(
      '%s',
      (state) => {
        const contest = setContest(createCompany(), state);
        const pairs = pairsOf(contest);

        const cases = pairs.reduce((sum, pair) => sum + pair.cases, 0);
        const calls = contest.first.reduce((sum, one) => sum + one.calls, 0) * contest.second.length;
        const idle = SCENES[state].idle.map((verb) => `, nothing to ${verb}`).join('');
        process.stdout.write(
          `Interleaving, ${state}: ${String(pairs.length)} pairs, ${String(cases)} of ${String(calls)} cases${idle}\n`,
        );
        expect(pairs.flatMap(({ violations }) => violations)).toEqual([]);
        expect(cases).toBeGreaterThan(contest.first.length * 3);
      },
      900_000,
    );
  });
}

import type { DeploymentState } from '../../../src/domain/deployment';
import { createSweptCompany } from './swept-company';
import type { Contest } from './contest';
import { setContest } from './contest';
import type { Pair } from './interleave';
import { interleave } from './interleave';
import { SCENES } from './scenes';

const pairsOf = (contest: Contest): Pair[] =>
  contest.first.flatMap((first) => contest.second.map((second) => interleave(contest, first, second)));

/** Two people do what may be done in each of these states at once, the second at every call of the first. */
export function interleaveIn(states: readonly DeploymentState[]): void {
  describe('two people at one deployment at once', () => {
    it.each(states)(
      '%s',
      (state) => {
        const contest = setContest(createSweptCompany(), state);
        const pairs = pairsOf(contest);

        const cases = pairs.reduce((sum, pair) => sum + pair.cases, 0);
        const idle = SCENES[state].idle.map((verb) => `, nothing to ${verb}`).join('');
        process.stdout.write(
          `Interleaving, ${state}: ${String(pairs.length)} pairs, ${String(cases)} cases${idle}\n`,
        );
        expect(pairs.flatMap(({ violations }) => violations)).toEqual([]);
        expect(cases).toBeGreaterThan(contest.first.length * 3);
      },
      900_000,
    );
  });
}

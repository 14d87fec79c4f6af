import type { DeploymentState } from '../../../src/domain/deployment';
import type { Verb } from '../../../src/domain/step';
import { createSweptCompany } from './swept-company';
import { setContest } from './contest';
import { interleavePerson } from './interleave-people';
import { HANDS } from './people';

/** A new row of the log with a new line of the registry, and two ways of writing into both. */
const STEPS: readonly (readonly [DeploymentState, Verb])[] = [
  ['draft', 'plan'],
  ['planned', 'start'],
  ['in-progress', 'delay'],
];

describe('somebody at the rows of the log and of the registry, at every call of a step', () => {
  it.each(STEPS)(
    '%s: %s',
    (state, verb) => {
      const contest = setContest(createSweptCompany(), state, [verb]);
      const swept = contest.first.flatMap((first) =>
        HANDS.map((hands) => interleavePerson(contest, first, hands)),
      );

      const cases = swept.reduce((sum, one) => sum + one.cases, 0);
      process.stdout.write(`Hands on the rows, ${verb}: ${String(cases)} cases\n`);
      expect(swept.flatMap(({ violations }) => violations)).toEqual([]);
      expect(cases).toBeGreaterThan(HANDS.length * 10);
    },
    900_000,
  );
});

import fc from 'fast-check';
import type { Json } from '../../../emulator/kernel/json';
import { BESIDE, createChecker, createTally, WHO } from './check';
import { SHARES } from './shares';
import type { Api } from './valid-requests';
import { validRequests, withId } from './valid-requests';

const { check, scene } = createChecker();
const { count, tally } = createTally('valid');

const asked = Object.entries(validRequests(scene)).filter(([, requests]) => requests.length > 0);

/** Who has seen another revision, or looks for the record elsewhere. */
const seen = fc.record({
  rev: fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
  row: fc.integer({ min: -1, max: 6 }),
});

const aged = (request: object, about: { rev: number | null; row: number } | null): Json =>
  withId(about !== null && 'rev' in request ? { ...request, ...about } : request);

const well = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...asked) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...asked.filter(([name]) => name === 'act' || name === 'prepare')),
    },
  )
  .chain(([name, requests]) =>
    fc.record({
      // Object keys are known as texts only.
      name: fc.constant(name as Api),
      args: fc.tuple(
        fc
          .tuple(fc.constantFrom(...requests), fc.option(seen))
          .map(([request, about]) => aged(request, about)),
      ),
      who: fc.constantFrom(...WHO),
      beside: fc.constantFrom(...BESIDE),
    }),
  );

describe('every function that is asked something', () => {
  it('answers a request that could be right with a reply, and changes nothing when it refuses', () => {
    fc.assert(
      fc.property(well, (asking) => count(check(asking))),
      { numRuns: SHARES.valid },
    );

    expect(tally.asked).toBe(SHARES.valid);
    expect(tally.refused).toBeLessThan(SHARES.valid);
    expect(SHARES.junk + SHARES.mutated + SHARES.valid).toBeGreaterThanOrEqual(10_000);
  });
});

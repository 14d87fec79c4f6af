import fc from 'fast-check';
import { BESIDE, createChecker, createTally, WHO } from './check';
import { mutated } from './mutations';
import { SHARES } from './shares';
import type { Api } from './valid-requests';
import { validRequests, withId } from './valid-requests';

const { check, scene } = createChecker();
const { count, tally } = createTally('valid but for something');

const asked = Object.entries(validRequests(scene)).filter(([, requests]) => requests.length > 0);

const almost = fc.constantFrom(...asked).chain(([name, requests]) =>
  fc.record({
    // Object keys are known as texts only.
    name: fc.constant(name as Api),
    args: fc.tuple(fc.constantFrom(...requests).chain((request) => mutated(withId(request)))),
    who: fc.constantFrom(...WHO.slice(0, 4)),
    beside: fc.constantFrom(...BESIDE),
  }),
);

describe('every function that is asked something', () => {
  it('answers what is wrong in a place or three with a reply, and changes nothing when it refuses', () => {
    fc.assert(
      fc.property(almost, (asking) => count(check(asking))),
      { numRuns: SHARES.mutated },
    );

    expect(tally.asked).toBe(SHARES.mutated);
    expect(tally.refused).toBeGreaterThan(SHARES.mutated / 4);
  });
});

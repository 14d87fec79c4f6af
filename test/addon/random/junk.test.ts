import fc from 'fast-check';
import { SCRIPT_API_NAMES } from '../../../src/protocol/tool-api';
import { BESIDE, createChecker, createTally, WHO } from './check';
import { anythingElse } from './mutations';
import { SHARES } from './shares';
import type { Api } from './valid-requests';

/** Object keys are known as texts only. */
const NAMES = SCRIPT_API_NAMES as Api[];

const junk = fc.record({
  name: fc.constantFrom(...NAMES),
  args: fc.array(anythingElse, { maxLength: 3 }),
  who: fc.constantFrom(...WHO),
  beside: fc.constantFrom(...BESIDE),
});

const { check } = createChecker();
const { count, tally } = createTally('junk');

describe('every function', () => {
  it('answers anything with a reply, and changes nothing when it refuses', () => {
    fc.assert(
      fc.property(junk, (asking) => count(check(asking))),
      { numRuns: SHARES.junk },
    );

    expect(tally.asked).toBe(SHARES.junk);
  });

  it.each(NAMES)('%s answers without a request, and a stranger', (name) => {
    const stranger = { name, who: 'stranger@elsewhere.example', beside: 'nothing' } as const;

    expect(check({ ...stranger, args: [] })).toBe(true);
    expect(check({ ...stranger, args: [{}] })).toBe(true);
    check({ ...stranger, who: WHO[0] ?? '', args: [] });
  });
});

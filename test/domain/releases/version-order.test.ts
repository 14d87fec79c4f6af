import fc from 'fast-check';
import { compareVersions, isSnapshot } from '../../../src/domain/releases/version-order';

const part = fc.oneof(fc.nat(30).map(String), fc.constantFrom('00', '007', 'x', 'rc1', ''));
const version = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '-SNAPSHOT', '-1', '-'))
  .map(([parts, suffix]) => `${parts.join('.')}${suffix}`);

describe('compareVersions', () => {
  it.each`
    older                    | newer
    ${'3.2.1'}               | ${'3.2.2'}
    ${'3.2.9'}               | ${'3.2.11'}
    ${'3.2.1'}               | ${'3.21'}
    ${'3.2'}                 | ${'3.2.1'}
    ${'3.6.11-SNAPSHOT'}     | ${'3.6.11'}
    ${'3.6.11'}              | ${'3.6.12-SNAPSHOT'}
    ${'3.6-2'}               | ${'3.6.0'}
    ${'9'}                   | ${'10'}
    ${'1.99999999999999998'} | ${'1.99999999999999999'}
    ${'v3.2.1'}              | ${'3.2.2'}
    ${'3.x'}                 | ${'3.0'}
  `('takes $older for older than $newer', ({ older, newer }: { older: string; newer: string }) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  it.each([
    ['3.2.1', '3.2.1'],
    ['v3.2.1', '3.2.1'],
    ['3.02.1', '3.2.01'],
    [' 3.2.1', '3.2.1 '],
  ])('takes %j and %j for the same', (one, other) => {
    expect(compareVersions(one, other)).toBe(0);
  });

  it('is an order of any texts', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('isSnapshot', () => {
  it.each([
    ['3.2.1-SNAPSHOT', true],
    ['3.2.1-snapshot ', true],
    ['3.2.1', false],
    ['3.2.1-20261120', false],
  ])('%j: %s', (text, is) => {
    expect(isSnapshot(text)).toBe(is);
  });
});

import type { Deployment } from '../../src/domain/deployment';
import { versionsInPlace } from '../../src/domain/versions-in-place';
import { ended } from '../support/deployment-builders';

const BASE = ended();

/** A deployment of the component that ended on that day of November. */
const one = (day: number, version: string, about: Partial<Deployment> = {}): Deployment => ({
  ...BASE,
  id: `DEP-2026-00${String(day)}`,
  actual: { start: null, end: `2026-11-${String(day)}T17:00:00.000Z` },
  components: [{ name: 'addon-diba', version, deployed: true }],
  ...about,
});

const versions = (earlier: readonly Deployment[], environments = ['PRO']): string[] =>
  versionsInPlace('addon-diba', environments, earlier).map(
    ({ environment, version }) => `${environment} ${version}`,
  );

describe('versionsInPlace', () => {
  it.each<[string, readonly Deployment[], string[]]>([
    ['nothing was ever deployed', [], []],
    ['the last to end, whatever the order', [one(20, '2'), one(10, '1')], ['PRO 2']],
    ['the same, read the other way round', [one(10, '1'), one(20, '2')], ['PRO 2']],
    ['with issues', [one(20, '2', { outcome: 'completed-with-issues' }), one(10, '1')], ['PRO 2']],
    ['not what was rolled back', [one(20, '2', { outcome: 'rolled-back' }), one(10, '1')], ['PRO 1']],
    ['not what was aborted', [one(20, '2', { outcome: 'aborted' }), one(10, '1')], ['PRO 1']],
    ['not what has not ended', [one(20, '2', { outcome: null }), one(10, '1')], ['PRO 1']],
    [
      'not what was left out',
      [one(20, '2', { components: [{ name: 'addon-diba', version: '2', deployed: false }] }), one(10, '1')],
      ['PRO 1'],
    ],
    ['nothing of another environment', [one(20, '2', { environments: ['PRE'] })], []],
    [
      'nothing of another component',
      [one(20, '2', { components: [{ name: 'other', version: '2', deployed: true }] })],
      [],
    ],
    [
      'however its name was written',
      [one(20, '2', { components: [{ name: ' Addon-DIBA ', version: '2', deployed: true }] })],
      ['PRO 2'],
    ],
  ])('tells %s', (_what, earlier, expected) => {
    expect(versions(earlier)).toEqual(expected);
  });

  it('tells each environment by itself', () => {
    const earlier = [one(10, '1', { environments: ['PRO', 'PRE'] }), one(20, '2', { environments: ['PRE'] })];

    expect(versions(earlier, ['PRO', 'PRE', 'DR'])).toEqual(['PRO 1', 'PRE 2']);
  });

  it('knows the deployment, and where it noted its artifact', () => {
    expect(versionsInPlace('addon-diba', ['PRO'], [one(10, '1')])).toEqual([
      { environment: 'PRO', version: '1', id: 'DEP-2026-0010', artifact: 'TEST, 3.2.1, Ana' },
    ]);
  });
});

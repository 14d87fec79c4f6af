import type { InPlace } from '../../src/domain/versions-in-place';
import { artifactLines, goBackLine, wayBack } from '../../src/domain/way-back';

const PART = { name: 'addon-scim', version: '3.0.22', previousVersion: '' };
const inPlace = (environment: string, version: string, artifact = ''): InPlace => ({
  environment,
  version,
  id: 'DEP-2026-0140',
  artifact,
});

describe('the way back of a component', () => {
  it.each<[string, string, InPlace[], number, string]>([
    ['what was typed, before what is known', '3.0.20', [inPlace('PRO', '3.0.21')], 1, '3.0.20'],
    ['what runs', '', [inPlace('PRO', '3.0.21')], 1, '3.0.21'],
    ['one version of two environments', '', [inPlace('PRO', '3'), inPlace('PRE', '3')], 2, '3'],
    ['two versions', '', [inPlace('PRO', '3'), inPlace('PRE', '4')], 2, '3 (PRO), 4 (PRE)'],
    ['the one environment that is known', '', [inPlace('PRO', '3')], 2, '3 (PRO)'],
    ['nothing where nobody knows', '', [], 1, ''],
  ])('is %s', (_what, previousVersion, known, ...[environments, previous]) => {
    expect(wayBack({ ...PART, previousVersion }, known, environments).previous).toBe(previous);
  });

  it('is one line, which says what nobody knows', () => {
    expect(goBackLine(wayBack({ ...PART, previousVersion: '3.0.21' }, [], 1), 'es')).toBe(
      'addon-scim: 3.0.22 → 3.0.21',
    );
    expect(goBackLine(wayBack(PART, [], 1), 'en')).toBe(
      'addon-scim: 3.0.22 → (previous version to be completed)',
    );
  });

  it('names the artifacts of the versions that are gone back to, each once', () => {
    const known = [inPlace('PRO', '3', 'Nexus, addon-scim 3'), inPlace('PRE', '3', 'Nexus, addon-scim 3')];

    expect(artifactLines([wayBack(PART, known, 2)])).toEqual([
      'addon-scim 3: Nexus, addon-scim 3 (DEP-2026-0140)',
    ]);
    expect(artifactLines([wayBack({ ...PART, previousVersion: '3.1' }, known, 2)])).toEqual([]);
    expect(artifactLines([wayBack(PART, [inPlace('PRO', '3')], 1)])).toEqual([]);
  });
});

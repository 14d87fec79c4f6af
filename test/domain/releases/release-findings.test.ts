import fc from 'fast-check';
import type { ReadTag, SeenVersion } from '../../../src/domain/releases/release-reading';
import { SILENCES, UNREAD } from '../../../src/domain/releases/release-reading';
import { findingsOf } from '../../../src/domain/releases/release-findings';

const seen = (version: string, about: Partial<SeenVersion> = {}): SeenVersion => ({
  version,
  at: '2026-11-19T10:00:00.000Z',
  isReleased: true,
  ...about,
});

const known = <T>(value: T) => ({ known: true, value }) as const;

/** As the release plugin leaves it. */
const SOUND: ReadTag = {
  state: 'read',
  url: 'https://gitlab.example/Soffid/addons/diba',
  tag: known(true),
  pipeline: known('success'),
  release: known({ assets: 1, isUpcoming: false }),
  versions: known([seen('3.2.9'), seen('3.2.11'), seen('3.2.10'), seen('3.3.0-SNAPSHOT')]),
  ahead: known(['[maven-release-plugin] prepare for next development iteration']),
  aside: known(0),
};

const told = (about: Partial<ReadTag>, version = '3.2.11'): string[] =>
  findingsOf(version, { ...SOUND, ...about }).map(({ code, found }) => `${code} ${found}`.trim());

describe('findingsOf', () => {
  it('finds nothing in what is sound', () => {
    expect(told({})).toEqual([]);
  });

  it.each<[string[], Partial<ReadTag>]>([
    [['no-tag'], { tag: known(false), pipeline: known(null), release: known(null) }],
    [['no-pipeline'], { pipeline: known(null) }],
    [['pipeline-failed failed'], { pipeline: known('failed') }],
    [['pipeline-failed canceled'], { pipeline: known('canceled') }],
    [['pipeline-failed skipped'], { pipeline: known('skipped') }],
    [['pipeline-unfinished running'], { pipeline: known('running') }],
    [['pipeline-unfinished manual'], { pipeline: known('manual') }],
    [['pipeline-unfinished something'], { pipeline: known('something') }],
    [['no-release'], { release: known(null) }],
    [['no-asset'], { release: known({ assets: 0, isUpcoming: false }) }],
    [['upcoming'], { release: known({ assets: 1, isUpcoming: true }) }],
    [['newer 3.2.12'], { versions: known([seen('3.2.11'), seen('3.2.12')]) }],
    [['newer-unreleased 3.10'], { versions: known([seen('3.9'), seen('3.10', { isReleased: false })]) }],
    [[], { versions: known([]) }],
    [['unreleased 2'], { ahead: known(['Rotate', '[maven-release-plugin] prepare', 'Log']) }],
    [['aside 1'], { aside: known(1) }],
    [['cannot-tell tag:denied'], { tag: { known: false, why: 'denied' }, pipeline: known(null) }],
    [['cannot-tell pipeline:denied'], { pipeline: { known: false, why: 'denied' } }],
    [['cannot-tell release:failed'], { release: { known: false, why: 'failed' } }],
    [['cannot-tell newest:failed'], { versions: { known: false, why: 'failed' } }],
    [['cannot-tell branch:incomplete'], { ahead: { known: false, why: 'incomplete' } }],
    [
      ['cannot-tell branch:failed'],
      { aside: { known: false, why: 'failed' }, ahead: { known: false, why: 'incomplete' } },
    ],
    [
      ['pipeline-failed failed', 'no-asset', 'newer 4.0', 'unreleased 1', 'aside 2'],
      {
        pipeline: known('failed'),
        release: known({ assets: 0, isUpcoming: false }),
        versions: known([seen('4.0')]),
        ahead: known(['Work']),
        aside: known(2),
      },
    ],
  ])('finds %j', (codes, about) => {
    expect(told(about)).toEqual(codes);
  });

  it('tells a snapshot, and when a later version was tagged', () => {
    expect(told({}, '3.2.12-SNAPSHOT')).toEqual(['snapshot']);
    expect(findingsOf('3.2.10', SOUND)).toEqual([
      { code: 'newer', found: '3.2.11', at: '2026-11-19T10:00:00.000Z' },
    ]);
  });

  it.each(SILENCES)('says of %s that and nothing else', (state) => {
    expect(findingsOf('3.2.11', { state })).toEqual([{ code: state, found: '' }]);
  });

  it('never finds sound what could not be read', () => {
    const unread = fc.constantFrom(...UNREAD).map((why) => ({ known: false, why }) as const);
    const questions = ['tag', 'pipeline', 'release', 'versions', 'ahead', 'aside'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...questions), unread, (question, why) => {
        expect(told({ [question]: why })).toHaveLength(1);
      }),
    );
  });
});

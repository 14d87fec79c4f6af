import type { ReadTag, ReleaseReading } from '../../src/domain/releases/release-reading';
import type { GitlabAccess, ReleaseSource, WantedRelease } from '../../src/use-cases/release-source-port';
import { PATH } from './gitlab-client';

export interface SourceUnderTest {
  readonly source: ReleaseSource;
  /** May read. */
  readonly access: GitlabAccess;
  /** Whose token is not known there. */
  readonly stranger: GitlabAccess;
  /** Where nobody answers. */
  readonly nowhere: GitlabAccess;
}

const ADDRESS = 'https://gitlab.example';
const PATTERN = 'version-{version}';
const NEXT = '[maven-release-plugin] prepare for next development iteration';

const known = <T>(value: T) => ({ known: true, value }) as const;

/** As the release plugin leaves a version that is the last one. */
export const SOUND: Omit<ReadTag, 'url' | 'versions'> = {
  state: 'read',
  tag: known(true),
  pipeline: known('success'),
  release: known({ assets: 1, isUpcoming: false }),
  ahead: known([NEXT]),
  aside: known(0),
};

/** What the projects of the emulator's GitLab have to say, by what is wrong with them. */
export const READINGS: readonly (readonly [string, WantedRelease, object])[] = [
  ['nothing', { project: PATH.scim, version: '3.0.22' }, SOUND],
  [
    'a later version',
    { project: PATH.diba, version: '3.2.11' },
    {
      ...SOUND,
      ahead: known([
        NEXT,
        'Keep accounts when somebody leaves',
        '[maven-release-plugin] prepare release version-3.2.12',
        NEXT,
      ]),
    },
  ],
  ['no such tag', { project: PATH.diba, version: '9.9' }, { tag: known(false), release: known(null) }],
  [
    'neither pipeline nor release',
    { project: PATH.noPipeline, version: '1.4.2' },
    { ...SOUND, pipeline: known(null), release: known(null) },
  ],
  [
    'a pipeline that failed',
    { project: PATH.failed, version: '2.1.3' },
    { ...SOUND, pipeline: known('failed'), release: known(null) },
  ],
  [
    'pipelines that nobody may read, and no file',
    { project: PATH.noAsset, version: '3.2.1' },
    {
      ...SOUND,
      pipeline: { known: false, why: 'denied' },
      release: known({ assets: 0, isUpcoming: false }),
    },
  ],
  [
    'a lightweight tag of a branch that was never merged',
    { project: PATH.aside, version: '3.21' },
    { ...SOUND, ahead: known([]), aside: known(2) },
  ],
  [
    'code that guests may not read',
    { project: PATH.guest, version: '3.6.29' },
    {
      state: 'read',
      tag: { known: false, why: 'denied' },
      ahead: { known: false, why: 'denied' },
      versions: { known: false, why: 'denied' },
    },
  ],
  ['a project that is not shown', { project: PATH.hidden, version: '0.1.0' }, { state: 'project-unknown' }],
];

/** What every ReleaseSource promises. */
export function releaseSourceContract(open: () => SourceUnderTest): void {
  let given: SourceUnderTest;
  beforeEach(() => {
    given = open();
  });
  const read = (wanted: readonly WantedRelease[], access = given.access): readonly ReleaseReading[] =>
    given.source.read(access, wanted, PATTERN);

  it.each(READINGS)('reads %s', (_what, wanted, reading) => {
    expect(read([wanted])).toEqual([expect.objectContaining(reading)]);
  });

  it('reads several at once, each in its place, and a project twice', () => {
    const wanted = [
      { project: PATH.diba, version: '3.2.12' },
      { project: 'Soffid/nothing', version: '1' },
      { project: PATH.diba, version: '9.9' },
      { project: PATH.scim, version: '3.0.22' },
    ];

    expect(read(wanted)).toMatchObject([
      { state: 'read', tag: known(true), url: `${ADDRESS}/${PATH.diba}` },
      { state: 'project-unknown' },
      { state: 'read', tag: known(false) },
      { state: 'read', tag: known(true), url: `${ADDRESS}/${PATH.scim}` },
    ]);
  });

  it('tells the versions of a project, and which of them were released, and when', () => {
    const [one, none] = given.source.versions(given.access, [PATH.failed, PATH.hidden], PATTERN);

    expect(one?.state === 'read' && one.versions.map(({ version }) => version).sort()).toEqual([
      '2.1.0',
      '2.1.1',
      '2.1.2',
      '2.1.3',
    ]);
    expect(one?.state === 'read' && one.versions.find(({ version }) => version === '2.1.3')).toEqual({
      version: '2.1.3',
      at: '2026-11-17T10:01:00.000Z',
      isReleased: false,
    });
    expect(none).toEqual({ state: 'project-unknown' });
  });

  it('says that the token is refused, and that nobody answers', () => {
    const wanted = [{ project: PATH.diba, version: '3.2.11' }];

    expect(read(wanted, given.stranger)).toEqual([{ state: 'token-refused' }]);
    expect(read(wanted, given.nowhere)).toEqual([{ state: 'unreachable' }]);
    expect(given.source.versions(given.nowhere, [PATH.diba], PATTERN)).toEqual([{ state: 'unreachable' }]);
  });

  it('asks nobody about nothing', () => {
    expect(read([], given.nowhere)).toEqual([]);
    expect(given.source.versions(given.nowhere, [], PATTERN)).toEqual([]);
  });
}

import type { FakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { createFakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { GITLAB_TOKENS } from '../../emulator/gitlab/sample-accounts';
import type { FaultOrder } from '../../emulator/http/faults';
import type { HttpRequest } from '../../emulator/kernel/operation';
import { findingsOf } from '../../src/domain/releases/release-findings';
import type { ReadVersions, SeenVersion } from '../../src/domain/releases/release-reading';
import type { GitlabAccess, ReleaseSource, WantedRelease } from '../../src/use-cases/release-source-port';
import { callScript, openAdapters } from '../support/adapter-ports';
import { driveWorld, ENGINEER } from '../support/drive-world';
import { fetchFrom } from '../support/outside-fetch';
import { NOW, PATH } from '../support/gitlab-client';
import type { KeptProject } from '../support/in-memory-release-source';
import { createInMemoryReleaseSource } from '../support/in-memory-release-source';
import type { SourceUnderTest } from '../support/release-source-contract';
import { READINGS, releaseSourceContract, SOUND } from '../support/release-source-contract';

const ADDRESS = 'https://gitlab.example';
const PATTERN = 'version-{version}';

const access = (token: keyof typeof GITLAB_TOKENS): GitlabAccess => ({
  address: ADDRESS,
  token: GITLAB_TOKENS[token],
});
/** Of a GitLab before 15.4. */
const OLDER = {
  status: 400,
  headers: { 'content-type': 'application/json' },
  body: '{"error":"order_by does not have a valid value"}',
};

const STRANGER = { address: ADDRESS, token: 'sample-gitlab-unknown' };
const NOWHERE = { address: 'https://nowhere.example', token: GITLAB_TOKENS.readApi };

interface RealSource {
  readonly source: ReleaseSource;
  readonly gitlab: FakeGitlab;
  /** What was asked, without the host; a row for each round. */
  readonly rounds: string[][];
}

function openReal(): RealSource {
  const gitlab = createFakeGitlab({ now: () => NOW });
  const rounds: string[][] = [];
  const reach = fetchFrom({ [ADDRESS]: gitlab });
  const workspace = openAdapters(driveWorld(), (requests: readonly HttpRequest[]) => {
    rounds.push(requests.map(({ url }) => url.replace(`${ADDRESS}/api/v4/projects`, '')));
    return reach(requests);
  });
  const call =
    (method: string) =>
    (...args: readonly object[]) =>
      // What the adapter answered, as plain data.
      callScript(workspace, { email: ENGINEER }, 'callPort', [
        'releases',
        method,
        structuredClone(args) as never,
      ]) as never;
  return {
    source: { read: call('read'), versions: call('versions') } as unknown as ReleaseSource,
    gitlab,
    rounds,
  };
}

const wanted = (project: string, version: string): WantedRelease => ({ project, version });
const DIBA = wanted(PATH.diba, '3.2.11');

describe('gitlabReleaseSource', () => {
  releaseSourceContract((): SourceUnderTest => ({
    source: openReal().source,
    access: access('readApi'),
    stranger: STRANGER,
    nowhere: NOWHERE,
  }));

  it.each(['expired', 'revoked', 'readRepository'] as const)(
    'is refused with a token that is %s',
    (token) => {
      expect(openReal().source.read(access(token), [DIBA], PATTERN)).toEqual([{ state: 'token-refused' }]);
    },
  );

  it('asks for the projects first, and then for everything else together', () => {
    const { source, rounds } = openReal();
    source.read(access('readApi'), [DIBA, wanted(PATH.diba, '3.2.12'), wanted(PATH.scim, '3.0.22')], PATTERN);

    expect(rounds.map(({ length }) => length)).toEqual([2, 18]);
    expect(rounds[0]).toEqual(['/Soffid%2Faddons%2Fdiba', '/Soffid%2Faddons%2Fscim']);
    expect(rounds[1]?.slice(0, 6)).toEqual([
      '/43/repository/tags/version-3.2.11',
      '/43/pipelines?ref=version-3.2.11&order_by=id&sort=desc&per_page=20',
      '/43/releases/version-3.2.11',
      '/43/repository/tags?search=%5Eversion-&order_by=version&sort=desc&per_page=100',
      '/43/repository/compare?from=version-3.2.11&to=master',
      '/43/repository/compare?from=master&to=version-3.2.11',
    ]);
  });

  it('asks for versions with one question a project', () => {
    const { source, rounds } = openReal();
    source.versions(access('readApi'), [PATH.diba, PATH.scim], PATTERN);

    expect(rounds.map(({ length }) => length)).toEqual([2]);
  });

  it('says of a project that moved that it has', () => {
    const { source } = openReal();

    expect(source.read(access('readApi'), [wanted('Soffid/scim', '3.0.22')], PATTERN)).toEqual([
      { state: 'project-moved' },
    ]);
  });

  it('takes the pipeline of the tag’s own commit alone, the last of several', () => {
    const { source, gitlab } = openReal();
    const project = gitlab.state.projects.find(({ path }) => path === PATH.diba)!;
    const own = project.pipelines.find(({ ref }) => ref === 'version-3.2.11')!;
    project.pipelines.push({ ...own, id: 99_001, sha: 'f'.repeat(40), tag: false, status: 'failed' });
    const pipeline = () => source.read(access('readApi'), [DIBA], PATTERN)[0];

    expect(pipeline()).toMatchObject({ pipeline: { known: true, value: 'success' } });
    project.pipelines.push({ ...own, id: 99_002, status: 'running' });
    expect(pipeline()).toMatchObject({ pipeline: { known: true, value: 'running' } });
  });

  it('reads tags that are named otherwise, with slashes in them', () => {
    const { source, gitlab } = openReal();
    const project = gitlab.state.projects.find(({ path }) => path === PATH.diba)!;
    const tag = project.tags.find(({ name }) => name === 'version-3.2.12')!;
    project.tags.push({ ...tag, name: 'rel/3.3.0-x' });

    expect(source.read(access('readApi'), [wanted(PATH.diba, '3.3.0')], 'rel/{version}-x')[0]).toMatchObject({
      tag: { known: true, value: true },
      versions: { known: true, value: [{ version: '3.3.0', isReleased: false }] },
    });
  });

  it('says whether there are more versions than it was told of', () => {
    const { source, gitlab } = openReal();
    const project = gitlab.state.projects.find(({ path }) => path === PATH.diba)!;
    const versions = () => source.versions(access('readApi'), [PATH.diba], PATTERN)[0];
    expect(versions()).toMatchObject({ isWhole: true });
    const [tag] = project.tags;
    for (let at = 0; at < 100; at += 1) project.tags.push({ ...tag!, name: `version-2.${String(at)}` });

    const [first] = (versions() as ReadVersions).versions;
    expect(versions()).toMatchObject({ isWhole: false });
    expect(first?.version).toBe('3.2.12');
  });

  it('does not take the first page for all where it names no version', () => {
    const { source, gitlab } = openReal();
    const project = gitlab.state.projects.find(({ path }) => path === PATH.diba)!;
    const [tag] = project.tags;
    for (let at = 0; at < 150; at += 1) project.tags.push({ ...tag!, name: `version-x${String(at)}` });
    const versions = () => source.read(access('readApi'), [DIBA], PATTERN)[0];

    expect(versions()).toMatchObject({ versions: { known: false, why: 'incomplete' } });
  });

  it('cannot tell what a comparison that stopped half-way leaves open', () => {
    const { source, gitlab } = openReal();
    gitlab.set({ compareTimeout: true });
    const [reading] = source.read(access('readApi'), [wanted(PATH.scim, '3.0.22')], PATTERN);

    expect(reading && findingsOf('3.0.22', reading)).toEqual([
      { code: 'cannot-tell', found: 'branch:incomplete' },
    ]);
  });

  it('asks an older GitLab for tags in an order that it knows', () => {
    const { source, gitlab, rounds } = openReal();
    const answer = gitlab.answer.bind(gitlab);
    gitlab.answer = (request) =>
      request.query.includes('order_by=version') ? { reply: OLDER, delayMs: 0 } : answer(request);

    expect(source.versions(access('readApi'), [PATH.scim], PATTERN)).toMatchObject([
      { state: 'read', versions: [{ version: '3.0.22' }, { version: '3.0.21' }] },
    ]);
    expect(rounds[1]).toEqual([
      '/Soffid%2Faddons%2Fscim/repository/tags?search=%5Eversion-&order_by=updated&sort=desc&per_page=100',
    ]);
  });

  it('does not say of a tag that it could not read which pipeline is its own', () => {
    const { source, gitlab } = openReal();
    gitlab.set({ faults: [{ match: '*/tags/*', kind: '429' }] });

    expect(source.read(access('readApi'), [DIBA], PATTERN)).toMatchObject([
      { tag: { known: false, why: 'failed' }, pipeline: { known: false, why: 'failed' } },
    ]);
  });

  const every = (kind: FaultOrder['kind']): FaultOrder => ({ match: '*', kind, times: 99 });

  it.each([
    ['429', 'busy'],
    ['502', 'unreachable'],
    ['503', 'unreachable'],
    ['401', 'token-refused'],
    ['drop-before', 'unreachable'],
  ] as const)('says of a GitLab that answers %s to everything: %s', (kind, state) => {
    const { source, gitlab } = openReal();
    gitlab.set({ faults: [every(kind)] });

    expect(source.read(access('readApi'), [DIBA], PATTERN)).toEqual([{ state }]);
  });

  it.each(['502', 'drop-before', 'drop-after-commit'] as const)('gets over one %s anywhere', (kind) => {
    for (let skip = 0; skip < 7; skip += 1) {
      const { source, gitlab } = openReal();
      gitlab.set({ faults: [{ match: '*', kind, skip }] });

      expect(source.read(access('readApi'), [wanted(PATH.scim, '3.0.22')], PATTERN)).toEqual([
        expect.objectContaining(SOUND),
      ]);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('never finds sound what it was kept from reading: question %i', (skip) => {
    const { source, gitlab } = openReal();
    gitlab.set({ faults: [{ match: '*', kind: '429', skip }] });
    const [reading] = source.read(access('readApi'), [wanted(PATH.scim, '3.0.22')], PATTERN);

    expect(reading && findingsOf('3.0.22', reading)).toHaveLength(1);
    expect(reading && findingsOf('3.0.22', reading)).toMatchObject([{ code: 'cannot-tell' }]);
  });
});

const known = <T>(value: T) => ({ known: true, value }) as const;

const version = (name: string, isReleased = true): SeenVersion => ({
  version: name,
  at: '2026-11-17T10:01:00.000Z',
  isReleased,
});

const NO_TAG = { pipeline: known(null), ahead: known([]), aside: known(0) };

function keptProjects(): Record<string, KeptProject> {
  const projects: Record<string, KeptProject> = {};
  for (const [, { project, version: name }, reading] of READINGS) {
    if (project === PATH.hidden || name === '9.9') continue;
    const { versions, ...tag } = {
      ...NO_TAG,
      release: known(null),
      versions: known([]),
      ...reading,
    } as never as KeptProject & { readonly state: string };
    projects[project] = { versions, tags: { [name]: tag as never } };
  }
  const released = ['2.1.0', '2.1.1', '2.1.2'].map((name) => version(name));
  projects[PATH.failed] = {
    ...projects[PATH.failed]!,
    versions: known([...released, version('2.1.3', false)]),
  };
  return projects;
}

describe('the in-memory ReleaseSource', () => {
  releaseSourceContract((): SourceUnderTest => {
    const projects = keptProjects();
    const diba = projects[PATH.diba]!;
    projects[PATH.diba] = { ...diba, tags: { ...diba.tags, '3.2.12': { ...SOUND } } };
    const silence = ({ address, token }: GitlabAccess) =>
      address === NOWHERE.address ? 'unreachable' : token === STRANGER.token ? 'token-refused' : null;
    return {
      source: createInMemoryReleaseSource(projects, silence),
      access: access('readApi'),
      stranger: STRANGER,
      nowhere: NOWHERE,
    };
  });
});

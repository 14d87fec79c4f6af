import { randomUUID } from 'node:crypto';
import type { FakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { SAMPLE_GITLAB_TOKEN } from '../../emulator/gitlab/sample-accounts';
import type { ReleasesView } from '../../src/protocol/releases';
import type { Company } from './deployments';
import { aForm, act, draftsOf, mailFor, next, plan, recordsIn, sentBy, START } from './deployments';
import { ask, codeOf, ENGINEER, valueOf } from './organisation';
import type { ReleaseCompany } from './release-company';
import { createReleaseCompany, DIBA, GITLAB } from './release-company';

const releasesOf = (company: Company, components: readonly object[]): ReleasesView =>
  valueOf(ask(company.workspace, company.engineer, 'releases', { components }));

const about = (name: string, version: string, project = DIBA) => ({ name, version, project });

describe('releases', () => {
  it('says of each component what speaks against it, and which versions there are', () => {
    const company = createReleaseCompany();
    const { at, releases } = releasesOf(company, [
      about('addon-diba', '3.2.11'),
      about('addon-scim', '3.0.22', 'Soffid/addons/scim'),
      about('addon-pam', '1.9.0-SNAPSHOT', 'Soffid/addons/pam-rotacion'),
      about('addon-x', '1', 'Soffid/addons/x'),
      about('addon-diba', ''),
    ]);

    expect(at).toBe('2026-12-01T09:00:00.000Z');
    expect(releases.map(({ state }) => state)).toEqual(['doubtful', 'sound', 'doubtful', 'silent', 'typing']);
    expect(releases[0]).toMatchObject({
      lines: [
        'Hay una versión posterior, 3.2.12.',
        'En la rama principal hay trabajo que no está en version-3.2.11 (commits: 1).',
      ],
      newer: '3.2.12',
      url: `${GITLAB}/${DIBA}/-/tags/version-3.2.11`,
      versions: ['3.2.12', '3.2.11', '3.2.10'],
      seen: {
        version: '3.2.11',
        at,
        findings: [
          { code: 'newer', found: '3.2.12', at: '2026-11-19T10:01:00.000Z' },
          { code: 'unreleased', found: '1' },
        ],
      },
    });
    expect(releases[1]).toMatchObject({
      lines: ['version-3.0.22 es la última, con pipeline, release y fichero.'],
      newer: '',
      seen: { findings: [] },
    });
    expect(releases[2]?.lines).toContain('Es un SNAPSHOT, no una versión liberada.');
    expect(releases[3]?.lines).toEqual([
      'En GitLab no hay ningún proyecto Soffid/addons/x que el token deje ver.',
    ]);
    expect(releases[4]).toMatchObject({ lines: [], seen: null, versions: ['3.2.12', '3.2.11', '3.2.10'] });
  });

  it('asks in three rounds for everything, and says nothing of the token', () => {
    const company = createReleaseCompany();
    const view = valueOf(ask(company.workspace, company.engineer, 'planning', { customerKey: null }));
    const said = releasesOf(company, [about('addon-diba', '3.2.11'), about('addon-diba', '')]);

    expect(company.rounds).toEqual([1, 6, 1]);
    expect(view.gitlab).toEqual({
      host: 'gitlab.example',
      rules: [{ component: 'addon-*', project: 'Soffid/addons/*' }],
    });
    expect(JSON.stringify([view, said])).not.toContain(SAMPLE_GITLAB_TOKEN);
  });

  it.each<[string, (gitlab: FakeGitlab) => void, string]>([
    [
      'cannot be reached',
      (gitlab) => gitlab.set({ faults: [{ match: '*', kind: 'drop-before', times: 9 }] }),
      'Desde aquí no se llega a GitLab.',
    ],
    [
      'refuses the token',
      (gitlab) => void (gitlab.state.tokens[0]!.revoked = true),
      'GitLab no admite el token, o con él no se puede leer el proyecto.',
    ],
  ])('leaves it to a person where GitLab %s', (_what, break_, line) => {
    const company = createReleaseCompany();
    break_(company.gitlab);

    expect(releasesOf(company, [about('addon-diba', '3.2.11')]).releases).toMatchObject([
      { state: 'silent', lines: [line], url: `${GITLAB}/${DIBA}/-/tags/version-3.2.11` },
    ]);
  });

  it('asks nobody where no GitLab is connected', () => {
    const company = createReleaseCompany({ isConnected: false });

    expect(releasesOf(company, [about('addon-diba', '3.2.11')]).releases).toEqual([]);
    expect(
      valueOf(ask(company.workspace, company.engineer, 'planning', { customerKey: null })).gitlab,
    ).toBeNull();
    expect(company.rounds).toEqual([]);
  });

  it('takes a project’s number too', () => {
    const company = createReleaseCompany();

    expect(releasesOf(company, [about('addon-diba', '3.2.12', '43')]).releases).toMatchObject([
      { state: 'sound', url: `${GITLAB}/${DIBA}/-/tags/version-3.2.12` },
    ]);
    expect(releasesOf(company, [about('addon-x', '1', '9999')]).releases).toMatchObject([
      { state: 'silent', url: `${GITLAB}/projects/9999` },
    ]);
  });

  it('asks only for projects', () => {
    const company = createReleaseCompany();
    const wrong = { components: [about('addon-diba', '3.2.11', '../../users/1')] };

    expect(codeOf(ask(company.workspace, company.engineer, 'releases', wrong))).toBe('fields');
    expect(company.rounds).toEqual([]);
  });
});

/** As the sidebar plans it once what GitLab said was taken as evidence. */
function planSeen(company: ReleaseCompany, version: string) {
  const [view] = releasesOf(company, [about('addon-diba', version)]).releases;
  const component = { name: 'addon-diba', version, previousVersion: '3.2.10', gitlabProject: DIBA };
  const form = aForm({ components: [{ ...component, release: view!.seen! }] });
  const planned = plan(company, form);
  company.workspace.setClock('2026-12-02T16:00:00.000Z');
  company.rounds.length = 0;
  return planned;
}

/** The release robot publishes a version. */
function release(gitlab: FakeGitlab, version: string, at: string): void {
  const project = gitlab.state.projects.find(({ path }) => path === DIBA)!;
  const tag = project.tags.find(({ name }) => name === 'version-3.2.12')!;
  const published = project.releases.find(({ tag_name: name }) => name === 'version-3.2.12')!;
  project.tags.push({ ...tag, name: `version-${version}`, created_at: at });
  project.releases.push({ ...published, tag_name: `version-${version}`, released_at: at });
}

describe('the release of what is deployed', () => {
  it('is kept with who saw it and when, of the version that was seen', () => {
    const company = createReleaseCompany();
    planSeen(company, '3.2.12');

    expect(recordsIn(company)[0]?.components).toEqual([
      {
        name: 'addon-diba',
        version: '3.2.12',
        previousVersion: '3.2.10',
        testedVersion: '3.2.12',
        gitlabProject: DIBA,
        release: { version: '3.2.12', at: '2026-12-01T09:00:00.000Z', by: ENGINEER, findings: [] },
      },
    ]);
  });

  it('is looked at again at the start, with one question, and nothing is said where nothing is new', () => {
    const company = createReleaseCompany();
    const planned = planSeen(company, '3.2.11');
    const mail = mailFor(company, planned, START);
    company.rounds.length = 0;
    company.workspace.resetCalls();

    expect(codeOf(next(company, planned, START, { mail }))).toBe('ok');
    expect(company.rounds).toEqual([1]);
    expect(company.workspace.calls().total).toBeLessThanOrEqual(20);
  });

  it('is outdated by what was released since, which has to be read, and keeps nobody from starting', () => {
    const company = createReleaseCompany();
    const planned = planSeen(company, '3.2.12');
    release(company.gitlab, '3.2.13', '2026-12-02T08:00:00.000Z');
    const { uid, rev } = planned.deployment;
    const request = { uid, rev, row: planned.row, customerKey: null, step: START };
    const preview = valueOf(ask(company.workspace, company.engineer, 'prepare', request));

    expect(preview.releases).toEqual({
      news: [
        {
          key: 'addon-diba 3.2.13',
          text: '3.2.13 se liberó después de que se validara addon-diba 3.2.12.',
        },
      ],
      silence: '',
    });
    const mail = mailFor(company, planned, START);
    const refused = next(company, planned, START, { mail });
    expect(refused).toMatchObject({ ok: false, code: 'releases-unread' });
    expect(!refused.ok && refused.message).toContain('3.2.13');

    const read = { ...START, releases: ['addon-diba 3.2.13'] };
    const { view } = valueOf(next(company, planned, read, { mail }));
    expect(view.deployment.state).toBe('in-progress');
    expect(view.deployment.components[0]?.release).toEqual({
      version: '3.2.12',
      at: '2026-12-02T16:00:00.000Z',
      by: ENGINEER,
      findings: [{ code: 'newer', found: '3.2.13', at: '2026-12-02T08:00:00.000Z' }],
    });
  });

  it('that nobody can tell of keeps nobody from starting either, and that is said', () => {
    const company = createReleaseCompany();
    const planned = planSeen(company, '3.2.12');
    company.gitlab.set({ faults: [{ match: '*', kind: '502', times: 9 }] });
    const { uid, rev } = planned.deployment;
    const request = { uid, rev, row: planned.row, customerKey: null, step: START };
    const preview = valueOf(ask(company.workspace, company.engineer, 'prepare', request));

    expect(preview.releases).toEqual({
      news: [],
      silence:
        'No se ha podido mirar si hay versiones posteriores de addon-diba. Desde aquí no se llega a GitLab.',
    });
    const mail = mailFor(company, planned, START);
    expect(codeOf(next(company, planned, START, { mail }))).toBe('ok');
  });

  it('is asked about before anything is made: a run that dies there leaves nothing, and the start is done once', () => {
    const company = createReleaseCompany();
    const planned = planSeen(company, '3.2.12');
    const mail = mailFor(company, planned, START);
    const before = company.workspace.snapshot();
    const requestId = randomUUID();
    company.rounds.length = 0;
    for (let at = 1; company.rounds.length === 0; at += 1) {
      company.workspace.restore(before);
      company.workspace.setFault({ at, when: 'after' });
      expect(() => next(company, planned, START, { mail, requestId })).toThrow();
      expect(draftsOf(company, ENGINEER)).toEqual([]);
    }

    expect(recordsIn(company)[0]?.state).toBe('planned');
    expect(codeOf(next(company, planned, START, { mail, requestId }))).toBe('ok');
    expect(codeOf(next(company, planned, START, { mail, requestId }))).toBe('ok');
    expect(sentBy(company, ENGINEER)).toHaveLength(1);
  });

  it('costs no start more than its twenty calls, however many projects do not answer', () => {
    const company = createReleaseCompany();
    const components = Array.from({ length: 12 }, (_, at) => ({
      name: `addon-${String(at)}`,
      version: '1',
      previousVersion: '',
    }));
    const planned = plan(company, aForm({ components }));
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const mail = mailFor(company, planned, START);
    company.gitlab.set({ faults: [{ match: '*', kind: 'drop-before', times: 99 }] });
    company.workspace.resetCalls();

    expect(codeOf(next(company, planned, START, { mail }))).toBe('ok');
    expect(company.workspace.calls().total).toBeLessThanOrEqual(20);
  });

  it('is looked for by the rules where a component has no project of its own', () => {
    const company = createReleaseCompany();
    const planned = plan(company, aForm());
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const { uid, rev } = planned.deployment;
    const request = { uid, rev, row: planned.row, customerKey: null, step: START };

    expect(valueOf(ask(company.workspace, company.engineer, 'prepare', request)).releases.news).toEqual([
      { key: 'addon-diba 3.2.12', text: 'Hay una versión posterior a addon-diba 3.2.11: 3.2.12.' },
    ]);
  });

  it('is not asked about where no GitLab is connected, nor in an emergency', () => {
    const company = createReleaseCompany({ isConnected: false });
    const planned = plan(company, aForm());
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    expect(codeOf(next(company, planned, START, { mail: mailFor(company, planned, START) }))).toBe('ok');
    expect(company.rounds).toEqual([]);

    const connected = createReleaseCompany();
    const emergency = {
      verb: 'emergency',
      form: aForm({ date: '', time: '' }),
      keys: [],
      reason: 'Nadie entra',
      acknowledged: [],
      note: '',
    } as const;
    const step = { verb: 'plan', form: aForm(), acknowledged: [] } as const;
    valueOf(act(step, { company: connected }));
    act(emergency, { company: connected });
    expect(connected.rounds).toEqual([]);
  });
});

import type { Component, Deployment } from '../../../src/domain/deployment';
import type { ReleaseFinding } from '../../../src/domain/releases/release-findings';
import { newsKey, releasesNow, withNews } from '../../../src/domain/releases/release-news';
import type { ReadVersions, VersionsReading } from '../../../src/domain/releases/release-reading';
import { planned } from '../../support/deployment-builders';

const DIBA = 'Soffid/addons/diba';
const VALIDATED = '2026-12-01T09:00:00.000Z';

/** @param at when the last one was tagged */
const tagged = (at: string, isReleased = true): ReadVersions => ({
  state: 'read',
  isWhole: true,
  versions: [
    { version: '3.2.12', at, isReleased },
    { version: '3.2.11', at: '2026-10-27T10:00:00.000Z', isReleased: true },
  ],
});

/** With the evidence of the builders, of that moment. */
const deployment = (...components: Partial<Component>[]): Deployment => ({
  ...planned(),
  components: components.map((about) => ({ name: 'addon-diba', version: '3.2.11', ...about })),
});

const seen = (at: string, ...findings: ReleaseFinding[]): Component['release'] & object => ({
  version: '3.2.11',
  at,
  by: 'a@soffid.example',
  findings,
});

const looked = (
  one: Deployment,
  reading: VersionsReading,
  rules = [{ component: 'addon-*', project: 'Soffid/addons/*' }],
) => {
  const asked: string[] = [];
  const now = releasesNow(one, {
    rules,
    versions(projects) {
      asked.push(...projects);
      return projects.map(() => reading);
    },
  });
  return { ...now, asked };
};

describe('releasesNow', () => {
  it.each<[string, string, Component['release'] | undefined, boolean]>([
    ['after the evidence that was typed', '2026-12-01T09:00:00.001Z', undefined, true],
    ['at its very moment', VALIDATED, undefined, false],
    ['after GitLab was looked at', '2026-11-20T10:00:00.000Z', seen('2026-11-20T09:00:00.000Z'), true],
    ['before GitLab was looked at', '2026-11-20T08:00:00.000Z', seen('2026-11-20T09:00:00.000Z'), false],
  ])('tells a later version that was tagged %s', (_when, at, release, isSince) => {
    const { news, silent } = looked(deployment(release ? { release } : {}), tagged(at));

    expect(news).toEqual([
      {
        component: 'addon-diba',
        version: '3.2.11',
        finding: { code: 'newer', found: '3.2.12', at },
        isSince,
      },
    ]);
    expect(news.map(newsKey)).toEqual(['addon-diba 3.2.12']);
    expect(silent).toBeNull();
  });

  it('is no news that the later version was accepted, but the one after it is', () => {
    const at = '2026-12-01T10:00:00.000Z';
    const accepted = (found: string) =>
      deployment({ release: seen(VALIDATED, { code: 'newer-unreleased', found }) });

    expect(looked(accepted('3.2.12'), tagged(at)).news).toEqual([]);
    expect(looked(accepted('3.2.11.1'), tagged(at, false)).news).toMatchObject([
      { finding: { code: 'newer-unreleased', found: '3.2.12' } },
    ]);
  });

  it('is none that the version is the last one', () => {
    expect(looked(deployment({ version: '3.2.12' }), tagged(VALIDATED)).news).toEqual([]);
    expect(looked(deployment({ version: '4' }), { ...tagged(VALIDATED), isWhole: false }).news).toEqual([]);
  });

  it('is some that the version has no tag, where all tags are known and nobody accepted that', () => {
    const noTag: ReleaseFinding = { code: 'no-tag', found: '' };
    const one = deployment({ version: '4' });
    const accepted = { ...seen(VALIDATED, noTag), version: '4' };

    expect(looked(one, tagged(VALIDATED)).news).toMatchObject([{ finding: noTag, isSince: false }]);
    expect(looked(one, tagged(VALIDATED)).news.map(newsKey)).toEqual(['addon-diba no-tag']);
    expect(looked(deployment({ version: '4', release: accepted }), tagged(VALIDATED)).news).toEqual([]);
    expect(looked(deployment({ version: 'v3.2.12' }), tagged(VALIDATED)).news).toEqual([]);
  });

  it('asks for each project once, the component’s own before that of the rules, and for none without a version', () => {
    const one = deployment(
      {},
      { name: 'addon-diba-extra', gitlabProject: DIBA },
      { name: 'Addon-SCIM' },
      { name: 'addon-otp', version: '' },
      { name: 'console' },
    );

    expect(looked(one, tagged(VALIDATED)).asked).toEqual([DIBA, 'Soffid/addons/scim']);
    expect(looked(one, tagged(VALIDATED), []).asked).toEqual([DIBA]);
    expect(looked(deployment({ name: 'console' }), tagged(VALIDATED)).asked).toEqual([]);
    expect(releasesNow(one, null)).toEqual({ news: [], silent: null });
  });

  it('tells of whom nothing is known, and why', () => {
    expect(looked(deployment({}, { name: 'addon-scim' }), { state: 'unreachable' })).toMatchObject({
      news: [],
      silent: { components: ['addon-diba', 'addon-scim'], why: 'unreachable' },
    });
  });
});

it('withNews writes what was read beside what was known, and leaves the others as they are', () => {
  const other: Component = { name: 'console', version: '3.6' };
  const pipeline: ReleaseFinding = { code: 'no-pipeline', found: '' };
  const one = deployment({ release: seen(VALIDATED, { code: 'newer', found: '3.2.11.5' }, pipeline) }, other);
  const now = looked(one, tagged('2026-12-01T10:00:00.000Z'));

  expect(withNews(one.components, now, { at: '2026-12-02T16:00:00.000Z', by: 'b@soffid.example' })).toEqual([
    {
      name: 'addon-diba',
      version: '3.2.11',
      release: {
        version: '3.2.11',
        at: '2026-12-02T16:00:00.000Z',
        by: 'b@soffid.example',
        findings: [pipeline, { code: 'newer', found: '3.2.12', at: '2026-12-01T10:00:00.000Z' }],
      },
    },
    other,
  ]);
});

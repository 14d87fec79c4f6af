import type { Deployment } from '../../../src/domain/deployment';
import { parseDeployment } from '../../../src/domain/deployment-schema';
import type { ComponentForm } from '../../../src/domain/plan-form';
import type { ReleaseSeen } from '../../../src/domain/releases/release-findings';
import { aReadyForm, COLLEAGUE, decided, ENGINEER, NOW } from '../../support/deployment-builders';

const LATER = '2026-12-01T10:00:00.000Z';

const seen = (about: Partial<ReleaseSeen> = {}): ReleaseSeen => ({
  version: '3.2.11',
  at: '2026-12-01T08:50:00.000Z',
  findings: [{ code: 'newer', found: '3.2.12', at: '2026-11-19T10:01:00.000Z' }],
  ...about,
});

const form = (about: Partial<ComponentForm>) =>
  aReadyForm({
    components: [
      {
        name: 'addon-diba',
        version: '3.2.11',
        previousVersion: '',
        gitlabProject: 'Soffid/addons/diba',
        ...about,
      },
    ],
  });

const planned = (about: Partial<ComponentForm>): Deployment =>
  decided({ verb: 'plan', form: form(about), acknowledged: [] }, null).deployment;

/** By a colleague, an hour later. */
const edited = (before: Deployment, about: Partial<ComponentForm>): Deployment =>
  decided({ verb: 'edit', form: form(about), reason: 'x', acknowledged: [] }, before, {
    now: LATER,
    by: COLLEAGUE,
  }).deployment;

const releaseOf = ({ components }: Deployment) => components[0]?.release;

describe('what GitLab said of a component', () => {
  it('is kept with who brought it, and reads back', () => {
    const deployment = planned({ release: seen() });

    expect(deployment.components[0]).toMatchObject({
      gitlabProject: 'Soffid/addons/diba',
      release: { ...seen(), by: ENGINEER },
    });
    expect(parseDeployment(JSON.stringify(deployment))).toEqual(deployment);
  });

  it('was never seen after now', () => {
    expect(releaseOf(planned({ release: seen({ at: '2027-01-01T00:00:00.000Z' }) }))?.at).toBe(NOW);
  });

  it('is of that version alone', () => {
    expect(releaseOf(planned({ version: '3.2.12', release: seen() }))).toBeUndefined();
    expect(releaseOf(edited(planned({ release: seen() }), { version: '3.2.12' }))).toBeUndefined();
  });

  it('stays that of who brought it where nobody looked again', () => {
    const before = planned({ release: seen() });

    expect(releaseOf(edited(before, { release: seen({ findings: [] }) }))).toEqual({
      ...seen(),
      by: ENGINEER,
    });
    expect(releaseOf(edited(before, { release: seen({ at: LATER }) }))).toEqual({
      ...seen({ at: LATER }),
      by: COLLEAGUE,
    });
  });

  it('and its project are left out where a form has none', () => {
    const { components } = planned({ gitlabProject: '' });

    expect(components[0]).not.toHaveProperty('gitlabProject');
    expect(components[0]).not.toHaveProperty('release');
  });
});

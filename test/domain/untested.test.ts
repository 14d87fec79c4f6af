import type { Deployment } from '../../src/domain/deployment';
import { untested } from '../../src/domain/untested';
import { aReadyForm, decided, planned } from '../support/deployment-builders';

const form = aReadyForm();

const withVersion = (version: string) => form.components.map((component) => ({ ...component, version }));

const edited = (before: Deployment, about: Partial<typeof form>): Deployment =>
  decided({ verb: 'edit', form: { ...form, ...about }, reason: 'sale otra', acknowledged: [] }, before)
    .deployment;

const names = (deployment: Deployment): string[] =>
  untested(deployment).map(
    ({ name, version, testedVersion }) => `${name} ${version} (${testedVersion ?? '-'})`,
  );

describe('the tested version and the one to be deployed', () => {
  it('are the same when the evidence is brought', () => {
    expect(names(planned())).toEqual([]);
  });

  it('differ once the version is another, until it is tested anew', () => {
    const bumped = edited(planned(), { components: withVersion('3.2.12') });
    const tested = { state: 'there', evidence: 'TEST, 3.2.12, Ana', by: '' } as const;
    const again = edited(bumped, {
      components: withVersion('3.2.12'),
      prerequisites: { ...form.prerequisites, tested },
    });

    expect(names(bumped)).toEqual(['addon-diba 3.2.12 (3.2.11)']);
    expect(names(again)).toEqual([]);
  });

  it('differ for a component that was added since', () => {
    const added = { name: 'console', version: '4.0', previousVersion: '' };
    const more = edited(planned(), { components: [...form.components, added] });

    expect(names(more)).toEqual(['console 4.0 (-)']);
  });

  it('are not compared where there is no evidence, or nobody noted a version', () => {
    const bumped = edited(planned(), { components: withVersion('3.2.12') });
    const without = { ...bumped.prerequisites, tested: { state: 'missing' } as const };
    const unnoted = bumped.components.map(({ name, version }) => ({ name, version }));

    expect(names({ ...bumped, prerequisites: without })).toEqual([]);
    expect(names({ ...bumped, components: unnoted })).toEqual([]);
  });
});

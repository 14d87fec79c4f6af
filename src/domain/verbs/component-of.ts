import type { Component, Deployment } from '../deployment';
import type { ComponentForm } from '../plan-form';
import type { EvidenceContext } from './evidence';

interface ComponentContext extends Pick<EvidenceContext, 'by' | 'now'> {
  /** Evidence of a test has just been brought. */
  readonly isTested: boolean;
}

/** What GitLab said of just this version; evidence that nobody changed keeps who brought it. */
function releaseOf(
  { version, release }: ComponentForm,
  known: Component['release'],
  { by, now }: ComponentContext,
): Pick<Component, 'release'> {
  if (release?.version !== version) return {};
  const isKnown = known?.version === version && known.at === release.at;
  return { release: isKnown ? known : { ...release, at: release.at > now ? now : release.at, by } };
}

const testedIn = (testedVersion: string | undefined): Pick<Component, 'testedVersion'> =>
  testedVersion === undefined ? {} : { testedVersion };

export function componentOf(
  form: ComponentForm,
  { components }: Pick<Deployment, 'components'>,
  context: ComponentContext,
): Component {
  const { name, version, previousVersion, gitlabProject = '' } = form;
  const known = components.find((one) => one.name === name);
  return {
    name,
    version,
    ...(previousVersion === '' ? {} : { previousVersion }),
    ...testedIn(context.isTested ? version : known?.testedVersion),
    ...(gitlabProject === '' ? {} : { gitlabProject }),
    ...releaseOf(form, known?.release, context),
    ...(known?.deployed === undefined ? {} : { deployed: known.deployed }),
  };
}

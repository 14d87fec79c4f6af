import type { Deployment } from './deployment';
import { foldText } from './fold-text';

/** Which version of a component runs in an environment, and the deployment that brought it. */
export interface InPlace {
  readonly environment: string;
  readonly version: string;
  /** `DEP-2026-0147` */
  readonly id: string;
  /** Where its artifact is, as that deployment noted; empty when it did not. */
  readonly artifact: string;
}

const endOf = ({ actual }: Deployment): string => actual.end ?? '';

const went = ({ outcome }: Deployment): boolean =>
  outcome === 'completed' || outcome === 'completed-with-issues';

const artifactOf = ({ prerequisites: { releasedArtifact } }: Deployment): string =>
  releasedArtifact.state === 'there' ? releasedArtifact.evidence : '';

/**
 * Of each environment where it is known: the last version that was really deployed. What was rolled back, aborted or left out does
 * not count.
 * @param earlier deployments of the customer, in any order
 */
export function versionsInPlace(
  component: string,
  environments: readonly string[],
  earlier: readonly Deployment[],
): InPlace[] {
  const name = foldText(component);
  const lastFirst = earlier.filter(went).sort((one, other) => endOf(other).localeCompare(endOf(one)));
  return environments.flatMap((environment) => {
    const found = lastFirst.flatMap((one) => {
      if (!one.environments.includes(environment)) return [];
      const there = one.components.find((each) => each.deployed === true && foldText(each.name) === name);
      return there ? [{ environment, version: there.version, id: one.id, artifact: artifactOf(one) }] : [];
    });
    return found.slice(0, 1);
  });
}

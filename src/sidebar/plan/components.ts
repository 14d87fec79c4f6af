import type { PastedComponent } from '../../domain/component-words';
import type { Component } from '../../domain/deployment';
import { foldText } from '../../domain/fold-text';
import type { LastDeployment } from '../../protocol/deployment-view';
import { newId } from '../new-id';
import type { ComponentDraft } from './content-draft';

const isNamed =
  (name: string) =>
  (one: { readonly name: string }): boolean =>
    foldText(one.name) === foldText(name);

/** Nothing where a component has no project of its own. */
export const inGitlab = (project = ''): Pick<ComponentDraft, 'gitlabProject'> =>
  project === '' ? {} : { gitlabProject: project };

/** What runs there since that deployment: a component that was left out of it kept its version. */
const standing = ({ deployed, version, previousVersion = '' }: Component): string =>
  deployed === false ? previousVersion : version;

/** The version that a component would go back to; empty when nobody knows. */
export function previousOf(name: string, last: LastDeployment | null): string {
  const known = last?.components.find(isNamed(name));
  return known === undefined ? '' : standing(known);
}

/** A name that is there takes the new version; the others follow. */
export function withPasted(
  components: readonly ComponentDraft[],
  pasted: readonly PastedComponent[],
  last: LastDeployment | null,
): ComponentDraft[] {
  const rest = [...pasted];
  const replaced = components.map((component) => {
    const at = rest.findIndex(isNamed(component.name));
    const [found] = at === -1 ? [] : rest.splice(at, 1);
    return found === undefined || found.version === '' ? component : { ...component, version: found.version };
  });
  const added = rest.map(({ name, version }) => ({
    id: newId(),
    name,
    version,
    previousVersion: previousOf(name, last),
    ...inGitlab(last?.components.find(isNamed(name))?.gitlabProject),
  }));
  return [...replaced, ...added];
}

/** Of the last deployment, what is not in this one: offered and never taken by itself, for its versions are old. */
export const leftOf = (components: readonly ComponentDraft[], last: LastDeployment | null): Component[] =>
  (last?.components ?? []).filter(({ name }) => !components.some(isNamed(name)));

/** With the components of the last deployment that are not there yet, in the versions that run now. */
export function withLast(
  components: readonly ComponentDraft[],
  last: LastDeployment | null,
): ComponentDraft[] {
  const added = leftOf(components, last).map((component) => ({
    id: newId(),
    name: component.name,
    version: component.version,
    previousVersion: standing(component),
    ...inGitlab(component.gitlabProject),
  }));
  return [...components, ...added];
}

/** Where another deployment is the last one, other versions are the ones to go back to, except those that somebody typed. */
export const withPreviousOf = (
  components: readonly ComponentDraft[],
  former: LastDeployment | null,
  next: LastDeployment | null,
): ComponentDraft[] =>
  components.map((component) =>
    component.previousVersion === previousOf(component.name, former)
      ? { ...component, previousVersion: previousOf(component.name, next) }
      : component,
  );

import { foldText } from '../fold-text';
import { listOf } from '../settings';

/** `Soffid/addons/diba`: groups and a name, as GitLab writes them. */
const PROJECT = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)+$/u;

/** Its number, where something before GitLab does not let a path through as one part of an address. */
const NUMBER = /^\d{1,9}$/;

export const isProjectNumber = (project: string): boolean => NUMBER.test(project);

/** @returns the project that a path, an address of it or its number names; empty for anything else */
export function projectIn(text: string): string {
  // Two slashes in a row would be taken for a comment's beginning in the sidebar's page.
  const path = text
    .trim()
    .replace(/^https?:\/{2}[^/]+[/]/i, '')
    .replace(/[/]-[/].*$/, '')
    .replace(/(\.git)?[/]*$/, '');
  return isProjectNumber(path) || (PROJECT.test(path) && path.length <= LONGEST_PROJECT) ? path : '';
}

export const LONGEST_PROJECT = 200;

/** Which project a component is kept in; `*` in both stands for the same text. */
export interface ProjectRule {
  readonly component: string;
  readonly project: string;
}

/** What the setting holds: `addon-* = Soffid/addons/*`, with commas or lines between. What is no such rule is left out. */
export const projectRules = (setting: string): ProjectRule[] =>
  listOf(setting).flatMap((item): ProjectRule[] => {
    const [component = '', project = ''] = item.split('=').map((part) => part.trim());
    return component === '' || project === '' ? [] : [{ component, project }];
  });

function projectBy({ component, project }: ProjectRule, name: string): string {
  const [before = '', after] = foldText(component).split('*');
  if (after === undefined) return before === name ? projectIn(project) : '';
  const isOne = name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length;
  const rest = name.slice(before.length, name.length - after.length).replace(/ /g, '-');
  return isOne ? projectIn(project.replace('*', rest)) : '';
}

interface InProject {
  readonly name: string;
  readonly gitlabProject?: string;
}

/** @returns empty where no rule is about it; the first one that is counts */
export function projectByRule(rules: readonly ProjectRule[], component: string): string {
  const name = foldText(component);
  return rules.map((rule) => projectBy(rule, name)).find((project) => project !== '') ?? '';
}

/** A component's own project, or else the one that the rules say; empty for none. */
export const projectOf = ({ name, gitlabProject = '' }: InProject, rules: readonly ProjectRule[]): string =>
  gitlabProject === '' ? projectByRule(rules, name) : projectIn(gitlabProject);

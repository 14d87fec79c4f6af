import { textOf } from '../http/message';
import type { GitlabCall } from './call';
import { apiError, forbidden, moved, notFound } from './refusal';
import type { Project } from './state';
import { REPORTER } from './state';

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const levelOf = (call: GitlabCall, project: Project): number =>
  (call.user && project.members[String(call.user.id)]) ?? 0;

export function isVisible(call: GitlabCall, project: Project): boolean {
  if (project.visibility === 'public') return true;
  if (project.visibility === 'internal' && call.user) return true;
  return levelOf(call, project) > 0;
}

/** A project that was moved is found under its id: the rest of the address is kept. */
function sendOn(call: GitlabCall, project: Project, given: string): never {
  if (call.request.method !== 'GET')
    throw apiError(405, 'Non GET methods are not allowed for moved projects');
  const { origin, path, query } = call.request;
  const [, , , , , ...rest] = path.split('/');
  const target = [`${origin}/api/v4/projects/${String(project.id)}`, ...rest].join('/');
  throw given ? moved(`${target}${query && `?${query}`}`) : notFound('Project');
}

/** By id or by full path; what the caller may not see is not there. */
export function requireProject(call: GitlabCall): Project {
  const given = textOf(call.params['id']);
  const { projects } = call.state;
  const project = /^\d+$/.test(given)
    ? projects.find((one) => one.id === Number(given))
    : projects.find((one) => sameText(one.path, given));
  if (project && isVisible(call, project)) return project;
  const former = projects.find((one) => one.formerPaths.some((path) => sameText(path, given)));
  if (former && isVisible(call, former)) sendOn(call, former, given);
  throw notFound('Project');
}

/** @param level needed of a member; others of a project that is not private pass where `open` */
export function requireLevel(call: GitlabCall, project: Project, level: number, open = false): void {
  if (levelOf(call, project) >= level) return;
  if (open && project.visibility !== 'private') return;
  throw forbidden();
}

/** The project, if its code may be read. */
export function readableCode(call: GitlabCall): Project {
  const project = requireProject(call);
  requireLevel(call, project, REPORTER, true);
  return project;
}

/** The project, if its pipelines may be read. */
export function readablePipelines(call: GitlabCall): Project {
  const project = readableCode(call);
  if (!project.ciEnabled) throw forbidden();
  return project;
}

import type { GitlabAccess } from '../use-cases/release-source-port';
import type { HttpRequest } from './http-door';
import type { Query } from './http-query';
import { withQuery } from './http-query';

/** The most that a page holds: https://docs.gitlab.com/api/rest/#pagination */
const PAGE = '100';

/** @param project its id, or its path, whose slashes stand encoded */
function requestTo(
  { address, token }: GitlabAccess,
  project: number | string,
  rest = '',
  query: Query = {},
): HttpRequest {
  const base = `${address}/api/v4/projects/${encodeURIComponent(project)}`;
  return { url: withQuery(`${base}${rest}`, query), headers: { 'PRIVATE-TOKEN': token } };
}

export const projectRequest = (access: GitlabAccess, project: string): HttpRequest =>
  requestTo(access, project);

const BY_VERSION = 'order_by=version';

/** The last versions first. */
export const tagsRequest = (access: GitlabAccess, project: number | string, prefix: string): HttpRequest =>
  requestTo(access, project, '/repository/tags', {
    ...(prefix === '' ? {} : { search: `^${prefix}` }),
    order_by: 'version',
    sort: 'desc',
    per_page: PAGE,
  });

/** The same in an order that GitLab has had before 15.4 too: the last ones made first. @returns null for another question */
export const tagsByUpdate = (request: HttpRequest): HttpRequest | null =>
  request.url.includes(BY_VERSION)
    ? { ...request, url: request.url.replace(BY_VERSION, 'order_by=updated') }
    : null;

export const tagRequest = (access: GitlabAccess, project: number, tag: string): HttpRequest =>
  requestTo(access, project, `/repository/tags/${encodeURIComponent(tag)}`);

/** Those of a branch of that name would be among them. */
export const pipelinesRequest = (access: GitlabAccess, project: number, tag: string): HttpRequest =>
  requestTo(access, project, '/pipelines', { ref: tag, order_by: 'id', sort: 'desc', per_page: '20' });

export const releaseRequest = (access: GitlabAccess, project: number, tag: string): HttpRequest =>
  requestTo(access, project, `/releases/${encodeURIComponent(tag)}`);

/** What `to` has and `from` has not. */
export const compareRequest = (
  access: GitlabAccess,
  project: number,
  from: string,
  to: string,
): HttpRequest => requestTo(access, project, '/repository/compare', { from, to });

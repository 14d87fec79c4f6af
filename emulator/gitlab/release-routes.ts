import { isParams, textOf } from '../http/message';
import type { Json } from '../kernel/json';
import type { GitlabCall, GitlabRoute } from './call';
import { created, ok, timestamp } from './call';
import { paginated } from './pages';
import { boolean, datetime, oneOf, PAGE, required, text } from './parameters';
import { releaseJson, releaseLinkJson } from './present-release';
import { readableCode, requireLevel } from './projects';
import { apiError, notFound } from './refusal';
import type { Project, Release, ReleaseLink } from './state';
import { DEVELOPER, nextId } from './state';

const before = (call: GitlabCall): void => void readableCode(call);

function sortedReleases(call: GitlabCall, project: Project): Release[] {
  const key = call.params['order_by'] === 'created_at' ? 'created_at' : 'released_at';
  const sign = call.params['sort'] === 'asc' ? 1 : -1;
  const { updated_after: after, updated_before: before } = call.params;
  const changed = project.releases.filter(
    ({ created_at: at }) =>
      (after === undefined || Date.parse(at) >= Date.parse(textOf(after))) &&
      (before === undefined || Date.parse(at) <= Date.parse(textOf(before))),
  );
  return changed.sort((a, b) => (Date.parse(a[key]) - Date.parse(b[key])) * sign);
}

function requireRelease(call: GitlabCall, project: Project): Release {
  const release = project.releases.find((one) => one.tag_name === call.params['tag_name']);
  if (!release) throw notFound();
  return release;
}

const list: GitlabRoute = {
  before,
  params: {
    order_by: oneOf('released_at', 'created_at'),
    sort: oneOf('asc', 'desc'),
    include_html_description: boolean,
    updated_before: datetime,
    updated_after: datetime,
    ...PAGE,
  },
  run(call) {
    const project = readableCode(call);
    return paginated(call, sortedReleases(call, project), (release) => releaseJson(call, project, release));
  },
};

const show: GitlabRoute = {
  before,
  params: { include_html_description: boolean },
  run(call) {
    const project = readableCode(call);
    return ok(releaseJson(call, project, requireRelease(call, project)));
  },
};

/** Sends on to the newest release, with what follows in the address and all of the query but `order_by`. */
const latest: GitlabRoute = {
  before,
  run(call) {
    const project = readableCode(call);
    const [newest] = sortedReleases({ ...call, params: {} }, project);
    if (!newest) throw notFound();
    const suffix = call.params['suffix'] ? `/${textOf(call.params['suffix'])}` : '';
    const query = call.request.query
      .split('&')
      .filter((pair) => pair && !pair.startsWith('order_by='))
      .join('&');
    const tag = encodeURIComponent(newest.tag_name);
    const location = `/api/v4/projects/${String(project.id)}/releases/${tag}${suffix}${query && `?${query}`}`;
    return {
      status: 302,
      headers: { location, 'content-type': 'text/plain' },
      body: `This resource has been moved temporarily to ${location}.`,
    };
  },
};

function linksFrom(call: GitlabCall, assets: Json | undefined): ReleaseLink[] {
  const links = isParams(assets) && Array.isArray(assets['links']) ? assets['links'] : [];
  return links.filter(isParams).map((link) => ({
    id: nextId(call.state, 'releaseLinks'),
    name: textOf(link['name']),
    url: textOf(link['url']),
    link_type: textOf(link['link_type']) || 'other',
  }));
}

const create: GitlabRoute = {
  before,
  params: { tag_name: required(text), name: text, description: text, released_at: datetime },
  run(call) {
    const project = readableCode(call);
    requireLevel(call, project, DEVELOPER);
    const { tag_name: tagName, name, description, released_at: releasedAt, assets } = call.params;
    if (project.releases.some((one) => one.tag_name === tagName))
      throw apiError(409, 'Release already exists');
    if (!project.tags.some((one) => one.name === tagName)) throw apiError(422, 'Ref is not specified');
    const release: Release = {
      tag_name: textOf(tagName),
      name: textOf(name) || textOf(tagName),
      description: textOf(description),
      created_at: timestamp(call),
      released_at: releasedAt ? new Date(textOf(releasedAt)).toISOString() : timestamp(call),
      author_id: call.user?.id ?? 1,
      links: linksFrom(call, assets),
    };
    project.releases.push(release);
    return created(releaseJson(call, project, release));
  },
};

const listLinks: GitlabRoute = {
  before,
  params: PAGE,
  run(call) {
    const project = readableCode(call);
    return paginated(call, requireRelease(call, project).links, releaseLinkJson);
  },
};

/** The permanent address stands before `:tag_name`, which would take it for one. */
export const releaseRoutes = {
  'GET /api/v4/projects/:id/releases': list,
  'POST /api/v4/projects/:id/releases': create,
  'GET /api/v4/projects/:id/releases/permalink/latest': latest,
  'GET /api/v4/projects/:id/releases/permalink/latest/*suffix': latest,
  'GET /api/v4/projects/:id/releases/:tag_name': show,
  'GET /api/v4/projects/:id/releases/:tag_name/assets/links': listLinks,
};

import { createHash } from 'node:crypto';
import { textOf } from '../http/message';
import type { GitlabCall, GitlabRoute } from './call';
import { created, timestamp } from './call';
import { resolveRef } from './history';
import { keysetPage, paginated } from './pages';
import { oneOf, PAGE, required, text } from './parameters';
import { startTagPipeline } from './pipeline-routes';
import { tagJson } from './present-repository';
import { readableCode, requireLevel } from './projects';
import { apiError, notFound } from './refusal';
import type { Project, Tag } from './state';
import { DEVELOPER } from './state';
import { compareVersions } from './versions';

/** `^x` begins with x, `x$` ends with x, anything else contains it; letters of either size. */
export function nameMatcher(search: string): (name: string) => boolean {
  const wanted = search.toLowerCase().replace(/^\^/, '').replace(/\$$/, '');
  if (search.startsWith('^')) return (name) => name.toLowerCase().startsWith(wanted);
  if (search.endsWith('$')) return (name) => name.toLowerCase().endsWith(wanted);
  return (name) => name.toLowerCase().includes(wanted);
}

/** When an annotated tag was made; of a lightweight one, when its commit was. */
const updatedAt = (project: Project, tag: Tag): number =>
  Date.parse(tag.created_at ?? project.commits.find((commit) => commit.id === tag.sha)?.created_at ?? '');

const ORDERS: Readonly<Record<string, (project: Project, a: Tag, b: Tag) => number>> = {
  name: (_project, a, b) => (a.name < b.name ? -1 : 1),
  updated: (project, a, b) => updatedAt(project, a) - updatedAt(project, b),
  version: (_project, a, b) => compareVersions(a.name, b.name),
};

function sortedTags(call: GitlabCall, project: Project): Tag[] {
  const order = ORDERS[textOf(call.params['order_by']) || 'updated'];
  const sign = call.params['sort'] === 'asc' ? 1 : -1;
  const matches = nameMatcher(textOf(call.params['search']));
  const tags = project.tags.filter((tag) => matches(tag.name));
  return tags.sort((a, b) => (order?.(project, a, b) ?? 0) * sign);
}

const list: GitlabRoute = {
  before: (call) => void readableCode(call),
  params: {
    sort: oneOf('asc', 'desc'),
    order_by: oneOf('name', 'updated', 'version'),
    search: text,
    page_token: text,
    ...PAGE,
  },
  run(call) {
    const project = readableCode(call);
    const tags = sortedTags(call, project);
    const show = (tag: Tag) => tagJson(call, project, tag);
    if (call.params['pagination'] !== 'keyset') return paginated(call, tags, show);
    const token = call.params['page_token'];
    if (token !== undefined && !tags.some((tag) => tag.name === token)) {
      throw apiError(422, `Invalid page token: refs/tags/${textOf(token)}`);
    }
    return keysetPage(call, tags, (tag) => tag.name, show);
  },
};

const show: GitlabRoute = {
  before: (call) => void readableCode(call),
  run(call) {
    const project = readableCode(call);
    const tag = project.tags.find((one) => one.name === call.params['tag_name']);
    if (!tag) throw notFound('Tag');
    return { status: 200, json: tagJson(call, project, tag) };
  },
};

export const objectId = (...parts: readonly string[]): string =>
  createHash('sha1').update(parts.join('\n')).digest('hex');

const create: GitlabRoute = {
  before: (call) => void readableCode(call),
  params: { tag_name: required(text), ref: required(text), message: text },
  run(call) {
    const project = readableCode(call);
    requireLevel(call, project, DEVELOPER);
    const name = textOf(call.params['tag_name']);
    const message = textOf(call.params['message']);
    if (project.tags.some((one) => one.name === name)) throw apiError(400, `Tag ${name} already exists`);
    const commit = resolveRef(project, textOf(call.params['ref']));
    if (!commit) throw apiError(400, `Target ${textOf(call.params['ref'])} is invalid`);
    const at = timestamp(call);
    const annotation = message
      ? { object: objectId(name, message, at), created_at: at }
      : { object: null, created_at: null };
    const tag: Tag = { name, sha: commit.id, message, ...annotation };
    project.tags.push(tag);
    startTagPipeline(call, project, tag);
    return created(tagJson(call, project, tag));
  },
};

export const tagRoutes = {
  'GET /api/v4/projects/:id/repository/tags': list,
  'POST /api/v4/projects/:id/repository/tags': create,
  'GET /api/v4/projects/:id/repository/tags/:tag_name': show,
};

import { escapeHtml } from '../http/escape-html';
import type { Json } from '../kernel/json';
import type { GitlabCall } from './call';
import { commitById, projectUrl, userById } from './present-repository';
import type { Project, Release, ReleaseLink } from './state';

type JsonObject = Record<string, Json>;

const SOURCE_FORMATS = ['zip', 'tar.gz', 'tar.bz2', 'tar'];

export const releaseLinkJson = (link: ReleaseLink): JsonObject => ({
  id: link.id,
  name: link.name,
  url: link.url,
  direct_asset_url: link.url,
  link_type: link.link_type,
});

function sources(call: GitlabCall, project: Project, tag: string): JsonObject[] {
  const base = `${projectUrl(call, project)}/-/archive/${encodeURIComponent(tag)}/${project.path.split('/').at(-1) ?? ''}-${tag}`;
  return SOURCE_FORMATS.map((format) => ({ format, url: `${base}.${format}` }));
}

function pageLinks(call: GitlabCall, project: Project, tag: string): JsonObject {
  const url = projectUrl(call, project);
  const filter = `release_tag=${encodeURIComponent(tag)}&scope=all&state`;
  return {
    closed_issues_url: `${url}/-/issues?${filter}=closed`,
    closed_merge_requests_url: `${url}/-/merge_requests?${filter}=closed`,
    merged_merge_requests_url: `${url}/-/merge_requests?${filter}=merged`,
    opened_issues_url: `${url}/-/issues?${filter}=opened`,
    opened_merge_requests_url: `${url}/-/merge_requests?${filter}=opened`,
    self: `${url}/-/releases/${encodeURIComponent(tag)}`,
  };
}

/** A description is Markdown; here it is always one paragraph of plain words. */
const htmlOf = (release: Release): string => `<p dir="auto">${escapeHtml(release.description)}</p>`;

export function releaseJson(call: GitlabCall, project: Project, release: Release): JsonObject {
  const tag = project.tags.find((one) => one.name === release.tag_name);
  const archives = tag ? sources(call, project, release.tag_name) : [];
  return {
    tag_name: release.tag_name,
    name: release.name,
    description: release.description,
    ...(call.params['include_html_description'] === true ? { description_html: htmlOf(release) } : {}),
    created_at: release.created_at,
    released_at: release.released_at,
    upcoming_release: Date.parse(release.released_at) > call.now,
    author: userById(call, release.author_id),
    commit: tag ? commitById(call, project, tag.sha) : null,
    commit_path: tag ? `/${project.path}/-/commit/${tag.sha}` : null,
    tag_path: `/${project.path}/-/tags/${encodeURIComponent(release.tag_name)}`,
    assets: {
      count: archives.length + release.links.length,
      sources: archives,
      links: release.links.map(releaseLinkJson),
    },
    evidences: [],
    _links: pageLinks(call, project, release.tag_name),
  };
}

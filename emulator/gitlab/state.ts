import * as v from 'valibot';

export const PIPELINE_STATUSES = [
  'created',
  'waiting_for_resource',
  'preparing',
  'waiting_for_callback',
  'pending',
  'running',
  'success',
  'failed',
  'canceling',
  'canceled',
  'skipped',
  'manual',
  'scheduled',
] as const;

export type PipelineStatus = (typeof PIPELINE_STATUSES)[number];

export const gitlabSettingsSchema = v.strictObject({
  version: v.string(),
  /** Comparisons stop half-way and say so. */
  compareTimeout: v.boolean(),
  /** How the pipeline ends that a new tag starts; `none` starts none. */
  tagPipeline: v.picklist([...PIPELINE_STATUSES, 'none']),
});

export type GitlabSettings = v.InferOutput<typeof gitlabSettingsSchema>;

export interface GitlabUser {
  id: number;
  username: string;
  name: string;
  email: string;
  state: 'active' | 'blocked';
}

export interface AccessToken {
  id: number;
  token: string;
  name: string;
  user_id: number;
  scopes: string[];
  /** A date; the token is refused from that day on. */
  expires_at: string | null;
  revoked: boolean;
  created_at: string;
}

export interface Commit {
  id: string;
  parent_ids: string[];
  title: string;
  author_name: string;
  author_email: string;
  /** ISO 8601 with an offset. */
  created_at: string;
  /** Paths that it changes. */
  files: string[];
}

export interface Branch {
  name: string;
  sha: string;
  protected: boolean;
}

export interface Tag {
  name: string;
  sha: string;
  /** The id of the tag object of an annotated tag; `null` for a lightweight one. */
  object: string | null;
  message: string;
  created_at: string | null;
}

export interface ReleaseLink {
  id: number;
  name: string;
  url: string;
  link_type: string;
}

export interface Release {
  tag_name: string;
  name: string;
  description: string;
  created_at: string;
  released_at: string;
  author_id: number;
  links: ReleaseLink[];
}

export interface Pipeline {
  id: number;
  iid: number;
  sha: string;
  ref: string;
  tag: boolean;
  status: PipelineStatus;
  source: string;
  user_id: number;
  created_at: string;
  updated_at: string;
}

export interface Environment {
  id: number;
  name: string;
  created_at: string;
}

export interface Deployment {
  id: number;
  iid: number;
  environment_id: number;
  ref: string;
  sha: string;
  tag: boolean;
  status: string;
  user_id: number;
  /** Made by a job of a pipeline, which alone may then change it. */
  byPipeline: boolean;
  created_at: string;
  updated_at: string;
}

export interface FreezePeriod {
  id: number;
  freeze_start: string;
  freeze_end: string;
  cron_timezone: string;
  created_at: string;
  updated_at: string;
}

export interface Package {
  id: number;
  name: string;
  version: string;
  package_type: string;
  status: string;
  created_at: string;
  files: { id: number; file_name: string; size: number }[];
}

export interface Project {
  id: number;
  /** With its namespace, such as `Soffid/addons/scim`. */
  path: string;
  /** Where it was before; a GET there is sent on. */
  formerPaths: string[];
  description: string;
  defaultBranch: string;
  visibility: 'private' | 'internal' | 'public';
  archived: boolean;
  ciEnabled: boolean;
  created_at: string;
  last_activity_at: string;
  /** Access levels by user id: 10 Guest, 20 Reporter, 30 Developer, 40 Maintainer, 50 Owner. */
  members: Record<string, number>;
  commits: Commit[];
  branches: Branch[];
  tags: Tag[];
  releases: Release[];
  pipelines: Pipeline[];
  environments: Environment[];
  deployments: Deployment[];
  freezePeriods: FreezePeriod[];
  packages: Package[];
}

/** Everything the fake knows, as plain JSON. */
export interface GitlabState {
  settings: GitlabSettings;
  /** The last id given of each kind. */
  sequences: Record<string, number>;
  users: GitlabUser[];
  tokens: AccessToken[];
  projects: Project[];
}

export function nextId(state: GitlabState, kind: string): number {
  const id = (state.sequences[kind] ?? 0) + 1;
  state.sequences[kind] = id;
  return id;
}

export const GUEST = 10;
export const REPORTER = 20;
export const DEVELOPER = 30;
export const MAINTAINER = 40;

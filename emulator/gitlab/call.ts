import type { FakeReply, FakeRequest, Params } from '../http/message';
import type { Json } from '../kernel/json';
import type { ParameterSpecs } from './parameters';
import type { AccessToken, GitlabState, GitlabUser, Project } from './state';

export interface GitlabCall {
  readonly state: GitlabState;
  readonly request: FakeRequest;
  /** Path, query and body together, checked and coerced; the path wins. */
  readonly params: Params;
  /** `null` when no token was sent. */
  readonly user: GitlabUser | null;
  readonly token: AccessToken | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface GitlabAnswer {
  readonly status: number;
  readonly json: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GitlabRoute {
  /** What is asked before parameters are looked at. */
  readonly before?: (call: GitlabCall) => void;
  readonly params?: ParameterSpecs;
  readonly run: (call: GitlabCall) => GitlabAnswer | FakeReply;
}

export const ok = (json: Json, headers: Record<string, string> = {}): GitlabAnswer => ({
  status: 200,
  json,
  headers,
});
export const created = (json: Json): GitlabAnswer => ({ status: 201, json });

export const timestamp = (call: GitlabCall): string => new Date(call.now).toISOString();

/** What `authenticate!` makes sure of. */
export type SignedInCall = GitlabCall & { readonly user: GitlabUser };

export interface ProjectCall extends GitlabCall {
  readonly project: Project;
}

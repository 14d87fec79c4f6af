import type { Instant } from '../calendar-date';

/** Why one of several questions was not answered. */
export const UNREAD = [
  /** The token may not read it, or the project has it switched off. */
  'denied',
  /** GitLab stopped half-way. */
  'incomplete',
  /** It failed, or what it said is not understood. */
  'failed',
] as const;
export type Unread = (typeof UNREAD)[number];

/** What cannot be read is never taken for something good. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: Unread };

export interface SeenVersion {
  readonly version: string;
  /** When it was tagged. */
  readonly at: Instant;
  /** Whether it has a GitLab release besides its tag. */
  readonly isReleased: boolean;
}

/** What GitLab answered about one tag of one project. */
export interface ReadTag {
  readonly state: 'read';
  /** Of the project, as people open it. */
  readonly url: string;
  /** Whether the tag is there. */
  readonly tag: Known<boolean>;
  /** The status of the tag's last pipeline; null when it has none. */
  readonly pipeline: Known<string | null>;
  /** Null when the tag has none. `isUpcoming`: its date is in the future. */
  readonly release: Known<{ readonly assets: number; readonly isUpcoming: boolean } | null>;
  /** Of the project: those that its tags name, in any order. */
  readonly versions: Known<readonly SeenVersion[]>;
  /** Titles of the commits that the default branch has and the tag has not. */
  readonly ahead: Known<readonly string[]>;
  /** How many commits of the tag the default branch has not. */
  readonly aside: Known<number>;
}

/** Why GitLab said nothing about a project at all. */
export const SILENCES = [
  /** No answer of GitLab's came: it is not there for Google, too slow, or something stands before it. */
  'unreachable',
  /** It asks to wait. */
  'busy',
  'token-refused',
  /** The project is not there, or the token may not see it. */
  'project-unknown',
  /** The project is at another address now, which its components have to be given. */
  'project-moved',
] as const;
export type Silence = (typeof SILENCES)[number];

export type ReleaseReading = ReadTag | { readonly state: Silence };

/** What the tags of a project say without anything else being asked. */
export interface ReadVersions {
  readonly state: 'read';
  readonly versions: readonly SeenVersion[];
  /** There are no others. */
  readonly isWhole: boolean;
}

export type VersionsReading = ReadVersions | { readonly state: Silence };

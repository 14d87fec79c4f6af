import type { ReleaseReading, VersionsReading } from '../domain/releases/release-reading';

/** Where GitLab is, without a slash at its end, and what lets us in. Goes nowhere but to GitLab. */
export interface GitlabAccess {
  readonly address: string;
  readonly token: string;
}

/** One version of one project, named by its path: `Soffid/addons/diba`. */
export interface WantedRelease {
  readonly project: string;
  readonly version: string;
}

/** What GitLab knows of releases. Nothing that it answers, or fails to, throws. */
export interface ReleaseSource {
  /** Of each in its order, asked all at once. */
  read(
    access: GitlabAccess,
    wanted: readonly WantedRelease[],
    /** How tags are named, as it is set. */
    pattern: string,
  ): readonly ReleaseReading[];
  /** Of each project in its order, with one question each. */
  versions(access: GitlabAccess, projects: readonly string[], pattern: string): readonly VersionsReading[];
}

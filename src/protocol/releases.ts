import * as v from 'valibot';
import type { Instant } from '../domain/calendar-date';
import type { ReleaseSeen, ReleaseState } from '../domain/releases/release-findings';
import { projectIn } from '../domain/releases/project-names';
import { list, required, text } from './request-fields';

/** Of one screen: each is six questions to GitLab. */
export const MOST_RELEASES = 30;

/** The version may be empty while it is being typed. */
export const ReleasesSchema = v.object({
  components: list(
    v.object({
      name: required(120),
      version: text(40),
      project: v.pipe(
        required(300),
        v.check((given) => projectIn(given) === given, 'project'),
      ),
    }),
    MOST_RELEASES,
  ),
});
export type ReleasesRequest = v.InferOutput<typeof ReleasesSchema>;

/** What GitLab says of one component's version. */
export interface ReleaseView {
  readonly name: string;
  readonly version: string;
  readonly project: string;
  /** `typing`: there is no version yet. */
  readonly state: ReleaseState | 'typing';
  /** What was seen, a line each: what speaks against it, or that nothing does. */
  readonly lines: readonly string[];
  /** A later version; empty for none. */
  readonly newer: string;
  /** Where a person may look. */
  readonly url: string;
  /** The last one first. */
  readonly versions: readonly string[];
  /** To be kept with the component, once somebody takes it as evidence; null without a version. */
  readonly seen: ReleaseSeen | null;
}

export interface ReleasesView {
  readonly at: Instant;
  readonly releases: readonly ReleaseView[];
}

import * as v from 'valibot';
import type { Known, SeenVersion, Silence, Unread } from '../domain/releases/release-reading';
import type { TagPattern } from '../domain/releases/tag-pattern';
import type { OutsideTrouble } from '../domain/outside-trouble';
import type { HttpOutcome } from './http-answer';

/** As far as anything of it is used: https://docs.gitlab.com/api/projects/ */
export const ProjectSchema = v.object({
  id: v.number(),
  path_with_namespace: v.string(),
  // A guest is not told, and a repository without a commit has none.
  default_branch: v.nullish(v.string()),
});

/** With whatever offset GitLab is set to. */
const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text) => new Date(text).toISOString()),
);

/** `target` is no commit of an annotated tag: https://docs.gitlab.com/api/tags/ */
export const TagSchema = v.object({
  name: v.string(),
  created_at: v.nullish(instant),
  commit: v.object({ id: v.string(), created_at: instant }),
  release: v.nullish(v.unknown()),
});

/** What is told of it stands in records. */
const LONGEST_STATUS = 40;

/** https://docs.gitlab.com/api/pipelines/ */
export const PipelinesSchema = v.array(
  v.object({ sha: v.string(), status: v.pipe(v.string(), v.maxLength(LONGEST_STATUS)) }),
);

/** https://docs.gitlab.com/api/releases/ */
export const ReleaseSchema = v.object({
  upcoming_release: v.optional(v.boolean(), false),
  assets: v.object({ links: v.array(v.unknown()) }),
});

/** https://docs.gitlab.com/api/repositories/ */
export const CompareSchema = v.object({
  commits: v.array(v.object({ title: v.string() })),
  compare_timeout: v.optional(v.boolean(), false),
});

function unreadBy(trouble: OutsideTrouble): Unread {
  const isDenied = trouble.kind === 'refused' && (trouble.status === 401 || trouble.status === 403);
  return isDenied ? 'denied' : 'failed';
}

export const unread = (why: Unread): Known<never> => ({ known: false, why });

/** What was answered, through its schema. */
export function readAs<S extends v.GenericSchema>(
  schema: S,
  outcome: HttpOutcome | undefined,
): Known<v.InferOutput<S>> {
  if (outcome?.ok !== true) return unread(outcome ? unreadBy(outcome.error) : 'failed');
  const read = v.safeParse(schema, outcome.value.json);
  return read.success ? { known: true, value: read.output } : unread('failed');
}

export const isMissing = (outcome: HttpOutcome | undefined): boolean =>
  outcome?.ok === false && outcome.error.kind === 'refused' && outcome.error.status === 404;

/** The same, null for what is not there. */
export const readIfThere = <S extends v.GenericSchema>(
  schema: S,
  outcome: HttpOutcome | undefined,
): Known<v.InferOutput<S> | null> =>
  isMissing(outcome) ? { known: true, value: null } : readAs(schema, outcome);

export const mapKnown = <T, U>(read: Known<T>, map: (value: T) => U): Known<U> =>
  read.known ? { known: true, value: map(read.value) } : read;

/** Without a project nothing else can be asked. */
export function silenceOf(trouble: OutsideTrouble): Silence {
  switch (trouble.kind) {
    case 'rate-limited':
      return 'busy';
    case 'redirected':
      return 'project-moved';
    case 'refused':
      if (trouble.status === 404) return 'project-unknown';
      return trouble.status === 401 || trouble.status === 403 ? 'token-refused' : 'unreachable';
    default:
      return 'unreachable';
  }
}

export const hasNext = (outcome: HttpOutcome): boolean =>
  outcome.ok && /;\s*rel="next"/.test(outcome.value.headers['link'] ?? '');

/**
 * The versions that a page of tags names, the last ones first. Where none of a full page is one, those on further pages might be.
 * https://docs.gitlab.com/api/rest/#pagination
 */
export function versionsIn(outcome: HttpOutcome | undefined, pattern: TagPattern): Known<SeenVersion[]> {
  const tags = readAs(v.array(TagSchema), outcome);
  if (!tags.known) return tags;
  const versions = tags.value.flatMap(({ name, created_at: taggedAt, commit, release }) => {
    const version = pattern.versionOf(name);
    const isReleased = release !== null && release !== undefined;
    return version === null ? [] : [{ version, at: taggedAt ?? commit.created_at, isReleased }];
  });
  const isCut = versions.length === 0 && outcome !== undefined && hasNext(outcome);
  return isCut ? unread('incomplete') : { known: true, value: versions };
}

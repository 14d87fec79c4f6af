import type { Known, ReadTag, SeenVersion, Silence } from '../../src/domain/releases/release-reading';
import type { GitlabAccess, ReleaseSource } from '../../src/use-cases/release-source-port';

export type KeptTag = Omit<ReadTag, 'state' | 'url' | 'versions'>;

export interface KeptProject {
  readonly versions: Known<readonly SeenVersion[]>;
  /** By version; one that is not here has no tag. */
  readonly tags: Readonly<Record<string, KeptTag>>;
}

const known = <T>(value: T) => ({ known: true, value }) as const;

const NO_TAG: KeptTag = {
  tag: known(false),
  pipeline: known(null),
  release: known(null),
  ahead: { known: false, why: 'failed' },
  aside: { known: false, why: 'failed' },
};

/** @param silence what it says instead of answering */
export function createInMemoryReleaseSource(
  projects: Readonly<Record<string, KeptProject>>,
  silence: (access: GitlabAccess) => Silence | null = () => null,
): ReleaseSource {
  const find = (access: GitlabAccess, project: string): KeptProject | { readonly state: Silence } => {
    const state = silence(access);
    if (state !== null) return { state };
    return projects[project] ?? { state: 'project-unknown' };
  };
  return {
    read: (access, wanted) =>
      wanted.map(({ project, version }) => {
        const found = find(access, project);
        if ('state' in found) return found;
        const { versions, tags } = found;
        const url = `${access.address}/${project}`;
        return { state: 'read', url, versions, ...(tags[version] ?? NO_TAG) };
      }),
    versions: (access, wanted) =>
      wanted.map((project) => {
        const found = find(access, project);
        if ('state' in found) return found;
        const { versions } = found;
        return versions.known
          ? { state: 'read', versions: versions.value, isWhole: true }
          : { state: 'token-refused' };
      }),
  };
}

const PLACE = '{version}';

/** No component's version is longer. */
const LONGEST_VERSION = 40;

/** As Soffid's release plugin names its tags. */
export const DEFAULT_TAG_PATTERN = `version-${PLACE}`;

/** How the tags of a version are named. */
export interface TagPattern {
  tagOf(version: string): string;
  /** @returns null for a tag of something else */
  versionOf(tag: string): string | null;
  /** What every tag of a version begins with. */
  readonly prefix: string;
}

/** @param setting the place of the version, once, as `{version}`; anything else is the default */
export function tagPattern(setting: string): TagPattern {
  const parts = setting.trim().split(PLACE);
  const [prefix = '', suffix = ''] = parts.length === 2 ? parts : DEFAULT_TAG_PATTERN.split(PLACE);
  return {
    prefix,
    // A version that people write with a `v` before it is tagged without.
    tagOf: (version) => `${prefix}${version.trim().replace(/^v(?=\d)/i, '')}${suffix}`,
    versionOf(tag) {
      const version = tag.slice(prefix.length, tag.length - suffix.length);
      const isVersion = /^\d/.test(version) && version.length <= LONGEST_VERSION;
      const isOne = isVersion && tag.startsWith(prefix) && tag.endsWith(suffix);
      return isOne && tag.length > prefix.length + suffix.length ? version : null;
    },
  };
}

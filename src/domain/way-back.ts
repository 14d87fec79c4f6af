import type { Language } from './language';
import { oneLine } from './plain-text';
import type { InPlace } from './versions-in-place';

/** A component that is deployed, and what to go back to. */
export interface ComponentBack {
  readonly name: string;
  readonly version: string;
  /** As the engineer typed it, or as it runs now; empty when nobody knows. */
  readonly previous: string;
  /** The deployments that brought what runs now. */
  readonly inPlace: readonly InPlace[];
}

interface Part {
  readonly name: string;
  readonly version: string;
  readonly previousVersion: string;
}

const UNKNOWN: Readonly<Record<Language, string>> = {
  es: '(versión anterior por completar)',
  ca: '(versió anterior per completar)',
  en: '(previous version to be completed)',
};

/** One version where every environment that is known has the same, else each with its environment. */
function wordsOf(inPlace: readonly InPlace[], environments: number): string {
  const versions = [...new Set(inPlace.map(({ version }) => oneLine(version)))];
  if (versions.length === 1 && inPlace.length === environments) return versions[0] ?? '';
  return inPlace
    .map(({ version, environment }) => `${oneLine(version)} (${oneLine(environment)})`)
    .join(', ');
}

/** @param environments how many the deployment goes to */
export function wayBack(
  { name, version, previousVersion }: Part,
  inPlace: readonly InPlace[],
  environments: number,
): ComponentBack {
  const typed = oneLine(previousVersion);
  return { name, version, previous: typed || wordsOf(inPlace, environments), inPlace };
}

/** `addon-scim: 3.0.22 → 3.0.21` */
export const goBackLine = ({ name, version, previous }: ComponentBack, language: Language): string =>
  oneLine(`${name}: ${version} → ${previous || UNKNOWN[language]}`);

/** Whether it is one of the versions that `wordsOf` tells. */
const tells = (previous: string, version: string): boolean =>
  previous.split(', ').some((one) => one === version || one.startsWith(`${version} (`));

/** Of the versions that are gone back to alone: a version that somebody typed may be another than the one that runs. */
export const artifactLines = (components: readonly ComponentBack[]): string[] => [
  ...new Set(
    components.flatMap(({ name, previous, inPlace }) =>
      inPlace
        .filter(({ artifact, version }) => artifact !== '' && tells(previous, oneLine(version)))
        .map(({ version, artifact, id }) => oneLine(`${name} ${version}: ${artifact} (${id})`)),
    ),
  ),
];

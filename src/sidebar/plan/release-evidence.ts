import { projectOf } from '../../domain/releases/project-names';
import type { ReleaseState } from '../../domain/releases/release-findings';
import type { Language } from '../../domain/language';
import type { Zone } from '../../domain/zone';
import { releasesMessages } from '../../messages/sidebar-plan-releases';
import { whenWords } from '../../messages/when-words';
import type { ReleaseView } from '../../protocol/releases';
import type { ContentDraft } from './content-draft';
import type { ReleasesInHand } from './use-releases';

type Shown = ReleaseView & { readonly state: ReleaseState };

const isShown = (view: ReleaseView): view is Shown => view.state !== 'typing';

/** What was said of the versions to be deployed, in their order. */
export const shownReleases = (
  { components }: Pick<ContentDraft, 'components'>,
  releases: ReleasesInHand,
): Shown[] => components.flatMap((component) => releases.of(component) ?? []).filter(isShown);

/** Names of components that GitLab is not asked about. */
export const notAsked = (
  { components }: Pick<ContentDraft, 'components'>,
  { gitlab }: Pick<ReleasesInHand, 'gitlab'>,
): string[] =>
  components
    .filter((component) => projectOf(component, gitlab?.rules ?? []) === '')
    .map(({ name, version }) => `${name} ${version}`.trim());

const WORST = ['silent', 'doubtful', 'sound'] as const;

export const worstOf = (shown: readonly Shown[]): Shown['state'] =>
  WORST.find((state) => shown.some((one) => one.state === state)) ?? 'sound';

/** The most that evidence holds. */
const LONGEST = 500;

/** «GitLab, martes 1 de diciembre, 10:00. addon-diba 3.2.11: …» */
export function evidenceOf(shown: readonly Shown[], zone: Zone, language: Language): string {
  const words = releasesMessages[language];
  const at = shown[0]?.seen?.at;
  if (at === undefined) return '';
  const what = shown.map(({ name, version, state, lines, url }) =>
    [`${name} ${version}:`, ...(state === 'silent' ? [`${words.byHand}, ${url}`] : lines)].join(' '),
  );
  const text = `GitLab, ${whenWords(at, zone, language)}. ${what.join(' ')}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The released artifact is there, as GitLab or whoever looked says, and what was seen stays with each component. */
export function withReleases(
  draft: ContentDraft,
  releases: ReleasesInHand,
  evidence: string,
): Pick<ContentDraft, 'components' | 'prerequisites'> {
  return {
    components: draft.components.map((component) => {
      const view = releases.of(component);
      const seen = view?.seen ?? null;
      if (view === null || seen === null) return component;
      const findings = seen.findings.map((one) => ({ ...one }));
      return { ...component, gitlabProject: view.project, release: { ...seen, findings } };
    }),
    prerequisites: { ...draft.prerequisites, releasedArtifact: { state: 'there', evidence, by: '' } },
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { projectOf } from '../../domain/releases/project-names';
import type { GitlabView } from '../../protocol/deployment-view';
import type { ReleasesRequest, ReleaseView } from '../../protocol/releases';
import { MOST_RELEASES } from '../../protocol/releases';
import type { Failure } from '../server';
import { call } from '../server';
import type { ComponentDraft } from './content-draft';

/** A version that is being typed is not asked about at every digit. */
const PAUSE_MS = 700;

type Asked = ReleasesRequest['components'][number];

/** What GitLab said of the components of a form; asked once for each version, for as long as the form is open. */
export interface ReleasesInHand {
  /** Where no GitLab is connected nothing is asked about projects either. */
  readonly gitlab: GitlabView | null;
  /** Null while nothing is known of it. */
  of(component: ComponentDraft): ReleaseView | null;
  /** Of its project, the last one first. */
  versionsOf(component: ComponentDraft): readonly string[];
  readonly isAsking: boolean;
  readonly failure: Failure | null;
  readonly askAgain: () => void;
}

const keyOf = ({ name, version, project }: Asked): string => `${name}\n${version}\n${project}`;

function askedOf(component: ComponentDraft, gitlab: GitlabView | null): Asked | null {
  const project = gitlab === null ? '' : projectOf(component, gitlab.rules);
  const [name, version] = [component.name.trim(), component.version.trim()];
  const isAsked = name !== '' && project !== '' && name.length <= 120 && version.length <= 40;
  return isAsked ? { name, version, project } : null;
}

type Known = ReadonlyMap<string, ReleaseView | null>;

/** Each with what was answered; null for one that nothing was answered about. */
const withAnswers = (known: Known, asked: readonly Asked[], views: readonly ReleaseView[]): Known =>
  new Map([
    ...known,
    ...asked.map((one): [string, ReleaseView | null] => [
      keyOf(one),
      views.find((view) => keyOf(view) === keyOf(one)) ?? null,
    ]),
  ]);

export function useReleases(
  components: readonly ComponentDraft[],
  gitlab: GitlabView | null,
): ReleasesInHand {
  const [known, setKnown] = useState<Known>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asking, setAsking] = useState(0);
  const sent = useRef(new Set<string>());
  const missing = components
    .flatMap((component) => askedOf(component, gitlab) ?? [])
    .filter((one) => !known.has(keyOf(one)) && !sent.current.has(keyOf(one)))
    .slice(0, MOST_RELEASES);
  const ask = async (asked: readonly Asked[]): Promise<void> => {
    for (const one of asked) sent.current.add(keyOf(one));
    setAsking((count) => count + 1);
    const outcome = await call('releases', { components: [...asked] });
    for (const one of asked) sent.current.delete(keyOf(one));
    setAsking((count) => count - 1);
    if (outcome.ok) setKnown((before) => withAnswers(before, asked, outcome.value.releases));
    else setFailure(outcome.failure);
  };
  useEffect(() => {
    if (missing.length === 0 || failure !== null) return;
    const timer = setTimeout(() => void ask(missing), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [JSON.stringify(missing), failure]);
  const of = (component: ComponentDraft): ReleaseView | null => {
    const asked = askedOf(component, gitlab);
    return asked && (known.get(keyOf(asked)) ?? null);
  };
  return {
    gitlab,
    of,
    versionsOf(component) {
      const project = askedOf(component, gitlab)?.project;
      return [...known.values()].find((one) => one?.project === project)?.versions ?? [];
    },
    isAsking: asking > 0,
    failure,
    askAgain() {
      setFailure(null);
      setKnown(new Map());
    },
  };
}

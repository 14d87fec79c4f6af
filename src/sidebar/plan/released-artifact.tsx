import { joinWords } from '../../domain/join-words';
import type { Zone } from '../../domain/zone';
import { releasesMessages, takeReleases } from '../../messages/sidebar-plan-releases';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { FailureNotice } from '../components/failure-notice';
import { Icon } from '../components/icon';
import { useLanguage, useWords } from '../words';
import type { ContentDraft } from './content-draft';
import type { ContentProps } from './content-props';
import { evidenceOf, notAsked, shownReleases, withReleases, worstOf } from './release-evidence';
import type { ReleasesInHand } from './use-releases';

interface ReleasedArtifactProps {
  readonly draft: ContentDraft;
  readonly releases: ReleasesInHand;
  /** Of the customer's place. */
  readonly zone: Zone;
  readonly onChange: ContentProps['onChange'];
}

/** Beside the evidence of the released artifact: what GitLab says of each component, to be taken as evidence or looked at by hand. */
export function ReleasedArtifact({ draft, releases, zone, onChange }: ReleasedArtifactProps) {
  const words = useWords(releasesMessages);
  const language = useLanguage();
  const shown = shownReleases(draft, releases);
  if (releases.failure !== null) return <NotAsked releases={releases} failure={releases.failure} />;
  if (shown.length === 0) return releases.isAsking ? <p class="hint">{words.asking}</p> : null;
  const evidence = evidenceOf(shown, zone, language);
  const others = joinWords(notAsked(draft, releases), language);
  const isTaken = draft.prerequisites.releasedArtifact.evidence === evidence;
  return (
    <>
      <div role="status">
        <ul class="releases">
          {shown.map(({ name, version, state, lines, url }) => (
            <li key={name} class={state}>
              <Icon name={state === 'sound' ? 'done' : 'warning'} />
              <div>
                <strong>{`${name} ${version}`}</strong> {lines.join(' ')}{' '}
                <ExternalLink url={url}>{words.look}</ExternalLink>
              </div>
            </li>
          ))}
        </ul>
      </div>
      {others !== '' && <p class="hint">{words.without(others)}</p>}
      <div class="buttons">
        {!isTaken && (
          <Button onClick={() => onChange(withReleases(draft, releases, evidence))}>
            {takeReleases[worstOf(shown)][language]}
          </Button>
        )}
        <Button look="text" busy={releases.isAsking} onClick={releases.askAgain}>
          {words.again}
        </Button>
      </div>
    </>
  );
}

interface NotAskedProps {
  readonly releases: ReleasesInHand;
  readonly failure: NonNullable<ReleasesInHand['failure']>;
}

function NotAsked({ releases, failure }: NotAskedProps) {
  const words = useWords(releasesMessages);
  return (
    <>
      <FailureNotice failure={failure} />
      <Button onClick={releases.askAgain}>{words.again}</Button>
    </>
  );
}

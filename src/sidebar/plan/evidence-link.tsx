import { driveIdOf } from '../../domain/drive-link';
import { guideMessages } from '../../messages/sidebar-plan-guide';
import { ExternalLink } from '../components/external-link';
import { FailureNotice } from '../components/failure-notice';
import { Notice } from '../components/notice';
import { useWords } from '../words';
import { useCheckedLink } from './use-checked-link';

/** What a pasted link opens, for whoever looks at it. */
export function EvidenceLink({ link }: { readonly link: string }) {
  const words = useWords(guideMessages);
  const answer = useCheckedLink(link);
  if (link === '') return null;
  if (driveIdOf(link) === null) return <p class="hint">{words.notDrive}</p>;
  if (answer === null) return <p class="hint">{words.checking}</p>;
  if (answer.ok)
    return (
      <p class="hint" role="status">
        {words.opens} <ExternalLink url={link}>{answer.value.name}</ExternalLink>
      </p>
    );
  const { failure } = answer;
  return failure.kind === 'refused' ? (
    <Notice severity="warning" live>
      {failure.refused.message}
    </Notice>
  ) : (
    <FailureNotice failure={failure} />
  );
}

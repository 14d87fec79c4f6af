import { useEffect } from 'preact/hooks';
import { linkIn } from '../../domain/drive-link';
import { guideMessages } from '../../messages/sidebar-plan-guide';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { StepFailure } from '../step/step-failure-notice';
import { useSubmission } from '../use-submission';
import { useWords } from '../words';
import type { ContentDraft, PrerequisiteDraft } from './content-draft';
import { contentFormOf } from './content-form';
import type { ContentProps } from './content-props';
import { EvidenceLink } from './evidence-link';

interface RollbackGuideProps {
  readonly about: ContentProps['about'];
  readonly draft: ContentDraft;
  readonly onChange: (changed: PrerequisiteDraft) => void;
}

/** Beside the evidence of the rollback guide: what its link opens, or a document that is made for it. */
export function RollbackGuide({ about, draft, onChange }: RollbackGuideProps) {
  const words = useWords(guideMessages);
  const { now, submit } = useSubmission('makeGuide', `guide/${about.uid}`);
  const made = now.state === 'done' ? now.value : null;
  const one = draft.prerequisites.rollbackGuide;
  const evidence = one.state === 'there' ? one.evidence : '';
  const link = linkIn(evidence);
  useEffect(() => {
    if (made) onChange({ ...one, state: 'there', evidence: `${evidence} ${made.url}`.trim() });
    // What was typed meanwhile is in `one` by then: it is put there once, when the guide has come.
  }, [made]);
  const make = (): void => {
    const { tickets, mails, components, what, restarts, executor, backup } = contentFormOf(draft);
    submit({ ...about, tickets, mails, components, what, restarts, executor, backup });
  };
  if (made && link === made.url)
    return (
      <p class="hint" role="status">
        {words.made} <ExternalLink url={made.url}>{made.name}</ExternalLink>
      </p>
    );
  const isBusy = now.state === 'working';
  return (
    <>
      {now.state === 'failed' && <StepFailure failure={now.failure} />}
      {link === '' ? (
        <Button busy={isBusy} onClick={make}>
          {isBusy ? words.making : words.make}
        </Button>
      ) : (
        <EvidenceLink link={link} />
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { MailContent } from '../../domain/effect';
import type { MailFinding } from '../../domain/mail-guards';
import type { Verb } from '../../domain/step';
import type { MailChoice } from '../../protocol/deployment-requests';
import type { StepPreview } from '../../protocol/deployment-view';
import { useDraft } from '../use-draft';
import { findingsOf } from './mail-check';
import type { MailDraft } from './mail-draft';
import { isStale, MailDraftSchema, overProposal, proposedDraft } from './mail-draft';
import type { MailHow, OfferedHow } from './mail-how';
import { usualHow } from './mail-how';

const NOTHING: MailContent = { subject: '', text: '', to: [], cc: [] };

export interface MailInHand {
  readonly draft: MailDraft;
  readonly how: OfferedHow;
  readonly stale: boolean;
  readonly findings: readonly MailFinding[];
  readonly accepted: readonly string[];
  readonly change: (draft: MailDraft) => void;
  readonly choose: (how: OfferedHow) => void;
  readonly restore: () => void;
  readonly accept: (accepted: readonly string[]) => void;
  /** What the script is told; null where the step has no mail. */
  readonly choice: (how: MailHow) => MailChoice | null;
}

/**
 * The mail of a step while it is looked at and changed, kept in this browser under that key.
 * @param told what the script found when it would not send it
 */
export function useMail(
  key: string,
  preview: StepPreview,
  verb: Verb,
  told: readonly MailFinding[],
): MailInHand {
  const proposal = preview.mail?.content ?? NOTHING;
  const kept = useDraft(key, MailDraftSchema, () => proposedDraft(proposal));
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const draft = overProposal(kept.value, proposal);
  const { content } = draft;
  return {
    draft,
    how: draft.how === '' || preview.mailIs !== 'offered' ? usualHow(preview, verb) : draft.how,
    stale: isStale(kept.value, proposal),
    findings: preview.mail === null ? [] : findingsOf(content, preview.mail, told),
    accepted,
    change: kept.change,
    choose: (how) => kept.change({ ...draft, how }),
    restore: () => kept.change({ ...proposedDraft(proposal), how: draft.how }),
    accept: setAccepted,
    choice: (how) => (preview.mail === null ? null : { how, content, accepted: [...accepted] }),
  };
}

import type { ContentForm } from '../../domain/plan-form';
import type { ContentDraft } from './content-draft';

/** As the script wants it: who brings something is named, and what stands in the boxes is left out. */
export function contentFormOf(draft: ContentDraft): ContentForm {
  const { boxes: _unread, mails, prerequisites, agreement, ...same } = draft;
  const { pasted: _leftOver, ...agreed } = agreement;
  const named = <T extends { readonly by: string }>(one: T): T => ({ ...one, by: one.by || draft.executor });
  return {
    ...same,
    mails: mails.map(({ subject, messageId }) => ({ subject, messageId })),
    prerequisites: {
      tested: named(prerequisites.tested),
      validated: named(prerequisites.validated),
      rollbackGuide: named(prerequisites.rollbackGuide),
      releasedArtifact: named(prerequisites.releasedArtifact),
    },
    agreement: named(agreed),
  };
}

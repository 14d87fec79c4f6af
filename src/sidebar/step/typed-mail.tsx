import type { Verb } from '../../domain/step';
import { meanwhileMessages } from '../../messages/sidebar-meanwhile';
import { isEdited, MailDraftSchema } from '../mail/mail-draft';
import { Section } from '../components/view';
import { keptDraft } from '../use-draft';
import { useWords } from '../words';
import { stepKey } from './use-confirm';

interface StepRef {
  readonly uid: string;
  readonly verb: Verb;
}

/** What somebody wrote into the mail of a step that was not taken; null for nothing. */
export function keptMail({ uid, verb }: StepRef): string | null {
  const kept = keptDraft(stepKey({ uid }, { verb }), MailDraftSchema);
  return kept !== null && isEdited(kept) ? kept.content.text : null;
}

/** To be copied, where the step cannot be taken any more. */
export function TypedMail(ref: StepRef) {
  const words = useWords(meanwhileMessages);
  const text = keptMail(ref);
  if (text === null) return null;
  return (
    <Section title={words.typedMail}>
      <p class="mail-shown">{text}</p>
    </Section>
  );
}

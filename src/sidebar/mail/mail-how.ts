import type { Verb } from '../../domain/step';
import type { StepPreview } from '../../protocol/deployment-view';

/** What becomes of a mail. */
export type MailHow = 'send' | 'draft' | 'none';

/** Before anybody chooses: a date is told when it changes, not while it is planned. */
export function usualHow({ mail, mailIs }: StepPreview, verb: Verb): MailHow {
  if (mail === null || mailIs === 'none') return 'none';
  return mailIs === 'offered' && verb === 'plan' ? 'none' : 'send';
}

import type { Verb } from '../../domain/step';
import type { StepPreview } from '../../protocol/deployment-view';

/** What somebody may choose for a mail that is offered. */
export type OfferedHow = 'send' | 'draft' | 'none';

/** What becomes of a mail. */
export type MailHow = OfferedHow | 'by-hand';

/** Before anybody chooses: a date is told when it changes, not while it is planned. */
export function usualHow({ mail, mailIs }: StepPreview, verb: Verb): OfferedHow {
  if (mail === null || mailIs === 'none') return 'none';
  return mailIs === 'offered' && verb === 'plan' ? 'none' : 'send';
}

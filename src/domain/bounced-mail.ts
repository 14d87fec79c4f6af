import type { Deployment } from './deployment';
import type { MailKind } from './template-kind';
import { isForCustomer } from './template-kind';

/** Which mail of the conversation has that `Message-ID`: they were noted in the order in which they were sent. Null when nobody knows. */
export function mailWith(
  { effects, conversation }: Pick<Deployment, 'effects' | 'conversation'>,
  messageId: string | null,
): MailKind | null {
  const sent = effects.flatMap((effect) =>
    effect.kind === 'mail' && effect.send && effect.state === 'done' && isForCustomer(effect.template)
      ? [effect.template]
      : [],
  );
  return sent[conversation.messageIds.findIndex((id) => id === messageId)] ?? null;
}

import type { MailEffect } from '../domain/effect';
import type { Carried } from './carry-out';
import type { DeploymentCase } from './deployment-case';
import type { Ports } from './ports';

type Drafted = Pick<MailEffect, 'mailbox' | 'send' | 'draft' | 'since'>;

/**
 * Sends the draft that the record names, or leaves it for its owner to send. A draft that is gone was sent when its thread holds a
 * mail that is newer than the intent; else nobody knows, and it is never sent by itself.
 */
export function carryOutMail(
  { mailbox }: Pick<Ports, 'mailbox'>,
  { member }: Pick<DeploymentCase, 'member'>,
  { draft, send, since, ...effect }: Drafted,
): Carried {
  if (effect.mailbox !== member.address || draft === null) return { problem: 'mail-unknown' };
  if (!send) return { problem: null };
  const sent = mailbox.sendDraft(draft.draftId) ?? mailbox.sentIn(draft.threadId, since);
  return sent === null
    ? { problem: 'mail-unknown' }
    : { problem: null, sent: { ...sent, mailbox: member.address } };
}

import { htmlOf } from '../domain/mail-html';
import type { Deployment } from '../domain/deployment';
import { draftMark } from '../domain/draft-mark';
import type { Effect, MailContent } from '../domain/effect';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { isForCustomer } from '../domain/template-kind';
import type { Decision } from '../domain/verbs/decision';
import type { MailChoice } from './act';
import type { DeploymentCase } from './deployment-case';
import { leadsMail } from './leads-mail';
import type { OutgoingMail } from './mailbox-port';
import type { Ports } from './ports';
import type { ReadyMail } from './step-effects';
import { findingKey, mailFindings, stepMail } from './step-mail';

type Place = Pick<OutgoingMail, 'references' | 'threadId'>;

const isConversed = (effect: Effect): effect is MailOfEffect =>
  effect.kind === 'mail' && isForCustomer(effect.template);

type MailOfEffect = Extract<Effect, { kind: 'mail' }>;

/** The last mail that was left as a draft in this mailbox, if its owner has sent it by hand since. */
function sentByHand(
  { mailbox }: Pick<Ports, 'mailbox'>,
  address: string,
  { effects }: Deployment,
): Place | null {
  const left = effects.filter(isConversed).filter((effect) => !effect.send && effect.mailbox === address);
  const last = left[left.length - 1];
  if (!last?.draft) return null;
  const sent = mailbox.sentIn(last.draft.threadId, last.since);
  return sent && { references: [sent.messageId], threadId: sent.threadId };
}

/** Where the mail stands in its conversation; the sender may have got the earlier mails from a colleague. */
function placeIn(ports: Pick<Ports, 'mailbox'>, address: string, deployment: Deployment): Place {
  const { threads, messageIds } = deployment.conversation;
  const own = threads.find((thread) => thread.mailbox === address);
  const last = messageIds[messageIds.length - 1];
  if (last === undefined) return sentByHand(ports, address, deployment) ?? { references: [], threadId: null };
  return { references: messageIds, threadId: own?.threadId ?? ports.mailbox.threadWith(last) };
}

/** Judges a mail as it is about to leave: what somebody edited is judged again, and only what was agreed to may go on. */
export function checkedMail(
  one: DeploymentCase,
  deployment: Deployment,
  { content, accepted }: Pick<MailChoice, 'content' | 'accepted'>,
  quotaLeft: number | null,
): Result<MailContent, Refusal> {
  const findings = mailFindings(one, deployment, content, quotaLeft);
  const refused = findings.filter(({ severity }) => severity === 'refused');
  if (refused.length > 0) return err({ code: 'mail-refused', findings: refused });
  const unread = findings.filter((finding) => !accepted.includes(findingKey(finding)));
  return unread.length > 0 ? err({ code: 'mail-unconfirmed', findings: unread }) : ok(content);
}

const isWaiting = ({ effects }: Deployment): boolean =>
  effects.some((effect) => isConversed(effect) && effect.state === 'pending');

/** A mail to colleagues: they answer whoever wrote it. */
const ALONE = { replyTo: '', references: [], threadId: null };

/** Makes the step's mail a draft with its exact recipients in its sender's mailbox. The subject is the conversation's, whatever was sent. */
export function readyMail(
  ports: Ports,
  one: DeploymentCase,
  { deployment, mail }: Decision,
  choice: MailChoice | null,
): Result<ReadyMail, Refusal> {
  if (mail === null || choice === null) return err({ code: 'mail-needed' });
  const isConversation = isForCustomer(mail.template);
  if (isConversation && isWaiting(deployment)) return err({ code: 'mail-waiting' });
  const now = ports.clock.now();
  const composed = stepMail(ports, one, deployment, mail);
  if (!composed.ok) return composed;
  const { subject } = composed.value;
  const edited = { ...choice, content: { ...choice.content, subject } };
  // A draft sends nothing, and takes nothing of the quota.
  const quota = choice.how === 'send' ? ports.mailbox.quotaLeft() : null;
  const content = checkedMail(one, deployment, edited, quota);
  if (!content.ok) return content;
  const { address } = one.member;
  const draft = ports.mailbox.createDraft({
    ...content.value,
    html: htmlOf(content.value.text),
    mark: draftMark(deployment, mail.template),
    ...(isConversation
      ? { replyTo: one.registry.settings.get('reply-to'), ...placeIn(ports, address, deployment) }
      : ALONE),
  });
  const send = choice.how === 'send';
  return ok({ template: mail.template, mailbox: address, send, content: content.value, draft, since: now });
}

/** What the leads are told besides, as a draft; null when there is nothing to tell them, or nobody to tell. */
export function readyLeadsMail(ports: Ports, one: DeploymentCase, decision: Decision): ReadyMail | null {
  const { deployment, tell, reason } = decision;
  const content = tell && leadsMail(ports, one, deployment, { template: tell, said: { note: reason } });
  if (tell === null || content === null) return null;
  const draft = ports.mailbox.createDraft({
    ...content,
    html: htmlOf(content.text),
    mark: draftMark(deployment, tell),
    ...ALONE,
  });
  return {
    template: tell,
    mailbox: one.member.address,
    send: true,
    content,
    draft,
    since: ports.clock.now(),
  };
}

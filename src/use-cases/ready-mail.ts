import { htmlOf } from '../domain/mail-html';
import type { Deployment } from '../domain/deployment';
import type { MailContent } from '../domain/effect';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Decision } from '../domain/verbs/decision';
import type { MailChoice } from './act';
import type { DeploymentCase } from './deployment-case';
import type { Ports } from './ports';
import type { ReadyMail } from './step-effects';
import { findingKey, mailFindings, stepMail } from './step-mail';

/** The thread of the conversation in the sender's mailbox, who may have got the earlier mails from a colleague; null for its first. */
function threadIn(
  { mailbox }: Pick<Ports, 'mailbox'>,
  address: string,
  deployment: Deployment,
): string | null {
  const { threads, messageIds } = deployment.conversation;
  const own = threads.find((thread) => thread.mailbox === address);
  const last = messageIds[messageIds.length - 1];
  return own?.threadId ?? (last === undefined ? null : mailbox.threadWith(last));
}

/** Judges the mail as it is about to leave: what somebody edited is judged again, and only what was agreed to may go on. */
function checked(
  ports: Ports,
  one: DeploymentCase,
  deployment: Deployment,
  { content, accepted, how }: MailChoice,
): Result<MailContent, Refusal> {
  // A draft sends nothing, and takes nothing of the quota.
  const quota = how === 'send' ? ports.mailbox.quotaLeft() : null;
  const findings = mailFindings(one, deployment, content, quota);
  const refused = findings.filter(({ severity }) => severity === 'refused');
  if (refused.length > 0) return err({ code: 'mail-refused', findings: refused });
  const unread = findings.filter((finding) => !accepted.includes(findingKey(finding)));
  return unread.length > 0 ? err({ code: 'mail-unconfirmed', findings: unread }) : ok(content);
}

const isWaiting = ({ effects }: Deployment): boolean =>
  effects.some(({ kind, state }) => kind === 'mail' && state === 'pending');

/** Makes the step's mail a draft with its exact recipients in its sender's mailbox. The subject is the conversation's, whatever was sent. */
export function readyMail(
  ports: Ports,
  one: DeploymentCase,
  { deployment, mail }: Decision,
  choice: MailChoice | null,
): Result<ReadyMail, Refusal> {
  if (mail === null || choice === null) return err({ code: 'mail-needed' });
  if (isWaiting(deployment)) return err({ code: 'mail-waiting' });
  const now = ports.clock.now();
  const composed = stepMail(one, deployment, mail, now);
  if (!composed.ok) return composed;
  const { subject } = composed.value;
  const content = checked(ports, one, deployment, { ...choice, content: { ...choice.content, subject } });
  if (!content.ok) return content;
  const { address } = one.member;
  const draft = ports.mailbox.createDraft({
    ...content.value,
    html: htmlOf(content.value.text),
    replyTo: one.registry.settings.get('reply-to'),
    references: deployment.conversation.messageIds,
    threadId: threadIn(ports, address, deployment),
  });
  const send = choice.how === 'send';
  return ok({ template: mail.template, mailbox: address, send, content: content.value, draft, since: now });
}

import type { Deployment } from '../domain/deployment';
import { draftMark } from '../domain/draft-mark';
import type { DraftedMail, Effect, MailContent } from '../domain/effect';
import type { MailFinding } from '../domain/mail-guards';
import { htmlOf } from '../domain/mail-html';
import type { ReplyTo } from '../domain/mail-reply';
import { replyTo } from '../domain/mail-reply';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { MailChoice } from './act';
import type { DeploymentCase } from './deployment-case';
import type { Ports } from './ports';
import { checkedMail } from './ready-mail';
import { mailFindings } from './step-mail';
import { isOursIn } from './whose-domains';

/** The answer in one thread of mails as somebody saw it last; one that neither leaves nor is drafted is told by hand. */
export interface ReplyChoice extends MailChoice {
  /** The thread's subject, as the deployment has it. */
  readonly target: string;
}

/** What a thread would be answered. */
export interface PreparedReply {
  readonly target: string;
  readonly messageId: string;
  /** Null when this mailbox has no such mail. */
  readonly mail: { readonly content: MailContent; readonly findings: readonly MailFinding[] } | null;
}

/** An answer that lies ready as a draft. */
export interface ReadyReply {
  readonly key: string;
  readonly reply: DraftedMail;
}

type ThreadEffect = Extract<Effect, { kind: 'thread' }>;

interface Answerable {
  readonly notice: ThreadEffect;
  readonly messageId: string;
  readonly place: (ReplyTo & { readonly threadId: string }) | null;
}

const isOpen = (effect: Effect): effect is ThreadEffect =>
  effect.kind === 'thread' && effect.state === 'pending' && effect.reply === null;

/** The threads that nobody has told yet, found in the mailbox all at once. */
function answerable(
  { mailbox }: Pick<Ports, 'mailbox'>,
  { member, registry }: DeploymentCase,
  { effects, mailThreads }: Deployment,
  isWanted: (target: string) => boolean,
): Answerable[] {
  const open = effects.filter(isOpen).map((notice) => {
    const thread = mailThreads.find(({ subject }) => subject === notice.target);
    return { notice, messageId: thread?.messageId ?? '' };
  });
  const wanted = open.filter(({ notice, messageId }) => messageId !== '' && isWanted(notice.target));
  const threads = mailbox.threadsWith(wanted.map(({ messageId }) => messageId));
  const answering = { own: member.address, isOurs: isOursIn(registry) };
  return open.map((one) => {
    const thread = threads[wanted.indexOf(one)];
    const place = thread ? replyTo(thread.mails, answering) : null;
    return { ...one, place: thread && place ? { ...place, threadId: thread.threadId } : null };
  });
}

/** What each thread that nobody has told would be answered from this mailbox. */
export function prepareReplies(ports: Ports, one: DeploymentCase, deployment: Deployment): PreparedReply[] {
  return answerable(ports, one, deployment, () => true).map(({ notice, messageId, place }) => {
    const { target, text } = notice;
    if (place === null) return { target, messageId, mail: null };
    const { subject, to, cc } = place;
    const content = { subject, text, to, cc };
    return { target, messageId, mail: { content, findings: mailFindings(one, deployment, content, null) } };
  });
}

interface Checked {
  readonly key: string;
  readonly choice: ReplyChoice;
  readonly content: MailContent;
  readonly place: ReplyTo & { readonly threadId: string };
}

const isSent = ({ how }: ReplyChoice): boolean => how === 'send';

/** Judges one answer as it is about to leave. @param quotaLeft null for one that stays a draft */
function checkReply(
  one: DeploymentCase,
  deployment: Deployment,
  { found, choice }: { readonly found: Answerable | undefined; readonly choice: ReplyChoice },
  quotaLeft: number | null,
): Result<Checked, Refusal> {
  if (found === undefined) return err({ code: 'nothing-to-settle' });
  const { notice, place } = found;
  if (place === null) return err({ code: 'thread-elsewhere', subject: choice.target });
  const { subject } = place;
  const mail = { ...choice, content: { ...choice.content, subject } };
  const content = checkedMail(one, deployment, mail, quotaLeft);
  return content.ok ? ok({ key: notice.key, choice, content: content.value, place }) : content;
}

/** Every answer is judged before a draft is made of any. */
function checkReplies(
  ports: Ports,
  one: DeploymentCase,
  deployment: Deployment,
  choices: readonly ReplyChoice[],
): Result<Checked[], Refusal> {
  const targets = choices.map(({ target }) => target);
  const threads = answerable(ports, one, deployment, (target) => targets.includes(target));
  let quota = choices.some(isSent) ? ports.mailbox.quotaLeft() : 0;
  const all: Checked[] = [];
  for (const choice of choices) {
    const found = threads.find(({ notice }) => notice.target === choice.target);
    const checked = checkReply(one, deployment, { found, choice }, isSent(choice) ? quota : null);
    if (!checked.ok) return checked;
    const { to, cc } = checked.value.content;
    if (isSent(choice)) quota -= to.length + cc.length;
    all.push(checked.value);
  }
  return ok(all);
}

/** Makes the chosen answers drafts in the customers' own threads, in the mailbox of whoever closes. */
export function readyReplies(
  ports: Ports,
  one: DeploymentCase,
  deployment: Deployment,
  choices: readonly ReplyChoice[],
): Result<ReadyReply[], Refusal> {
  const leaving = choices.filter(({ how }) => how === 'send' || how === 'draft');
  if (leaving.length === 0) return ok([]);
  const checked = checkReplies(ports, one, deployment, leaving);
  if (!checked.ok) return checked;
  const since = ports.clock.now();
  const replyTo = one.registry.settings.get('reply-to');
  const { address: mailbox } = one.member;
  const mark = draftMark(deployment, 'reply');
  return ok(
    checked.value.map(({ key, choice, content, place }) => {
      const { references, threadId } = place;
      const html = htmlOf(content.text);
      const draft = ports.mailbox.createDraft({ ...content, html, replyTo, references, threadId, mark });
      return { key, reply: { mailbox, send: isSent(choice), draft, since } };
    }),
  );
}

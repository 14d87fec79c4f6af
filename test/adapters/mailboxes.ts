import { bareAddress, formatAddress } from '../../emulator/gmail/address';
import { deleteDraft, receiveMail, sendDraft } from '../../emulator/gmail/person';
import type { MailView } from '../../emulator/gmail/view';
import { viewMail } from '../../emulator/gmail/view';
import type { Workspace } from '../../emulator/kernel/workspace';
import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld, wait } from '../support/adapter-world';
import { ENGINEER, MANAGER } from '../support/drive-world';
import { bounce, createInMemoryMailTraces } from '../support/in-memory-mail-traces';
import { createInMemoryMailbox } from '../support/in-memory-mailbox';
import { createPost, receive, sentMails } from '../support/in-memory-post';
import type { TracesUnderTest } from '../support/mail-traces-contract';
import type { FoundMail } from '../support/mailbox-contract';

const MINUTE = 60_000;

const found = (mail: MailView): FoundMail => ({
  from: bareAddress(mail.from),
  to: mail.to.map(bareAddress),
  cc: mail.cc.map(bareAddress),
  replyTo: mail.replyTo ?? '',
  subject: mail.subject,
  text: mail.text,
  html: mail.html ?? '',
  references: mail.references ?? [],
  messageId: mail.messageId,
});

const isSent = ({ copies }: MailView): boolean => copies.some(({ labels }) => labels.includes('SENT'));

export const mailboxOf = (workspace: Workspace, email = ENGINEER) =>
  adapterPorts(workspace, { email }).mailbox;

export function openGmail(): TracesUnderTest {
  const workspace = openAdapterWorld();
  return {
    mailbox: mailboxOf(workspace),
    address: ENGINEER,
    colleague: mailboxOf(workspace, MANAGER),
    colleagueAddress: MANAGER,
    now: () => new Date(workspace.now()).toISOString(),
    wait: () => wait(workspace, MINUTE),
    press: (draftId) => void sendDraft(workspace.world, ENGINEER, draftId),
    throwAway: (draftId) => deleteDraft(workspace.world, ENGINEER, draftId),
    receive: ({ to, cc, subject, text, references }, from) =>
      receiveMail(workspace.world, {
        mailbox: ENGINEER,
        from: formatAddress(from),
        to: to.map(formatAddress).join(', '),
        cc: cc.map(formatAddress).join(', '),
        subject,
        text,
        references,
      }).messageId,
    traces: adapterPorts(workspace, { email: ENGINEER }).mailTraces,
    colleagueTraces: adapterPorts(workspace, { email: MANAGER }).mailTraces,
    bounce: (messageId, addresses) =>
      void receiveMail(workspace.world, {
        mailbox: ENGINEER,
        from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
        subject: 'Delivery Status Notification (Failure)',
        text: `Address not found. Your message wasn't delivered to ${addresses.join(', ')}.`,
        inReplyTo: messageId,
        failedRecipients: addresses.join(', '),
      }),
    sent: () => viewMail(workspace.world).messages.filter(isSent).map(found),
  };
}

export function openMemory(): TracesUnderTest {
  const post = createPost();
  const time = { now: '2026-12-01T09:00:00.000Z' };
  const mailbox = createInMemoryMailbox(post, 'engineer@post.example', time);
  return {
    mailbox,
    address: 'engineer@post.example',
    colleague: createInMemoryMailbox(post, 'colleague@post.example', time),
    colleagueAddress: 'colleague@post.example',
    now: () => time.now,
    wait: () => void (time.now = new Date(Date.parse(time.now) + MINUTE).toISOString()),
    press: (draftId) => void mailbox.sendDraft(draftId),
    throwAway: (draftId) => mailbox.deleteDraft(draftId),
    receive: (mail, from) => receive(post, 'engineer@post.example', mail, { from, at: time.now }),
    traces: createInMemoryMailTraces(post, 'engineer@post.example'),
    colleagueTraces: createInMemoryMailTraces(post, 'colleague@post.example'),
    bounce: (messageId, addresses) => bounce(post, messageId, addresses, time.now),
    sent: () =>
      sentMails(post).map(
        ({ from, messageId, mail: { threadId: _thread, mark: _mark, to, cc, ...mail } }) => ({
          ...mail,
          from,
          messageId,
          to: to.map(({ address }) => address),
          cc: cc.map(({ address }) => address),
        }),
      ),
  };
}

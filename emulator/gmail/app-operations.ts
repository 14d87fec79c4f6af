import type { Call, Operation, Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { MailOptions, WrittenMail } from './app-mail';
import { replyToAll, writeMail } from './app-mail';
import { appMessage } from './app-view';
import type { Sending } from './deliver';
import { sendMail } from './deliver';
import type { Draft } from './draft';
import { createDraft, deleteDraft, draftsOf, requireDraft, sendDraft, updateDraft } from './draft';
import { findThreads } from './list-messages';
import { mailboxOf, messagesOfThread } from './mailbox';
import { remainingQuota } from './quota';
import { appRefusal } from './refusals';
import type { MailMessage } from './state';

type Answer = Exclude<ReturnType<Operation['run']>, undefined>;

const sendingOf = (call: Call): Sending => ({
  world: call.world,
  user: call.user,
  now: call.now(),
  refuse: appRefusal,
});

/** `GmailApp` wants the whole mailbox's scope for whatever it does. */
function define<Args>(run: (sending: Sending, args: Args, call: Call) => object | void): Operation {
  return operation<Args>({ service: 'Gmail', scopes: ['https://mail.google.com/'] }, (call, args) => {
    // What these operations answer is plain data, though its interfaces do not say so.
    return (run(sendingOf(call), args, call) ?? null) as Answer;
  });
}

const touchOwn = (call: Call): void => call.touch({ kind: 'mailbox', id: call.user });
const appDraft = ({ id, message }: Draft): object => ({ id, message: appMessage(message) });

function requireMessage({ world, user, refuse }: Sending, id: string): MailMessage {
  const message = mailboxOf(world, user).messages[id];
  if (!message) throw refuse({ kind: 'not-found', id });
  return message;
}

const drafts: Operations = {
  'gmailApp.createDraft': define<WrittenMail>((sending, mail, call) => {
    const draft = createDraft(sending, { raw: writeMail(sending, mail) });
    touchOwn(call);
    return appDraft(draft);
  }),
  'gmailApp.createDraftReplyAll': define<{ id: string; body: string; options: MailOptions }>(
    (sending, { id, body, options }, call) => {
      const message = requireMessage(sending, id);
      const raw = writeMail(sending, replyToAll(message, sending.user, body, options), message);
      const draft = createDraft(sending, { raw, threadId: message.threadId });
      touchOwn(call);
      return appDraft(draft);
    },
  ),
  'gmailApp.updateDraft': define<WrittenMail & { id: string }>((sending, { id, ...mail }, call) => {
    const draft = updateDraft(sending, id, { raw: writeMail(sending, mail) });
    touchOwn(call);
    return appDraft(draft);
  }),
  'gmailApp.getDraft': define<{ id: string }>((sending, { id }) => appDraft(requireDraft(sending, id))),
  'gmailApp.getDrafts': define((sending) => draftsOf(sending).map(appDraft)),
  'gmailApp.deleteDraft': define<{ id: string }>((sending, { id }, call) => {
    deleteDraft(sending, id);
    touchOwn(call);
  }),
  'gmailApp.sendDraft': define<{ id: string }>((sending, { id }, call) => {
    const sent = sendDraft(sending, id);
    for (const owner of sent.owners) call.touch({ kind: 'mailbox', id: owner });
    return appMessage(sent.message);
  }),
};

const reading: Operations = {
  'gmailApp.search': define<{ query: string; start?: number; max?: number }>(
    (sending, { query, start = 0, max = 500 }) =>
      findThreads(sending, { q: query }).slice(start, start + max),
  ),
  'gmailApp.getMessage': define<{ id: string }>((sending, { id }) => appMessage(requireMessage(sending, id))),
  'gmailApp.getThread': define<{ id: string }>(({ world, user, refuse }, { id }) => {
    const messages = messagesOfThread(mailboxOf(world, user), id);
    if (messages.length === 0) throw refuse({ kind: 'not-found', id });
    return messages.map(appMessage);
  }),
};

const mail = { service: 'Mail', scopes: ['script.send_mail'] } as const;

const mailApp: Operations = {
  'mail.send': operation<WrittenMail>(mail, (call, written) => {
    const sending = sendingOf(call);
    const sent = sendMail(sending, writeMail(sending, written), undefined);
    for (const owner of sent.owners) call.touch({ kind: 'mailbox', id: owner });
  }),
  'mail.quota': operation(mail, (call) =>
    remainingQuota(call.world, mailboxOf(call.world, call.user), call.now()),
  ),
};

/** https://developers.google.com/apps-script/reference/gmail/gmail-app and https://developers.google.com/apps-script/reference/mail/mail-app */
export const gmailAppOperations: Operations = { ...drafts, ...reading, ...mailApp };

import type { DraftRef, Mailbox, OutgoingMail, SentMail } from '../use-cases/mailbox-port';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';
import { gmailThreads } from './gmail-threads';
import { mimeMessage } from './mime';

type Message = GoogleAppsScript.Gmail.Schema.Message;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;

const users = (): Users => advancedService('Gmail', Gmail).Users;

const ME = 'me';

const MESSAGE_ID = 'Message-ID';

const base64 = (text: string): string => Utilities.base64Encode(text, Utilities.Charset.UTF_8);

function draftWith(raw: string, threadId: string | null): DraftRef {
  const message = threadId === null ? { raw } : { raw, threadId };
  const draft = users().Drafts.create({ message }, ME);
  if (draft.id === undefined || draft.message?.threadId === undefined)
    throw new Error('Gmail answered a draft without its id or its thread');
  return { draftId: draft.id, threadId: draft.message.threadId };
}

function createDraft({ threadId, ...mail }: OutgoingMail): DraftRef {
  const raw = Utilities.base64EncodeWebSafe(mimeMessage(mail, base64), Utilities.Charset.UTF_8);
  // Somebody may have thrown the conversation away: then the mail begins it anew.
  return unless([400, 404], () => draftWith(raw, threadId)) ?? draftWith(raw, null);
}

function send(draftId: string): SentMail {
  const sent = GmailApp.getDraft(draftId).send();
  // A header is found as it is spelt, and mail servers spell this one in two ways.
  const messageId = sent.getHeader(MESSAGE_ID) || sent.getHeader('Message-Id');
  return { messageId, threadId: sent.getThread().getId() };
}

const isThere = (draftId: string): boolean =>
  unless([404], () => users().Drafts.get(ME, draftId, { format: 'minimal' })) !== null;

function sendDraft(draftId: string): SentMail | null {
  try {
    return send(draftId);
  } catch (thrown) {
    // GmailApp says in words alone why it refuses, in the user's language.
    if (isThere(draftId)) throw thrown;
    return null;
  }
}

function sentMail({ threadId, payload }: Message): SentMail | null {
  const header = payload?.headers?.find(({ name }) => name?.toLowerCase() === MESSAGE_ID.toLowerCase());
  return header?.value === undefined || threadId === undefined ? null : { messageId: header.value, threadId };
}

/** Gmail may tell a mail's time in whole seconds. */
const secondsOf = (milliseconds: number): number => Math.floor(milliseconds / 1000);

function sentIn(threadId: string, since: string): SentMail | null {
  const asked = { format: 'metadata', metadataHeaders: [MESSAGE_ID] };
  const thread = unless([404], () => users().Threads.get(ME, threadId, asked));
  const sent = (thread?.messages ?? [])
    .filter(({ labelIds }) => labelIds?.includes('SENT'))
    .filter(({ internalDate }) => secondsOf(Number(internalDate)) >= secondsOf(Date.parse(since)));
  const newest = sent[sent.length - 1];
  return newest ? sentMail(newest) : null;
}

/** Drafts through the Gmail API, which keeps a conversation together; sent by GmailApp, which then knows the `Message-ID`. */
export const gmailMailbox: Mailbox = {
  quotaLeft: () => MailApp.getRemainingDailyQuota(),
  createDraft,
  sendDraft,
  deleteDraft: (draftId) => void unless([404], () => users().Drafts.remove(ME, draftId)),
  sentIn,
  threadWith(messageId) {
    const [thread] = GmailApp.search(`rfc822msgid:${messageId.replace(/^<|>$/g, '')}`, 0, 1);
    return thread?.getId() ?? null;
  },
  ...gmailThreads,
};

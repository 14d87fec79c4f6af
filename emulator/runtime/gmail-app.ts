import { call, emulated } from './bridge';

type App = GoogleAppsScript.Gmail.GmailApp;
type Message = GoogleAppsScript.Gmail.GmailMessage;
type Draft = GoogleAppsScript.Gmail.GmailDraft;
type Thread = GoogleAppsScript.Gmail.GmailThread;
type Options = GoogleAppsScript.Gmail.GmailAdvancedOptions;

interface MessageData {
  id: string;
  threadId: string;
  headers: { name: string; value: string }[];
  subject: string;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  text: string;
  html: string;
  date: number;
  isDraft: boolean;
  isUnread: boolean;
  isInInbox: boolean;
  raw: string;
}

interface DraftData {
  id: string;
  message: MessageData;
}

/** A message is read as a whole when a script gets hold of it; what it then asks of it is no further call. */
function message(data: MessageData): Message {
  return emulated<Message>('GmailMessage', {
    getId: () => data.id,
    getThread: () => thread(data.threadId),
    getHeader: (name: string) => data.headers.find((header) => header.name === name)?.value ?? '',
    getSubject: () => data.subject,
    getFrom: () => data.from,
    getTo: () => data.to,
    getCc: () => data.cc,
    getBcc: () => data.bcc,
    getReplyTo: () => data.replyTo,
    getPlainBody: () => data.text.replace(/\n/g, '\r\n'),
    getBody: () => data.html,
    getRawContent: () => data.raw,
    getDate: () => new Date(data.date),
    isDraft: () => data.isDraft,
    isUnread: () => data.isUnread,
    isInInbox: () => data.isInInbox,
    createDraftReplyAll: (body: string, options: Options = {}) =>
      draft(call('gmailApp.createDraftReplyAll', { id: data.id, body, options })),
  });
}

function thread(id: string): Thread {
  const read = (): MessageData[] => call('gmailApp.getThread', { id });
  return emulated<Thread>('GmailThread', {
    getId: () => id,
    getMessages: () => read().map(message),
    getMessageCount: () => read().length,
    getFirstMessageSubject: () => read()[0]?.subject ?? '',
  });
}

function draft(data: DraftData): Draft {
  const { id } = data;
  return emulated<Draft>('GmailDraft', {
    getId: () => id,
    getMessageId: () => data.message.id,
    getMessage: () => message(data.message),
    send: () => message(call('gmailApp.sendDraft', { id })),
    deleteDraft: () => call('gmailApp.deleteDraft', { id }),
    update: (to: string, subject: string, body: string, options?: Options) =>
      draft(call('gmailApp.updateDraft', { id, to, subject, body, options })),
  });
}

export const gmailApp: App = emulated<App>('GmailApp', {
  createDraft: (to: string, subject: string, body: string, options?: Options) =>
    draft(call('gmailApp.createDraft', { to, subject, body, options })),
  getDraft: (id: string) => draft(call('gmailApp.getDraft', { id })),
  getDrafts: () => call<DraftData[]>('gmailApp.getDrafts').map(draft),
  getMessageById: (id: string) => message(call('gmailApp.getMessage', { id })),
  getThreadById: (id: string) => {
    call('gmailApp.getThread', { id });
    return thread(id);
  },
  search: (query: string, start?: number, max?: number) =>
    call<string[]>('gmailApp.search', { query, start, max }).map(thread),
  getAliases: () => [],
});

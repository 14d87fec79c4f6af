import type { Bounce, MailTraces, MarkedDraft, SentMails } from '../use-cases/mail-traces-port';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';
import { MARK } from './mime';

type Message = GoogleAppsScript.Gmail.Schema.Message;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;

const users = (): Users => advancedService('Gmail', Gmail).Users;

const ME = 'me';

const FAILED = 'X-Failed-Recipients';
const ASKED = { format: 'metadata', metadataHeaders: ['In-Reply-To', 'References', FAILED] };

/** More than this many bounces, or drafts about one customer, are not looked into. */
const MOST = 10;

const headerOf = ({ payload }: Message, name: string): string =>
  payload?.headers?.find((header) => header.name?.toLowerCase() === name.toLowerCase())?.value ?? '';

const instantOf = ({ internalDate }: Message): string => new Date(Number(internalDate)).toISOString();

const ADDRESS = /[^\s@<>()[\]\\,;:"']+@[^\s@<>()[\]\\,;:"']+\.[A-Za-z0-9-]*[A-Za-z0-9]/g;

/** https://datatracker.ietf.org/doc/html/rfc2142 names both. */
const SERVER = /(mailer-daemon|postmaster)@/i;

/** Gmail tells it in a header of its own, other servers in their text alone, of which Gmail gives the beginning. */
function addressesIn(message: Message): string[] {
  const said: string[] = (headerOf(message, FAILED) || (message.snippet ?? '')).match(ADDRESS) ?? [];
  return [...new Set(said.map((address) => address.toLowerCase()))].filter((one) => !SERVER.test(one));
}

function bounceOf(message: Message, { messageIds, threadId }: SentMails): Bounce[] {
  const about = `${headerOf(message, 'In-Reply-To')} ${headerOf(message, 'References')}`;
  // The last one is what it answers.
  const answered = messageIds.filter((id) => about.includes(id)).pop() ?? null;
  if (answered === null && message.threadId !== threadId) return [];
  return [{ addresses: addressesIn(message), at: instantOf(message), messageId: answered }];
}

function bouncesOf(sent: SentMails): Bounce[] {
  const after = String(Math.floor(Date.parse(sent.since) / 1000));
  const q = `{from:mailer-daemon from:postmaster} after:${after}`;
  const { messages = [] } = users().Messages.list(ME, { q, maxResults: MOST });
  return messages
    .flatMap(({ id = '' }) => unless([404], () => users().Messages.get(ME, id, ASKED)) ?? [])
    .flatMap((message) => bounceOf(message, sent))
    .reverse();
}

/** As Gmail's search box takes it: https://support.google.com/mail/answer/7190 */
function searchFor(texts: readonly string[]): string {
  const subjects = texts.map((text) => `subject:"${text.replace(/["{}]/g, ' ')}"`);
  return `in:draft {${subjects.join(' ')}}`;
}

/** It may have been sent or thrown away in the instant before. */
function draftOf(draftId: string): MarkedDraft[] {
  const draft = unless([404], () => users().Drafts.get(ME, draftId, { format: 'metadata' }));
  const message = draft?.message;
  const mark = message ? headerOf(message, MARK) : '';
  return message && mark !== ''
    ? [{ draftId, subject: headerOf(message, 'Subject'), mark, at: instantOf(message) }]
    : [];
}

export const gmailMailTraces: MailTraces = {
  bouncesOf,
  markedDrafts(texts, known) {
    const asked = { q: searchFor(texts), maxResults: MOST + known.length };
    const { drafts = [] } = users().Drafts.list(ME, asked);
    const ids = drafts.flatMap(({ id }) => (id === undefined || known.includes(id) ? [] : [id]));
    return ids.slice(0, MOST).flatMap(draftOf);
  },
};

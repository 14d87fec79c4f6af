import type { Addressee } from '../domain/mail';
import type { ThreadMail } from '../domain/mail-reply';
import { domainOf } from '../domain/outsiders';
import type { FoundThread, Mailbox, ReceivedMail } from '../use-cases/mailbox-port';
import { getAll } from './gmail-rest';

type Message = GoogleAppsScript.Gmail.Schema.Message;
type Thread = GoogleAppsScript.Gmail.Schema.Thread;
type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

interface Listed {
  readonly messages?: readonly Message[];
}

const HEADERS = ['Message-ID', 'References', 'From', 'To', 'Cc', 'Subject'];

const headerOf = ({ payload }: Message, name: string): string =>
  payload?.headers?.find((header) => header.name?.toLowerCase() === name.toLowerCase())?.value ?? '';

const idsIn = (header: string): string[] => header.match(/<[^<>\s]+>/g) ?? [];

/** `"Ferrer, Núria" <nuria@vilanova.example>`, a name without quotes, or the address alone; Gmail has decoded them. */
const PERSON = /(?:"((?:[^"\\]|\\.)*)"|([^<>",;]*))\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s",;]+@[^<>\s",;]+)/g;

const peopleIn = (header: string): Addressee[] =>
  [...header.matchAll(PERSON)].map(([, quoted, bare = '', inBrackets, alone = '']) => ({
    name: (quoted?.replace(/\\(.)/g, '$1') ?? bare).trim(),
    address: inBrackets ?? alone,
  }));

const NOBODY: Addressee = { name: '', address: '' };

function threadMail(message: Message): ThreadMail {
  return {
    messageId: idsIn(headerOf(message, 'Message-ID'))[0] ?? '',
    references: idsIn(headerOf(message, 'References')),
    from: peopleIn(headerOf(message, 'From'))[0] ?? NOBODY,
    to: peopleIn(headerOf(message, 'To')),
    cc: peopleIn(headerOf(message, 'Cc')),
    subject: headerOf(message, 'Subject'),
  };
}

function foundThread({ id, messages = [] }: Thread): FoundThread | null {
  const mails = messages.filter(({ labelIds }) => !labelIds?.includes('DRAFT')).map(threadMail);
  return id === undefined || mails.length === 0 ? null : { threadId: id, mails };
}

const listPath = (query: string, most: number): string =>
  `messages?q=${encodeURIComponent(query)}&maxResults=${String(most)}`;

const threadPath = (id: string): string =>
  `threads/${encodeURIComponent(id)}?format=metadata&${HEADERS.map((name) => `metadataHeaders=${name}`).join('&')}`;

/** A search takes no other; a header with any of these signs is nobody's. */
const SEARCHABLE = /^<[^\s<>(){}"]+>$/;

/** Two rounds whatever their number: where the mails are, and what stands there. */
function threadsWith(messageIds: readonly string[]): (FoundThread | null)[] {
  const wanted = messageIds.filter((id) => SEARCHABLE.test(id));
  const lists = getAll<Listed>(wanted.map((id) => listPath(`rfc822msgid:${id.slice(1, -1)}`, 1)));
  const places = wanted.flatMap((messageId, index) => {
    const threadId = lists[index]?.messages?.[0]?.threadId;
    return threadId === undefined ? [] : [{ messageId, threadId }];
  });
  const threads = getAll<Thread>(places.map(({ threadId }) => threadPath(threadId)));
  return messageIds.map((messageId) => {
    const thread = threads[places.findIndex((place) => place.messageId === messageId)];
    return thread ? foundThread(thread) : null;
  });
}

/** Of base64: as much as any quote needs, and whole characters of four. */
const MOST_TEXT = 8000;

/** The first plain text that is no attachment. */
function plainIn(part: Part | undefined): string | undefined {
  if (part?.parts && part.parts.length > 0)
    return part.parts.map(plainIn).find((found) => found !== undefined);
  const isText = part?.mimeType === 'text/plain' && !part.filename;
  return isText ? part.body?.data : undefined;
}

function decoded(data: string): string {
  const some = data.slice(0, MOST_TEXT);
  const bytes = Utilities.base64DecodeWebSafe(some.padEnd(Math.ceil(some.length / 4) * 4, '='));
  return Utilities.newBlob(bytes).getDataAsString('UTF-8');
}

/** What Gmail shows in its list is written as HTML. */
const unescaped = (snippet: string): string =>
  snippet
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

function receivedMail(message: Message): ReceivedMail {
  const { messageId, from, subject } = threadMail(message);
  const { threadId = '', internalDate, payload, snippet = '' } = message;
  const data = plainIn(payload);
  return {
    messageId,
    threadId,
    from,
    subject,
    at: new Date(Number(internalDate)).toISOString(),
    text: data === undefined ? unescaped(snippet) : decoded(data),
  };
}

/** A cell of the registry may hold anything; a search takes no other signs. */
const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** Several mails of one thread count as one. */
const LISTED = 50;

const isOf = (domain: string, domains: readonly string[]): boolean =>
  domains.some((one) => domain === one || domain.endsWith(`.${one}`));

/** Two calls: which mails there are, and those that are wanted. */
function latestFrom(domains: readonly string[], most: number): ReceivedMail[] {
  const known = domains.map((domain) => domain.toLowerCase()).filter((domain) => DOMAIN.test(domain));
  if (known.length === 0) return [];
  const query = `{${known.map((domain) => `from:${domain}`).join(' ')}}`;
  const listed = getAll<Listed>([listPath(query, LISTED)])[0]?.messages ?? [];
  const newest = listed.filter(
    ({ threadId }, index) => listed.findIndex((one) => one.threadId === threadId) === index,
  );
  return getAll<Message>(newest.slice(0, most).map(({ id = '' }) => `messages/${id}?format=full`))
    .flatMap((message) => (message === null ? [] : [receivedMail(message)]))
    .filter(({ from, messageId }) => messageId !== '' && isOf(domainOf(from.address), known));
}

/** Of Gmail, through its REST API: it answers many questions in one call. */
export const gmailThreads: Pick<Mailbox, 'threadsWith' | 'latestFrom'> = { threadsWith, latestFrom };

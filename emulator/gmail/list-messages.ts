import { apiError } from '../kernel/errors';
import type { Json } from '../kernel/json';
import type { World } from '../kernel/world';
import { mailboxOf } from './mailbox';
import { briefly } from './resource';
import { readSearch } from './search';
import type { MailMessage } from './state';

export interface ListMessages {
  q?: string;
  labelIds?: string | string[];
  maxResults?: number | string;
  pageToken?: string;
}

interface Whose {
  readonly world: World;
  readonly user: string;
}

/** Newest first; of one instant, the one that came last. */
export function findMessages({ world, user }: Whose, query: ListMessages): MailMessage[] {
  const test = readSearch(query.q ?? '');
  const labels = query.labelIds === undefined ? [] : [query.labelIds].flat();
  return Object.values(mailboxOf(world, user).messages)
    .filter(
      (message) => labels.every((label) => message.labels.some((one) => one === label)) && test(message),
    )
    .reverse()
    .sort((a, b) => b.date - a.date);
}

export interface MailPage<Item> {
  items: Item[];
  resultSizeEstimate: number;
  nextPageToken?: string;
}

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/list: 100 a page, 500 at most. */
export function pageOfMail<Item>(
  all: readonly Item[],
  { maxResults = 100, pageToken = '0' }: ListMessages,
): MailPage<Item> {
  if (!/^\d+$/.test(pageToken)) {
    const message = 'Invalid pageToken';
    throw apiError('gmail.users.messages.list', { code: 400, message, reason: 'invalidArgument' });
  }
  const from = Number(pageToken);
  const next = from + Math.min(Number(maxResults), 500);
  const page = { items: all.slice(from, next), resultSizeEstimate: all.length };
  return next < all.length ? { ...page, nextPageToken: String(next) } : page;
}

/** An empty page has no list at all, as on Google. */
export function listMessages(whose: Whose, query: ListMessages): Json {
  const { items, ...page } = pageOfMail(findMessages(whose, query), query);
  return items.length === 0 ? { ...page } : { messages: items.map(briefly), ...page };
}

/** Conversations of which at least one message is found, the one with the newest first. */
export function findThreads(whose: Whose, query: ListMessages): string[] {
  return [...new Set(findMessages(whose, query).map(({ threadId }) => threadId))];
}

export function listThreads(whose: Whose, query: ListMessages): Json {
  const { items, ...page } = pageOfMail(findThreads(whose, query), query);
  return items.length === 0 ? { ...page } : { threads: items.map((id) => ({ id })), ...page };
}

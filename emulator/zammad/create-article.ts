import type { Params } from '../http/message';
import { isParams } from '../http/message';
import { agentMay } from './access';
import { attachmentsFrom, takeInlineImages } from './article-attachments';
import { ARTICLE_ASSOCIATIONS, attributesFrom } from './associations';
import type { ZammadCall } from './call';
import { atLeast, callerMay, stamp, timestamp, touch } from './call';
import { subscribe } from './mentions';
import { forbidden, unprocessable } from './refusal';
import { sanitizeHtml } from './sanitize-html';
import type { Article, Ticket } from './state';
import { ARTICLE_SENDERS, ARTICLE_TYPES } from './fixed-ids';
import { nextId } from './state';
import { accountTime } from './time-accounting';

const BODY_LIMIT = 1_500_000;
const ATTRIBUTES =
  'type_id sender_id to cc subject reply_to message_id in_reply_to content_type body internal preferences origin_by_id'.split(
    ' ',
  );
const NOTE = ARTICLE_TYPES['note'] ?? 0;
const EMAIL = ARTICLE_TYPES['email'] ?? 0;
const CUSTOMER = ARTICLE_SENDERS['Customer'] ?? 0;
const AGENT = ARTICLE_SENDERS['Agent'] ?? 0;

const bodyMissing = (call: ZammadCall): string =>
  atLeast(call.state, '6.4')
    ? "Need at least an 'article body' field."
    : 'Need at least article: { body: "some text" }';

const text = (value: Params[string]): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

const isTrue = (value: Params[string]): boolean => [true, 'true', 't', 1, '1'].some((yes) => value === yes);

function attributesOf(call: ZammadCall, params: Params): Params {
  const agent = callerMay(call, 'ticket.agent');
  const given: Params = { ...params };
  if (!given['type_id'] && !given['type']) given['type_id'] = NOTE;
  if (!given['sender_id'] && !given['sender']) given['sender_id'] = agent ? AGENT : CUSTOMER;
  const attributes = attributesFrom(call.state, given, ARTICLE_ASSOCIATIONS, ATTRIBUTES);
  if (agent) return attributes;
  const type = attributes['type_id'] === ARTICLE_TYPES['web'] ? attributes['type_id'] : NOTE;
  return { ...attributes, type_id: type, sender_id: CUSTOMER, internal: false, origin_by_id: null };
}

function senderName(call: ZammadCall, senderId: number, originId: number | null): string {
  const origin = call.state.users.find((one) => one.id === originId);
  const user = senderId === CUSTOMER && origin ? origin : call.user;
  const name = `${user.firstname} ${user.lastname}`.trim();
  return senderId === CUSTOMER ? `${name} <${user.email}>` : name;
}

function draft(call: ZammadCall, ticket: Ticket, params: Params): Article {
  const attributes = attributesOf(call, params);
  const id = nextId(call.state, 'articles');
  const senderId = Number(attributes['sender_id']);
  const originId = attributes['origin_by_id'] ? Number(attributes['origin_by_id']) : null;
  const { preferences } = attributes;
  return {
    id,
    ticket_id: ticket.id,
    type_id: Number(attributes['type_id']),
    sender_id: senderId,
    from: senderName(call, senderId, originId),
    to: text(attributes['to']),
    cc: text(attributes['cc']),
    subject: text(attributes['subject']),
    reply_to: text(attributes['reply_to']),
    message_id: text(attributes['message_id']),
    in_reply_to: text(attributes['in_reply_to']),
    content_type: text(attributes['content_type']) ?? 'text/plain',
    body: text(attributes['body']) ?? '',
    internal: isTrue(attributes['internal']),
    preferences: isParams(preferences) ? preferences : {},
    origin_by_id: originId,
    attachments: [],
    ...stamp(call),
  };
}

const isHtml = (article: Article): boolean => article.content_type.toLowerCase().includes('text/html');

function checkBody(call: ZammadCall, article: Article): void {
  if (article.body.trim() === '') throw unprocessable(bodyMissing(call));
  const { length } = article.body;
  if (length > BODY_LIMIT) {
    throw unprocessable(
      `body of article is too large, ${String(length)} chars - only ${String(BODY_LIMIT)} allowed`,
    );
  }
}

function checkRecipient(call: ZammadCall, article: Article): void {
  const outgoing = article.type_id === EMAIL && article.sender_id !== CUSTOMER;
  if (!outgoing || !atLeast(call.state, '6.4')) return;
  if (![article.to, article.cc].some((address) => address && /[^\s@]+@[^\s@]+/.test(address))) {
    throw unprocessable('Sending an email without a valid recipient is not possible.');
  }
}

function mentionAll(call: ZammadCall, ticket: Ticket, article: Article): void {
  const ids = [...article.body.matchAll(/data-mention-user-id="(\d+)"/g)].map(([, id]) => Number(id));
  if (ids.length === 0) return;
  if (!agentMay(call, ticket, 'read')) {
    throw forbidden('You have insufficient permissions to mention other users.');
  }
  for (const id of ids) subscribe(call, ticket, id);
}

/** A communication by an agent opens a new ticket; a note changes nothing but the ticket's age. */
function affectTicket(call: ZammadCall, ticket: Ticket, article: Article): void {
  const at = timestamp(call);
  ticket.create_article_type_id ??= article.type_id;
  ticket.create_article_sender_id ??= article.sender_id;
  if (article.type_id !== NOTE) {
    ticket.last_contact_at = at;
    if (article.sender_id === CUSTOMER) ticket.last_contact_customer_at = at;
    if (article.sender_id === AGENT) ticket.last_contact_agent_at = at;
    if (article.sender_id === AGENT && ticket.state_id === 1) ticket.state_id = 2;
  }
  touch(call, ticket);
}

/** Appends an article, as often as it is asked to: there is no key that would make it the same one. */
export function createArticle(call: ZammadCall, ticket: Ticket, params: Params): Article {
  if (params['body'] === undefined || params['body'] === null) throw unprocessable(bodyMissing(call));
  const article = draft(call, ticket, params);
  if (isHtml(article)) {
    const taken = takeInlineImages(call, article.body, { ticketId: ticket.id, articleId: article.id });
    article.body = sanitizeHtml(taken.body);
    article.attachments.push(...taken.attachments);
  }
  article.attachments.push(...attachmentsFrom(call, params));
  checkBody(call, article);
  checkRecipient(call, article);
  mentionAll(call, ticket, article);
  call.state.articles.push(article);
  affectTicket(call, ticket, article);
  const { time_unit: timeUnit, accounted_time_type_id: typeId } = params;
  // Saved before the time is: whoever is refused here and needs both undone has to undo the article.
  if (timeUnit !== undefined && timeUnit !== null && timeUnit !== '') {
    accountTime(call, ticket, { articleId: article.id, timeUnit, typeId });
  }
  return article;
}

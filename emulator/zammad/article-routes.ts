import { isParams, textOf } from '../http/message';
import {
  agentMay,
  findRow,
  findTicket,
  mayCreate,
  mayReadArticle,
  readableTicket,
  requireFollowUp,
  requirePermission,
  stateTypeOf,
} from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { atLeast, callerMay, created, flag, ok, touch } from './call';
import { createArticle } from './create-article';
import { articleJson } from './present-article';
import { forbidden } from './refusal';
import { rawReply } from './reply';
import type { Article, Ticket } from './state';
import { ARTICLE_TYPES, STATE_TYPES } from './fixed-ids';

/** How long after writing it an agent may delete an own note. */
const DELETE_WINDOW_MS = 600_000;

const findArticle = (call: ZammadCall, id: unknown): Article =>
  findRow(call.state.articles, 'Ticket::Article', id);

const ticketOf = (call: ZammadCall, article: Article): Ticket => findTicket(call, article.ticket_id);

const list: ZammadHandler = (call) => {
  requirePermission(call, 'admin');
  return ok(call.state.articles.map((article) => articleJson(call.state, article)));
};

const show: ZammadHandler = (call) => {
  const article = findArticle(call, call.params['id']);
  if (!mayReadArticle(call, ticketOf(call, article), article)) throw forbidden();
  return ok(articleJson(call.state, article));
};

const listByTicket: ZammadHandler = (call) => {
  const ticket = readableTicket(call, call.params['id']);
  const articles = call.state.articles.filter(
    (article) => article.ticket_id === ticket.id && mayReadArticle(call, ticket, article),
  );
  const shown = articles.map((article) => articleJson(call.state, article));
  if (flag(call, 'expand') || !flag(call, 'full')) return ok(shown);
  const assets = Object.fromEntries(articles.map((article, at) => [String(article.id), shown[at]]));
  return ok({ record_ids: articles.map((article) => article.id), assets: { TicketArticle: assets } });
};

const create: ZammadHandler = (call) => {
  const ticket = findTicket(call, call.params['ticket_id']);
  if (atLeast(call.state, '7.0')) requireFollowUp(call, ticket);
  else if (!mayCreate(call, ticket)) throw forbidden();
  return created(articleJson(call.state, createArticle(call, ticket, call.params)));
};

const update: ZammadHandler = (call) => {
  const article = findArticle(call, call.params['id']);
  const ticket = ticketOf(call, article);
  if (!agentMay(call, ticket, 'change')) throw forbidden();
  const { internal, preferences } = call.params;
  if (internal !== undefined && internal !== null) article.internal = flag(call, 'internal');
  if (isParams(preferences) && preferences['highlight']) {
    article.preferences['highlight'] = textOf(preferences['highlight']);
  }
  touch(call, article);
  touch(call, ticket);
  return ok(articleJson(call.state, article));
};

function requireDeletable(call: ZammadCall, article: Article): void {
  const refuse = (reason: string) => forbidden(`Not authorized (${reason})!`);
  if (!mayReadArticle(call, ticketOf(call, article), article)) throw forbidden();
  if (!callerMay(call, 'ticket.agent')) throw refuse('agent permission required');
  if (article.created_by_id !== call.user.id) throw refuse('you can only delete your own notes');
  if (article.type_id !== ARTICLE_TYPES['note'] && !article.internal) {
    throw refuse('communication articles cannot be deleted');
  }
  if (call.now - Date.parse(article.created_at) >= DELETE_WINDOW_MS) {
    throw refuse('note is too old to be deleted');
  }
}

const destroy: ZammadHandler = (call) => {
  const article = findArticle(call, call.params['id']);
  requireDeletable(call, article);
  call.state.articles = call.state.articles.filter((one) => one !== article);
  return ok({});
};

const attachment: ZammadHandler = (call) => {
  const ticket = readableTicket(call, call.params['ticket']);
  const article = findArticle(call, call.params['article']);
  if (article.ticket_id !== ticket.id) {
    if (stateTypeOf(call.state, ticket) !== STATE_TYPES['merged']) {
      throw forbidden('The article does not belong to the specified ticket.');
    }
    readableTicket(call, article.ticket_id);
  }
  const id = Number(call.params['id']);
  const file = article.attachments.find((one) => one.id === id);
  if (!file) throw forbidden('The file does not belong to the specified article.');
  const disposition = call.params['view'] === 'inline' ? 'inline' : 'attachment';
  const type = file.preferences['Mime-Type'] ?? 'application/octet-stream';
  return rawReply(type, Buffer.from(file.base64, 'base64'), {
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
  });
};

export const articleRoutes = {
  'GET /api/v1/ticket_articles': list,
  'GET /api/v1/ticket_articles/by_ticket/:id': listByTicket,
  'GET /api/v1/ticket_articles/:id': show,
  'POST /api/v1/ticket_articles': create,
  'PUT /api/v1/ticket_articles/:id': update,
  'PATCH /api/v1/ticket_articles/:id': update,
  'DELETE /api/v1/ticket_articles/:id': destroy,
  'GET /api/v1/ticket_attachment/:ticket/:article/:id': attachment,
};

import type { Json } from '../kernel/json';
import { linksOf } from './links';
import type { Article, Ticket, ZammadState } from './state';
import { ARTICLE_SENDERS, ARTICLE_TYPES, nameOf } from './fixed-ids';

export interface ArticleView {
  readonly id: number;
  readonly type: string;
  readonly sender: string;
  readonly from: string;
  readonly internal: boolean;
  readonly subject: string;
  readonly contentType: string;
  readonly body: string;
  readonly createdAt: string;
  readonly preferences: Record<string, Json | undefined>;
}

export interface TicketView {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly group: string;
  readonly owner: string;
  readonly customer: string;
  readonly organization: string;
  readonly tags: readonly string[];
  /** Numbers of the tickets it is linked with; a merged ticket's parent among them. */
  readonly links: readonly { readonly type: string; readonly number: string }[];
  readonly articles: readonly ArticleView[];
}

/** Every ticket, whoever may read it, newest change first. */
export interface ZammadView {
  readonly tickets: readonly TicketView[];
}

const articleView = (article: Article): ArticleView => ({
  id: article.id,
  type: nameOf(ARTICLE_TYPES, article.type_id) ?? '',
  sender: nameOf(ARTICLE_SENDERS, article.sender_id) ?? '',
  from: article.from ?? '',
  internal: article.internal,
  subject: article.subject ?? '',
  contentType: article.content_type,
  body: article.body,
  createdAt: article.created_at,
  preferences: article.preferences,
});

function ticketView(state: ZammadState, ticket: Ticket): TicketView {
  const name = (rows: readonly { id: number; name: string }[], id: number | null): string =>
    rows.find((row) => row.id === id)?.name ?? '';
  const login = (id: number): string => state.users.find((user) => user.id === id)?.login ?? '';
  const numberOf = (id: number): string => state.tickets.find((one) => one.id === id)?.number ?? '';
  return {
    id: ticket.id,
    number: ticket.number,
    title: ticket.title,
    state: name(state.ticketStates, ticket.state_id),
    group: name(state.groups, ticket.group_id),
    owner: login(ticket.owner_id),
    customer: login(ticket.customer_id),
    organization: name(state.organizations, ticket.organization_id),
    tags: ticket.tags,
    links: linksOf(state, ticket.id).map((link) => ({ type: link.type, number: numberOf(link.ticketId) })),
    articles: state.articles.filter((article) => article.ticket_id === ticket.id).map(articleView),
  };
}

export function viewTickets(state: ZammadState): ZammadView {
  const newestFirst = [...state.tickets].sort(
    (a, b) => b.updated_at.localeCompare(a.updated_at) || b.id - a.id,
  );
  return { tickets: newestFirst.map((ticket) => ticketView(state, ticket)) };
}

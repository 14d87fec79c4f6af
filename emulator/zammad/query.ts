import type { Ticket, ZammadState } from './state';
import type { Selects } from './condition';

interface Document {
  readonly [field: string]: readonly string[];
}

function documentOf(state: ZammadState, ticket: Ticket): Document {
  const articles = state.articles.filter((article) => article.ticket_id === ticket.id);
  const named = (rows: readonly { id: number; name: string }[], id: number | null): string[] =>
    rows.filter((row) => row.id === id).map((row) => row.name);
  const customer = state.users.find((user) => user.id === ticket.customer_id);
  return {
    number: [ticket.number],
    title: [ticket.title],
    'state.name': named(state.ticketStates, ticket.state_id),
    'group.name': named(state.groups, ticket.group_id),
    'priority.name': named(state.ticketPriorities, ticket.priority_id),
    'organization.name': named(state.organizations, ticket.organization_id),
    'customer.email': customer ? [customer.email] : [],
    'customer.fullname': customer ? [`${customer.firstname} ${customer.lastname}`] : [],
    tags: ticket.tags,
    'article.subject': articles.map((article) => article.subject ?? ''),
    'article.body': articles.map((article) => article.body.replaceAll(/<[^>]*>/g, ' ')),
    'article.from': articles.map((article) => article.from ?? ''),
    'article.to': articles.map((article) => article.to ?? ''),
  };
}

const SHORT_FIELDS: Readonly<Record<string, string>> = {
  state: 'state.name',
  group: 'group.name',
  priority: 'priority.name',
  organization: 'organization.name',
};

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

interface Term {
  readonly field: string | null;
  readonly words: readonly string[];
  readonly excluded: boolean;
  /** The last word may go on: an unquoted term without a field is completed, as Zammad does before it asks the index. */
  readonly open: boolean;
}

/** `a-b` reads as "a, but not b", which is why a ticket hook has to go before a number is looked for. */
function parse(query: string): Term[] {
  const parts = query.replaceAll('*', '').matchAll(/(-?)(?:([\w.]+):)?(?:"([^"]*)"|([^\s"-]+))/g);
  return [...parts].map(([, minus, field, quoted, plain]) => ({
    field: field ? (SHORT_FIELDS[field] ?? field) : null,
    words: words(quoted ?? plain ?? ''),
    excluded: minus === '-',
    open: quoted === undefined && !field,
  }));
}

function occurs(term: Term, text: string): boolean {
  const found = words(text);
  const last = term.words.length - 1;
  return found.some((_word, start) =>
    term.words.every((word, at) => {
      const here = found[start + at] ?? '';
      return term.open && at === last ? here.startsWith(word) : here === word;
    }),
  );
}

/** With a search index: words, in every field or the named one, all of which must occur. */
export function indexSelector(state: ZammadState, query: string): Selects {
  const terms = parse(query);
  return (ticket) => {
    const document = documentOf(state, ticket);
    return terms.every((term) => {
      const texts = term.field ? (document[term.field] ?? []) : Object.values(document).flat();
      return texts.some((text) => occurs(term, text)) !== term.excluded;
    });
  };
}

/**
 * Without an index the whole query is one piece of text, looked for inside title, number and articles. A ticket without any
 * article is not found at all.
 */
export function databaseSelector(state: ZammadState, query: string): Selects {
  const wanted = query.replaceAll('*', '').trim().toLowerCase();
  const contains = (text: string | null): boolean => (text ?? '').toLowerCase().includes(wanted);
  return (ticket) => {
    const articles = state.articles.filter((article) => article.ticket_id === ticket.id);
    if (articles.length === 0) return false;
    const texts = articles.flatMap((article) => [article.body, article.from, article.to, article.subject]);
    return [ticket.title, ticket.number, ...texts].some(contains);
  };
}

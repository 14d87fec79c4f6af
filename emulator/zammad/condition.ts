import type { Params } from '../http/message';
import { isParams, textOf } from '../http/message';
import type { Json } from '../kernel/json';
import { inspect, internalError, unprocessable } from './refusal';
import type { Article, Ticket, ZammadState } from './state';

type Comparison = (actual: string, wanted: readonly string[]) => boolean;

const lower = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase());

const OPERATORS: Readonly<Record<string, Comparison>> = {
  is: (actual, wanted) => wanted.includes(actual),
  'is not': (actual, wanted) => !wanted.includes(actual),
  'is any of': (actual, wanted) => wanted.includes(actual),
  'is none of': (actual, wanted) => !wanted.includes(actual),
  contains: (actual, wanted) => lower(wanted).some((value) => actual.toLowerCase().includes(value)),
  'contains not': (actual, wanted) => !lower(wanted).some((value) => actual.toLowerCase().includes(value)),
  'starts with': (actual, wanted) => lower(wanted).some((value) => actual.toLowerCase().startsWith(value)),
  'ends with': (actual, wanted) => lower(wanted).some((value) => actual.toLowerCase().endsWith(value)),
  'is set': (actual) => actual !== '',
  'not set': (actual) => actual === '',
};

const TICKET_COLUMNS =
  'id number title group_id state_id priority_id owner_id customer_id organization_id note pending_time close_at created_at updated_at created_by_id updated_by_id'.split(
    ' ',
  );
const ARTICLE_COLUMNS = 'body subject from to cc type_id sender_id internal'.split(' ');

const listOf = (value: Json | undefined): string[] => (Array.isArray(value) ? value : [value]).map(textOf);

/** The values that an attribute such as `ticket.number` or `article.body` has in this ticket. */
function valuesOf(attribute: string, ticket: Ticket, articles: readonly Article[]): string[] {
  const [model = '', column = ''] = attribute.split('.');
  if (model === 'ticket' && column === 'tags') return ticket.tags;
  if (model === 'ticket' && TICKET_COLUMNS.includes(column)) {
    return [textOf(ticket[column as keyof Ticket])]; // the list above holds columns only
  }
  if (model === 'article' && ARTICLE_COLUMNS.includes(column)) {
    return articles.map((article) => textOf(article[column as keyof Article]));
  }
  throw unprocessable(`Invalid condition: unknown attribute '${attribute}'`);
}

export type Selects = (ticket: Ticket) => boolean;

/**
 * Reads `{"ticket.number": {"operator": "is", "value": ["74…"]}}`: every attribute must fit.
 * @throws as Zammad does for an operator it does not know: masked for those who are not administrators
 */
export function selectorOf(state: ZammadState, condition: Params): Selects {
  const tests = Object.entries(condition).map(([attribute, test]) => {
    const { operator, value } = isParams(test) ? test : {};
    const compare = OPERATORS[textOf(operator)];
    if (!compare) throw internalError(`Invalid operator '${textOf(operator)}' for '${inspect(value)}'`);
    const wanted = listOf(value);
    return (ticket: Ticket): boolean => {
      const articles = state.articles.filter((article) => article.ticket_id === ticket.id);
      return valuesOf(attribute, ticket, articles).some((actual) => compare(actual, wanted));
    };
  });
  return (ticket) => tests.every((test) => test(ticket));
}

import { textOf } from '../http/message';
import type { Json } from '../kernel/json';
import type { GitlabAnswer, GitlabCall } from './call';
import { ok } from './call';

const DEFAULT_PER_PAGE = 20;
const MAX_PER_PAGE = 100;

export function perPageOf(call: GitlabCall): number {
  const given = call.params['per_page'];
  return Math.min(Math.max(typeof given === 'number' ? given : DEFAULT_PER_PAGE, 1), MAX_PER_PAGE);
}

/** The address of another page: the parameters as GitLab writes them, in alphabetical order. */
export function pageAddress(call: GitlabCall, changed: Readonly<Record<string, string | number>>): string {
  const given = Object.entries({ ...call.params, ...changed }).filter(
    ([name, value]) =>
      value !== undefined && typeof value !== 'object' && !['private_token', 'access_token'].includes(name),
  );
  const pairs = given.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(value))}`,
  );
  return `${call.request.origin}${call.request.path}?${pairs.sort().join('&')}`;
}

const linkHeader = (links: readonly (readonly [string, string])[]): string =>
  links.map(([address, relation]) => `<${address}>; rel="${relation}"`).join(', ');

interface Pages {
  readonly page: number;
  readonly pages: number;
  readonly perPage: number;
}

function pageHeaders(call: GitlabCall, { page, pages, perPage }: Pages): Record<string, string> {
  const address = (number: number): string => pageAddress(call, { page: number, per_page: perPage });
  const links: [string, string][] = [];
  if (page > 1) links.push([address(page - 1), 'prev']);
  if (page < pages) links.push([address(page + 1), 'next']);
  links.push([address(1), 'first'], [address(pages), 'last']);
  return {
    link: linkHeader(links),
    'x-next-page': page < pages ? String(page + 1) : '',
    'x-page': String(page),
    'x-per-page': String(perPage),
    'x-prev-page': page > 1 ? String(page - 1) : '',
  };
}

const pageOf = (call: GitlabCall): number => {
  const given = call.params['page'];
  return Math.max(typeof given === 'number' ? given : 1, 1);
};

/** One page of a list, with the headers that lead to the others. */
export function paginated<Row>(
  call: GitlabCall,
  rows: readonly Row[],
  show: (row: Row) => Json,
): GitlabAnswer {
  const [page, perPage] = [pageOf(call), perPageOf(call)];
  const pages = Math.max(Math.ceil(rows.length / perPage), 1);
  return ok(rows.slice((page - 1) * perPage, page * perPage).map(show), {
    ...pageHeaders(call, { page, pages, perPage }),
    'x-total': String(rows.length),
    'x-total-pages': String(pages),
  });
}

/** One page of a list that is not counted: a page that is full is taken to have another one behind it. */
export function paginatedUncounted<Row>(
  call: GitlabCall,
  rows: readonly Row[],
  show: (row: Row) => Json,
): GitlabAnswer {
  const [page, perPage] = [pageOf(call), perPageOf(call)];
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const pages = Math.max(shown.length === perPage ? page + 1 : page, 1);
  return ok(shown.map(show), pageHeaders(call, { page, pages, perPage }));
}

/** One page that begins behind a named row; only the next page is known. */
export function keysetPage<Row>(
  call: GitlabCall,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  show: (row: Row) => Json,
): GitlabAnswer {
  const token = call.params['page_token'];
  const start = token === undefined ? 0 : rows.findIndex((row) => nameOf(row) === token) + 1;
  const perPage = perPageOf(call);
  const page = rows.slice(start, start + perPage);
  const last = page.at(-1);
  const more = start + perPage < rows.length && last !== undefined;
  const headers: Record<string, string> = { 'x-per-page': String(perPage) };
  if (more)
    headers['link'] = linkHeader([
      [pageAddress(call, { page_token: nameOf(last), per_page: perPage }), 'next'],
    ]);
  return ok(page.map(show), headers);
}

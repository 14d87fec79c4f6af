import type { Connection } from '../domain/connection';
import type { HttpRequest } from './http-door';

type Query = Readonly<Record<string, string>>;

const queryOf = (query: Query): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** @param path below the API: `/tickets/3`. https://docs.zammad.org/en/latest/api/intro.html */
export const zammadRequest = (
  { address, token }: Connection,
  path: string,
  { query = {}, ...rest }: Omit<HttpRequest, 'url' | 'headers'> & { readonly query?: Query } = {},
): HttpRequest => ({
  url: `${address}/api/v1${path}${Object.keys(query).length > 0 ? `?${queryOf(query)}` : ''}`,
  headers: { Authorization: `Token token=${token}` },
  ...rest,
});

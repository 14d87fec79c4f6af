import type { Connection } from '../domain/connection';
import type { HttpRequest } from './http-door';
import type { Query } from './http-query';
import { withQuery } from './http-query';

/** @param path below the API: `/tickets/3`. https://docs.zammad.org/en/latest/api/intro.html */
export const zammadRequest = (
  { address, token }: Connection,
  path: string,
  { query = {}, ...rest }: Omit<HttpRequest, 'url' | 'headers'> & { readonly query?: Query } = {},
): HttpRequest => ({
  url: withQuery(`${address}/api/v1${path}`, query),
  headers: { Authorization: `Token token=${token}` },
  ...rest,
});

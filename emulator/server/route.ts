import type { ServerResponse } from 'node:http';
import * as v from 'valibot';
import { httpRefusal } from './http-refusal';
import type { Reply } from './reply';

export interface RouteRequest {
  /** What stands at `:name` in the route's path, decoded. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** The body, as the schema describes it. @throws an HttpRefusal that names the first wrong field */
  body<Schema extends v.GenericSchema>(schema: Schema): v.InferOutput<Schema>;
  /** `http://localhost:8787`: as the client called the server. */
  readonly origin: string;
  readonly response: ServerResponse;
}

/** `null` means that the handler answers by itself. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  handle(request: RouteRequest): Promise<Reply | null> | Reply | null;
}

export const get = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path, handle });
export const post = (path: string, handle: Route['handle']): Route => ({ method: 'POST', path, handle });

export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw httpRefusal(400, `${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw httpRefusal(400, `"${part}" is not a part of an address`);
  }
}

/** @returns the values of the `:names`, or null when the path is another one */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return params;
}

export interface Matched {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** @throws an HttpRefusal: 404 for an unknown path, 405 for a known path with another method */
export function findRoute(routes: readonly Route[], method: string, path: string): Matched {
  const fitting = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params ? [{ route, params }] : [];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found) return found;
  const allowed = fitting.map(({ route }) => route.method).join(' and ');
  if (allowed !== '') throw httpRefusal(405, `${path} takes ${allowed}, not ${method}`);
  throw httpRefusal(404, `There is nothing at ${path}`);
}

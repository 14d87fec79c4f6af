import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRefused } from '../kernel/worker-client';
import { httpRefusal, isHttpRefusal } from './http-refusal';
import { isPortInUse } from './port-in-use';
import { failure, send } from './reply';
import type { Reply } from './reply';
import { readJson } from './request-body';
import { findRoute, parseBody } from './route';
import type { Route } from './route';

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Another site must neither read what is here (a name of its own that resolves to loopback) nor change it. */
function checkOrigin(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) {
    throw httpRefusal(403, `The emulator answers only at localhost, not at "${host}"`);
  }
  const own = `http://${host}`;
  const { origin } = request.headers;
  if (request.method !== 'GET' && origin !== undefined && origin !== own) {
    throw httpRefusal(403, `A page of ${origin} may not change anything here`);
  }
  return own;
}

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Reply | null> {
  const origin = checkOrigin(request);
  const url = new URL(`${origin}${request.url ?? '/'}`);
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const { route, params } = findRoute(routes, method, url.pathname);
  const body = route.method === 'POST' ? await readJson(request) : {};
  return route.handle({
    param: (name) => params[name] ?? '',
    query: url.searchParams,
    body: (schema) => parseBody(schema, body),
    origin,
    response,
  });
}

function replyToError(error: unknown): Reply {
  if (isHttpRefusal(error)) return failure(error.status, error.message);
  if (isRefused(error)) return failure(error.refusedWith, error.message);
  console.error(error);
  return failure(500, 'The emulator failed; its console says where');
}

function listener(routes: readonly Route[]): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(routes, request, response)
      .catch(replyToError)
      .then((reply) => (reply ? send(response, reply) : undefined))
      .catch(() => response.destroy());
  };
}

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port)); // A TCP server's address is never text.
  });

async function listenEverywhere(servers: readonly [Server, Server], port: number): Promise<number> {
  const [ipv4, ipv6] = servers;
  const taken = await listen(ipv4, '127.0.0.1', port);
  try {
    await listen(ipv6, '::1', taken);
  } catch (error) {
    // A machine without IPv6 resolves localhost to 127.0.0.1 only.
    if (isPortInUse(error)) throw error;
  }
  return taken;
}

/**
 * Listens on both loopback addresses, so that `localhost` is ours whichever of them it resolves to.
 * @throws a sentence when the port is in use
 */
export async function startHttpServer(routes: readonly Route[], port: number): Promise<HttpServer> {
  const servers = [createServer(listener(routes)), createServer(listener(routes))] as const;
  const close = async (): Promise<void> => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => void server.close(resolve))));
  };
  try {
    return { port: await listenEverywhere(servers, port), close };
  } catch (error) {
    await close();
    if (!isPortInUse(error)) throw error;
    throw new Error(`Port ${String(port)} is in use; choose another one with --port, or stop what uses it`, {
      cause: error,
    });
  }
}

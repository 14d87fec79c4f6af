import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { HttpAnswer, HttpRequest } from '../kernel/operation';

/** Origins that are answered somewhere else: `https://zammad.example` to `http://127.0.0.1:8123`. */
export type Hosts = Readonly<Record<string, string>>;

const MOST_REDIRECTS = 20;

function headersOf(message: IncomingMessage): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (let at = 0; at + 1 < message.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = message.rawHeaders.slice(at, at + 2);
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  }
  return headers;
}

function placeOf(url: URL, hosts: Hosts): URL {
  const elsewhere = hosts[url.origin];
  return elsewhere === undefined ? url : new URL(`${url.pathname}${url.search}`, elsewhere);
}

export interface Network {
  readonly hosts: Hosts;
  /** Of each exchange, in milliseconds. */
  readonly timeOut: number;
}

/** One request, without following where it is redirected to. */
function exchangeOnce(url: URL, request: HttpRequest, { hosts, timeOut }: Network): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const place = placeOf(url, hosts);
    const send = place.protocol === 'https:' ? requestHttps : requestHttp;
    const body = Buffer.from(request.body ?? '', 'base64');
    const length = request.body === null ? {} : { 'Content-Length': String(body.length) };
    const headers = { ...request.headers, Host: url.host, ...length };
    const rejectUnauthorized = request.validateHttpsCertificates !== false;
    const about = { method: request.method, headers, rejectUnauthorized };
    const options = { ...about, agent: false, signal: AbortSignal.timeout(timeOut) };
    const outgoing = send(place, options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks).toString('base64');
        resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: bytes });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const headerOf = ({ headers }: HttpAnswer, name: string): string | undefined => {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return [found].flat()[0];
};

/** What a browser asks for next; a secret is not carried to another host. */
function redirected(from: URL, to: URL, request: HttpRequest, status: number): HttpRequest {
  const becomesGet = status === 303 || ((status === 301 || status === 302) && request.method === 'POST');
  const dropped = [
    ...(becomesGet ? ['content-type', 'content-length'] : []),
    ...(from.origin === to.origin ? [] : ['authorization', 'cookie']),
  ];
  const kept = Object.entries(request.headers).filter(([name]) => !dropped.includes(name.toLowerCase()));
  const next = { ...request, headers: Object.fromEntries(kept), url: to.href };
  return becomesGet ? { ...next, method: 'GET', body: null } : next;
}

async function follow(request: HttpRequest, network: Network, left: number): Promise<HttpAnswer> {
  const url = new URL(request.url);
  const answer = await exchangeOnce(url, request, network);
  const location = headerOf(answer, 'location');
  const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
  if (!isRedirect || !request.followRedirects || left === 0) return answer;
  const to = new URL(location, url);
  return follow(redirected(url, to, request, answer.status), network, left - 1);
}

/** As Google words it when no answer comes. */
function failureOf(error: unknown, url: string): string {
  const { name, code } = error as { name?: string; code?: string }; // Node's errors carry a code.
  if (name === 'TimeoutError' || code === 'ABORT_ERR' || code === 'ETIMEDOUT') return `Timeout: ${url}`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `DNS error: ${url}`;
  if (code === 'ERR_INVALID_URL') return `Invalid argument: ${url}`;
  return `Address unavailable: ${url}`;
}

/** One request and its answer; never rejects, because a host that does not answer is an answer too. */
export async function exchange(request: HttpRequest, network: Network): Promise<HttpAnswer> {
  try {
    return await follow(request, network, MOST_REDIRECTS);
  } catch (error) {
    return { status: 0, headers: {}, body: '', error: failureOf(error, request.url) };
  }
}

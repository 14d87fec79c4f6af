import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Control } from './control';
import { answerControl } from './control';
import type { Fault, Faults } from './faults';
import type { FakeReply, FakeRequest } from './message';
import { gatewayError, tooManyRequests } from './replies';

export interface FakeServer {
  /**
   * @param port 0 takes a free one
   * @returns the address on loopback, without a final slash
   */
  listen(port: number): Promise<{ url: string; port: number }>;
  /** Ends open connections too. */
  close(): Promise<void>;
}

export interface FakeServerOptions {
  handle(request: FakeRequest): FakeReply;
  /** What this system answers to a token it does not know. */
  unauthorized(request: FakeRequest): FakeReply;
  readonly control: Control;
  readonly faults: Faults;
  now(): number;
}

const CONTROL_PATH = '/_control';

const header = (message: IncomingMessage, name: string): string | undefined =>
  message.headers[name]?.toString();

function originOf(message: IncomingMessage): string {
  const scheme = header(message, 'x-forwarded-proto') ?? 'http';
  return `${scheme}://${header(message, 'x-forwarded-host') ?? message.headers.host ?? '127.0.0.1'}`;
}

async function readRequest(message: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer); // a stream without encoding yields buffers
  const [path = '/', ...query] = (message.url ?? '/').split('?');
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method === 'HEAD' ? 'GET' : (message.method ?? 'GET'),
    path,
    query: query.join('?'),
    headers: Object.fromEntries(headers) as Record<string, string>, // both halves are text
    body: Buffer.concat(chunks).toString('utf8'),
    origin: originOf(message),
  };
}

function send(response: ServerResponse, reply: FakeReply, headOnly: boolean): void {
  const body = Buffer.from(reply.body);
  const bodiless = reply.status === 204 || reply.status === 304;
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(bodiless ? {} : { 'content-length': String(body.length) }),
  });
  response.end(headOnly || bodiless ? undefined : body);
}

/** What came of a request, and after how many milliseconds. */
export interface FakeAnswer {
  /** `null` when the connection is to be cut without an answer. */
  readonly reply: FakeReply | null;
  readonly delayMs: number;
}

/** Does what is asked, as the next fault that waits for it lets it be done. */
export function answerTo(request: FakeRequest, options: FakeServerOptions): FakeAnswer {
  const fault = options.faults.take(request.method, request.path);
  const delayMs = fault?.kind === 'slow' ? fault.delayMs : 0;
  return { reply: replyUnder(fault, request, options), delayMs };
}

function replyUnder(fault: Fault | null, request: FakeRequest, options: FakeServerOptions): FakeReply | null {
  switch (fault?.kind) {
    case 'drop-before':
      return null;
    case 'drop-after-commit':
      options.handle(request);
      return null;
    case '401':
      return options.unauthorized(request);
    case '429':
      return tooManyRequests(fault, options.now());
    case '502':
    case '503':
      return gatewayError(Number(fault.kind));
    case 'slow':
    case undefined:
      return options.handle(request);
  }
}

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  options: FakeServerOptions,
): Promise<void> {
  const request = await readRequest(message);
  const headOnly = message.method === 'HEAD';
  if (request.path === CONTROL_PATH) {
    send(response, answerControl(options.control, request), headOnly);
    return;
  }
  const { reply, delayMs } = answerTo(request, options);
  if (!reply) message.socket.destroy();
  else if (delayMs > 0) setTimeout(() => send(response, reply, headOnly), delayMs).unref();
  else send(response, reply, headOnly);
}

/** Serves one fake on loopback; a defect of the fake itself is a 500 that says so, never a refusal of what is emulated. */
export function createFakeServer(options: FakeServerOptions): FakeServer {
  const server = createServer((message, response) => {
    serve(message, response, options).catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send(
        response,
        { status: 500, headers: { 'content-type': 'text/plain' }, body: `The emulator failed: ${text}\n` },
        false,
      );
    });
  });
  return {
    async listen(port) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      });
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port');
      return { url: `http://127.0.0.1:${String(address.port)}`, port: address.port };
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

import type { MimePart } from '../gmail/mime';
import { headerOf, parseMime } from '../gmail/mime';
import type { HttpAnswer, HttpRequest } from '../kernel/operation';

/** https://developers.google.com/workspace/calendar/api/guides/batch and the other services' pages of that name. */
export const isBatch = (method: string, url: URL): boolean =>
  method === 'POST' && /^\/batch(\/|$)/.test(url.pathname);

/** Calendar takes 50 requests in one, the others 100. */
const mostRequests = (url: URL): number => (url.pathname.startsWith('/batch/calendar') ? 50 : 100);

/** One part is a whole HTTP request: its line, its headers, an empty line, its body. */
function readRequest(part: MimePart, outer: HttpRequest): HttpRequest | undefined {
  const text = part.body.toString('latin1').trimStart();
  const [, method, target] = /^([A-Z]+) (\S+)/.exec(text) ?? [];
  if (part.mimeType !== 'application/http' || method === undefined || target === undefined) return undefined;
  const message = parseMime(text.replace(/^.*\r?\n?/, ''));
  const own = Object.fromEntries(message.headers.map(({ name, value }) => [name, value]));
  const shared = Object.entries(outer.headers).filter(([name]) => /^authorization$/i.test(name));
  return {
    url: new URL(target, outer.url).href,
    method,
    headers: { ...Object.fromEntries(shared), ...own },
    body: message.body.length > 0 ? message.body.toString('base64') : null,
    followRedirects: true,
  };
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  404: 'Not Found',
  409: 'Conflict',
};

function writeAnswer(answer: HttpAnswer, contentId: string): string {
  const id = contentId === '' ? [] : [`Content-ID: <response-${contentId.replace(/^<|>$/g, '')}>`];
  return [
    'Content-Type: application/http',
    ...id,
    '',
    `HTTP/1.1 ${String(answer.status)} ${REASONS[answer.status] ?? ''}`.trimEnd(),
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`),
    '',
    Buffer.from(answer.body, 'base64').toString('latin1'),
  ].join('\r\n');
}

/**
 * Answers a `multipart/mixed` of requests with one of answers, each beside the `Content-ID` of its request.
 * @returns undefined when the body cannot be read, or holds too many
 */
export function answerBatch(
  outer: HttpRequest,
  ask: (request: HttpRequest) => HttpAnswer,
): HttpAnswer | undefined {
  const type = Object.entries(outer.headers).find(([name]) => /^content-type$/i.test(name))?.[1] ?? '';
  const body = Buffer.from(outer.body ?? '', 'base64').toString('latin1');
  const { parts } = parseMime(`Content-Type: ${type}\r\n\r\n${body}`);
  const requests = parts.map((part) => readRequest(part, outer));
  if (requests.length === 0 || requests.length > mostRequests(new URL(outer.url))) return undefined;
  const boundary = 'batch_answer';
  const answers: string[] = [];
  for (const [index, request] of requests.entries()) {
    const part = parts[index];
    if (!request || !part) return undefined;
    answers.push(`--${boundary}\r\n${writeAnswer(ask(request), headerOf(part, 'Content-ID'))}\r\n`);
  }
  const headers = { 'Content-Type': `multipart/mixed; boundary=${boundary}` };
  const text = `${answers.join('')}--${boundary}--\r\n`;
  return { status: 200, headers, body: Buffer.from(text, 'latin1').toString('base64') };
}

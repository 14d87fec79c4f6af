import { decodeText } from '../gmail/decode';
import { exception } from '../kernel/errors';
import type { Call, HttpAnswer, HttpRequest, Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import { askGoogle, isGoogle } from './url-fetch-google';

/** A request as the runtime hands it over: text is sent as UTF-8, bytes are signed as Java's are. */
export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: { text: string } | { bytes: number[] } | null;
  followRedirects: boolean;
  validateHttpsCertificates: boolean;
  muteHttpExceptions: boolean;
}

/** https://developers.google.com/apps-script/guides/services/quotas */
const LONGEST_URL = 2048;

const SHOWN_OF_ANSWER = 150;

function bytesOf(body: NonNullable<FetchRequest['body']>): Buffer {
  return 'text' in body ? Buffer.from(body.text, 'utf8') : Buffer.from(Int8Array.from(body.bytes).buffer);
}

function prepared({ body, muteHttpExceptions: _muted, ...request }: FetchRequest): HttpRequest {
  const { url } = request;
  if (url.length > LONGEST_URL) throw exception('Limit Exceeded: URLFetch URL Length.');
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw exception(`Invalid argument: ${url}`);
  return { ...request, body: body && bytesOf(body).toString('base64') };
}

/** The answers in the order of the requests; those for Google's own hosts come from the emulated services. */
function answersTo(call: Call, requests: readonly HttpRequest[]): HttpAnswer[] {
  const outside = requests.filter(({ url }) => !isGoogle(new URL(url)));
  const fetched = outside.length > 0 ? call.fetch(outside) : [];
  return requests.map((request) => {
    const index = outside.indexOf(request);
    const answer = index < 0 ? askGoogle(call, request) : fetched[index];
    if (!answer) throw new Error(`No answer came for ${request.url}`);
    return answer;
  });
}

function textOf({ headers, body }: HttpAnswer): string {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const charset = /charset="?([^\s;"]+)/i.exec([type].flat().join())?.[1] ?? 'utf-8';
  return decodeText(Buffer.from(body, 'base64'), charset);
}

function shortened(text: string): string {
  return text.length > SHOWN_OF_ANSWER ? `${text.slice(0, SHOWN_OF_ANSWER - 3)}...` : text;
}

/** @throws as Google does for a host that does not answer, and, unless muted, for a status of 400 or more */
function checkAnswer(answer: HttpAnswer, { url, muteHttpExceptions }: FetchRequest): void {
  if (answer.error !== undefined) throw exception(answer.error);
  if (muteHttpExceptions || answer.status < 400) return;
  const told = `returned code ${String(answer.status)}. Truncated server response: ${shortened(textOf(answer))}`;
  const advice = '(use muteHttpExceptions option to examine full response)';
  throw exception(`Request failed for ${new URL(url).origin} ${told} ${advice}`);
}

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
export const urlFetchOperations: Operations = {
  'urlfetch.fetchAll': operation<{ requests: FetchRequest[] }>(
    { service: 'UrlFetch', scopes: ['script.external_request'] },
    (call, { requests }) => {
      const answers = answersTo(call, requests.map(prepared));
      for (const [index, answer] of answers.entries()) {
        const request = requests[index];
        if (request) checkAnswer(answer, request);
      }
      return answers.map((answer) => ({ ...answer, text: textOf(answer) }));
    },
  ),
};

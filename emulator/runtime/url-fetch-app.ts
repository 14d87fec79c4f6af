import { call, emulated } from './bridge';
import { utilities } from './utilities';

type App = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Blob = GoogleAppsScript.Base.Blob;

interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  /** base64 */
  body: string;
  text: string;
}

interface Payload {
  body: { text: string } | { bytes: number[] } | null;
  contentType: string | null;
}

const FORM = 'application/x-www-form-urlencoded';

const isBlob = (value: Blob | Record<string, Field>): value is Blob =>
  typeof value['getBytes'] === 'function';

type Field = string | number | boolean | Blob;

function formOf(fields: Record<string, Field>): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      if (typeof value === 'object') throw new Error('not emulated: UrlFetchApp with a file in a form');
      return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    })
    .join('&');
}

/** Google's own type of a payload leaves out the bytes that its documentation takes. */
type GivenPayload = string | number[] | Blob | Record<string, Field> | null | undefined;

function payloadOf(payload: GivenPayload): Payload {
  if (payload === undefined || payload === null) return { body: null, contentType: null };
  if (typeof payload === 'string') return { body: { text: payload }, contentType: FORM };
  if (Array.isArray(payload)) return { body: { bytes: payload }, contentType: FORM };
  if (isBlob(payload)) return { body: { bytes: payload.getBytes() }, contentType: payload.getContentType() };
  return { body: { text: formOf(payload) }, contentType: FORM };
}

function headersOf(headers: Record<string, unknown>, contentType: string | null): Record<string, string> {
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const all = contentType === null || named ? headers : { ...headers, 'Content-Type': contentType };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)]));
}

/** What goes out: Google posts where there is a payload and no method, and sends none with a GET. */
function prepared(url: string, options: Options): object {
  const { headers = {}, followRedirects = true, muteHttpExceptions = false } = options;
  const { validateHttpsCertificates = true } = options;
  const given = payloadOf(options.payload);
  const method = (options.method ?? (given.body ? 'post' : 'get')).toUpperCase();
  const body = method === 'GET' ? null : given.body;
  const contentType = body && (options.contentType ?? given.contentType);
  return {
    url,
    method,
    headers: headersOf(headers, contentType),
    body,
    followRedirects,
    validateHttpsCertificates,
    muteHttpExceptions,
  };
}

/** A header that came several times is told once here, and as a list by `getAllHeaders`. */
const single = (headers: Answer['headers']): object =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value[value.length - 1] : value,
    ]),
  );

function response(answer: Answer): Response {
  const bytes = (): number[] => call('utilities.bytes', { base64: answer.body });
  return emulated<Response>('HTTPResponse', {
    getResponseCode: () => answer.status,
    getContentText: () => answer.text,
    getContent: bytes,
    getBlob: () => utilities.newBlob(bytes(), contentTypeOf(answer)),
    getHeaders: () => single(answer.headers),
    getAllHeaders: () => answer.headers,
  });
}

function contentTypeOf({ headers }: Answer): string {
  const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return ([] as (string | undefined)[]).concat(value)[0] ?? 'application/octet-stream';
}

const fetchAll = (requests: (Request | string)[]): Response[] => {
  const all = requests.map((one) => (typeof one === 'string' ? prepared(one, {}) : prepared(one.url, one)));
  return call<Answer[]>('urlfetch.fetchAll', { requests: all }).map(response);
};

export const urlFetchApp: App = emulated<App>('UrlFetchApp', {
  fetchAll,
  fetch(url: string, options: Options = {}) {
    const [answer] = fetchAll([{ ...options, url }]);
    if (!answer) throw new Error(`No answer came for ${url}`);
    return answer;
  },
  getRequest: (url: string, options: Options = {}) => ({ ...options, url, method: options.method ?? 'get' }),
});

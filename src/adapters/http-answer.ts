import type { OutsideTrouble } from '../domain/outside-trouble';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** What a system answered with a status below 300. */
export interface HttpAnswer {
  readonly status: number;
  /** Whatever it sent, to be read through a schema; null where it sent nothing. */
  readonly json: unknown;
  /** Names in lower case; of one that came several times the last. */
  readonly headers: Readonly<Record<string, string>>;
}

export type HttpOutcome = Result<HttpAnswer, OutsideTrouble>;

const LONGEST_WORDS = 300;

function headersOf(response: Response): Record<string, string> {
  // Google's own type says nothing of what is in there: texts by name.
  const headers = Object.entries(response.getHeaders() as Record<string, unknown>);
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** `undefined` for what is not JSON: an error of a gateway is a page. */
function jsonOf(response: Response, headers: Readonly<Record<string, string>>): unknown {
  const text = response.getContentText();
  if (text === '') return null;
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const SAID = ['error_human', 'error', 'message', 'error_description'] as const;

/** Zammad and GitLab each say what is wrong under a name of their own, GitLab sometimes as an object. */
function wordsOf(json: unknown): string {
  if (typeof json !== 'object' || json === null) return '';
  const said = json as Partial<Record<(typeof SAID)[number], unknown>>; // Each is looked at before it is used.
  const found = SAID.map((name) => said[name]).find((value) => value !== undefined && value !== null);
  const words = typeof found === 'string' ? found : JSON.stringify(found ?? '').replace(/^""$/, '');
  return words.slice(0, LONGEST_WORDS);
}

function secondsOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) : null;
}

/** What came back, as a value: nothing that a system outside answers throws. */
export function readResponse(response: Response): HttpOutcome {
  const status = response.getResponseCode();
  const headers = headersOf(response);
  if (status >= 300 && status < 400) return err({ kind: 'redirected', status });
  if (status === 429) return err({ kind: 'rate-limited', seconds: secondsOf(headers['retry-after']) });
  const json = jsonOf(response, headers);
  if (json === undefined) return err({ kind: 'no-json', status });
  return status < 300
    ? ok({ status, json, headers })
    : err({ kind: 'refused', status, words: wordsOf(json) });
}

import type { OutsideTrouble } from '../domain/outside-trouble';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { HttpOutcome } from './http-answer';
import { readResponse } from './http-answer';

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;

export interface HttpRequest {
  /** `https` only, its query encoded; at most 2,048 characters. https://developers.google.com/apps-script/guides/services/quotas */
  readonly url: string;
  /** The secret; goes nowhere but into the request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent or `get` reads, and may be asked again; everything else is sent once. */
  readonly method?: 'get' | 'post' | 'put' | 'delete';
  /** Sent as JSON. A reading `post`, as a search is one, says so by `reads`. */
  readonly body?: object;
  readonly reads?: boolean;
}

/** More at once are answered with "Service invoked too many times in a short time". */
const MOST_AT_ONCE = 20;

/** A run dies at six minutes, and a host that does not answer takes one: nothing is asked again after this many milliseconds. */
const PATIENCE = 20_000;

const UNREACHABLE: HttpOutcome = err({ kind: 'unreachable' });

const isRead = ({ method = 'get', reads = false }: HttpRequest): boolean => method === 'get' || reads;

/** @throws for an address that is not https: a token would go out in the clear */
function prepared({ url, headers, method = 'get', body }: HttpRequest): Request {
  if (!url.startsWith('https://')) throw new Error('Another scheme was asked for, and only https is asked');
  return {
    url,
    method,
    headers: { Accept: 'application/json', ...headers },
    muteHttpExceptions: true,
    // A redirected POST would become a GET, and a token would go to another host.
    followRedirects: false,
    // A text without it would be sent as a form.
    ...(body === undefined ? {} : { contentType: 'application/json', payload: JSON.stringify(body) }),
  };
}

/** `fetchAll` throws, and loses every answer, where a single host gives none: then nobody knows what the others did. */
function round(requests: readonly HttpRequest[]): HttpOutcome[] {
  const all = requests.map(prepared);
  try {
    return UrlFetchApp.fetchAll(all).map(readResponse);
  } catch (thrown) {
    // Google says why, and names the address, which is as secret as the token.
    console.warn(`http-door: ${String(thrown).replace(/https?:\S+/gi, '(address)')}`);
    return requests.map(() => UNREACHABLE);
  }
}

/** A gateway's bad moment, or a lost answer: worth a second question where it changes nothing. */
const isPassing = (trouble: OutsideTrouble): boolean =>
  trouble.kind === 'unreachable' || (trouble.kind === 'no-json' && trouble.status >= 500);

/** Asks all at once, and nothing twice: where a call counts for more than an answer. */
export function askOnce(requests: readonly HttpRequest[]): HttpOutcome[] {
  const outcomes: HttpOutcome[] = [];
  for (let at = 0; at < requests.length; at += MOST_AT_ONCE)
    outcomes.push(...round(requests.slice(at, at + MOST_AT_ONCE)));
  return outcomes;
}

/** A host that leaves so many second questions unanswered is down: each of the others would be a call in vain. */
const MOST_IN_VAIN = 2;

/** Asks again, one after the other. @param began milliseconds, when all was asked for the first time */
function secondRound(began: number): (request: HttpRequest) => HttpOutcome | undefined {
  const inVain = new Map<string, number>();
  return (request) => {
    const [, , host = ''] = request.url.split('/');
    const vain = inVain.get(host) ?? 0;
    if (vain >= MOST_IN_VAIN || Date.now() - began >= PATIENCE) return undefined;
    const [again = UNREACHABLE] = round([request]);
    const isLost = !again.ok && again.error.kind === 'unreachable';
    inVain.set(host, isLost ? vain + 1 : 0);
    return again;
  };
}

/**
 * Asks all at once, and gives the outcomes in the order of the requests. What only reads is asked a second time, each by itself, where
 * nothing useful came of it; what writes never is.
 */
export function askAll(requests: readonly HttpRequest[]): HttpOutcome[] {
  const askAgain = secondRound(Date.now());
  return askOnce(requests).map((outcome, index) => {
    const request = requests[index];
    const isWorth = request !== undefined && isRead(request) && !outcome.ok && isPassing(outcome.error);
    return (isWorth ? askAgain(request) : undefined) ?? outcome;
  });
}

/** What all of them answered, as it came; or the first trouble. */
export function allOf(outcomes: readonly HttpOutcome[]): Result<readonly unknown[], OutsideTrouble> {
  const all: unknown[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    all.push(outcome.value.json);
  }
  return ok(all);
}

/** One question alone. */
export const ask = (request: HttpRequest): HttpOutcome => askAll([request])[0] ?? UNREACHABLE;

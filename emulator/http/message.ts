import type { Json } from '../kernel/json';

/** A request as the network delivered it: nothing decoded, because the two fakes decode differently. */
export interface FakeRequest {
  /** Upper case; `HEAD` arrives as `GET`, its answer's body is dropped. */
  readonly method: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** Still percent-encoded, without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /**
   * The address the client used, such as `http://127.0.0.1:3000`, without a final slash. `X-Forwarded-Host` and
   * `X-Forwarded-Proto` say it where something in between changed the address.
   */
  readonly origin: string;
}

export interface FakeReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export type Params = Record<string, Json | undefined>;

export const isParams = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The media type of a `Content-Type` header, lower case and without its parameters; empty when there is none. */
export function mediaType(request: FakeRequest): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** A parameter as text; empty for one that is missing. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

import type { Json } from '../kernel/json';

/** An answer of 4xx or 5xx, thrown by whatever part of a request finds the reason. */
export interface Refusal {
  readonly kind: 'zammad-refusal';
  readonly status: number;
  readonly error: string;
  /** Only administrators are told; others get an id to look up in the log. */
  readonly masked: boolean;
}

const refusal = (status: number, error: string, masked = false): Refusal => ({
  kind: 'zammad-refusal',
  status,
  error,
  masked,
});

export const unauthorized = (error: string): Refusal => refusal(401, error);
export const forbidden = (error = 'Not authorized'): Refusal => refusal(403, error);
export const notFound = (error: string): Refusal => refusal(404, error);
export const unprocessable = (error: string): Refusal => refusal(422, error);
/** Ruby's `ArgumentError`. */
export const invalidArgument = (error: string): Refusal => refusal(422, error, true);
/** Ruby's `StandardError`. */
export const internalError = (error: string): Refusal => refusal(500, error, true);

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'zammad-refusal';

/** A value as Ruby's `inspect` writes it into Zammad's messages. */
export function inspect(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nil';
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}=>${inspect(inner)}`);
  return `{${pairs.join(', ')}}`;
}

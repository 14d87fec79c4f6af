import type { Json } from '../kernel/json';

/** An answer of 3xx, 4xx or 5xx, thrown by whatever part of a request finds the reason. */
export interface Refusal {
  readonly kind: 'gitlab-refusal';
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'gitlab-refusal';

const refusal = (status: number, body: Json, headers: Record<string, string> = {}): Refusal => ({
  kind: 'gitlab-refusal',
  status,
  body,
  headers,
});

/** What the application words itself. */
export const apiError = (status: number, message: Json): Refusal => refusal(status, { message });

/** What the framework words before the application is asked. */
export const frameworkError = (
  status: number,
  error: string,
  headers: Record<string, string> = {},
): Refusal => refusal(status, { error }, headers);

export const unauthorized = (): Refusal => apiError(401, '401 Unauthorized');
export const forbidden = (reason = ''): Refusal =>
  apiError(403, reason ? `403 Forbidden - ${reason}` : '403 Forbidden');
export const notFound = (what = ''): Refusal =>
  apiError(404, what ? `404 ${what} Not Found` : '404 Not Found');

/** A refusal of the token itself, in OAuth's form and with its challenge header. */
export function tokenError(status: 401 | 403, error: string, description: string, scope?: string): Refusal {
  const details = [
    `error="${error}"`,
    `error_description="${description}"`,
    ...(scope ? [`scope="${scope}"`] : []),
  ];
  return refusal(
    status,
    { error, error_description: description, ...(scope ? { scope } : {}) },
    { 'www-authenticate': `Bearer realm="Protected by OAuth 2.0", ${details.join(', ')}` },
  );
}

export const moved = (location: string): Refusal =>
  refusal(301, { message: `This resource has been moved permanently to ${location}` }, { location });

import type { ServerResponse } from 'node:http';

/** A whole answer; what needs to stay open writes to the response itself. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value ?? null),
});

export const failure = (status: number, message: string): Reply => json({ error: { message } }, status);

export const html = (body: string, policy: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  body,
});

/** @param name as the browser offers to save it; any letters */
export function download(body: Buffer, name: string, contentType: string): Reply {
  const disposition = `attachment; filename="${name.replaceAll(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { status: 200, headers: { 'content-type': contentType, 'content-disposition': disposition }, body };
}

export function send(response: ServerResponse, reply: Reply): void {
  const common = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  };
  response.writeHead(reply.status, { ...common, ...reply.headers });
  response.end(reply.body);
}

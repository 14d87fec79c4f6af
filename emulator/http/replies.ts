import { STATUS_CODES } from 'node:http';
import type { FakeReply } from './message';
import type { Fault } from './faults';

/** The page that nginx puts in the place of an answer it could not get. */
export function gatewayError(status: number, headers: Record<string, string> = {}): FakeReply {
  const title = `${String(status)} ${STATUS_CODES[status] ?? ''}`;
  return {
    status,
    headers: { 'content-type': 'text/html', server: 'nginx', ...headers },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  };
}

/** What Rack::Attack answers: the limits are stated and the wait is in seconds. */
export function tooManyRequests(fault: Fault, now: number): FakeReply {
  const reset = Math.floor(now / 1000) + fault.retryAfter;
  return {
    status: 429,
    headers: {
      'content-type': 'text/plain',
      'retry-after': String(fault.retryAfter),
      'ratelimit-limit': '60',
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-observed': '61',
      'ratelimit-remaining': '0',
      'ratelimit-reset': String(reset),
    },
    body: 'Retry later\n',
  };
}

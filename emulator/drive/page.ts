import { apiError } from '../kernel/errors';

export interface PageRequest {
  pageSize?: number | string;
  pageToken?: string;
}

const PREFIX = '~!!~';

const invalid = (method: string, parameter: string): ReturnType<typeof apiError> =>
  apiError(method, { code: 400, message: `Invalid Value for ${parameter}`, reason: 'invalid' });

function offsetOf(method: string, pageToken: string | undefined): number {
  if (pageToken === undefined) return 0;
  const text = Buffer.from(pageToken, 'base64url').toString();
  const offset = Number(text.slice(PREFIX.length));
  if (!text.startsWith(PREFIX) || !Number.isInteger(offset)) throw invalid(method, 'pageToken');
  return offset;
}

/** One page of a list; there is no token after the last. */
export function readPage<T>(
  method: string,
  all: readonly T[],
  request: PageRequest,
  largest: number,
): { items: T[]; nextPageToken?: string } {
  const size = Number(request.pageSize ?? 100);
  if (!Number.isInteger(size) || size < 1 || size > largest) throw invalid(method, 'pageSize');
  const start = offsetOf(method, request.pageToken);
  const end = start + size;
  const items = all.slice(start, end);
  return end < all.length
    ? { items, nextPageToken: Buffer.from(`${PREFIX}${String(end)}`).toString('base64url') }
    : { items };
}

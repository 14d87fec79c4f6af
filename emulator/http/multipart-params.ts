import type { FakeRequest, Params } from './message';
import { parseNestedParams } from './nested-params';

const BOUNDARY = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i;
const PART = /^\r?\n([\s\S]*?)\r?\n\r?\n([\s\S]*?)\r?\n$/;
const NAME = /^content-disposition:[^\r\n]*?\bname="([^"]*)"/im;

/** Reads `multipart/form-data` as the same names and values in a plain form would be; a file counts as its text. */
export function parseMultipartParams(request: FakeRequest): Params {
  const [, quoted, plain] = BOUNDARY.exec(request.headers['content-type'] ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return {};
  const pairs = request.body.split(`--${boundary}`).flatMap((part) => {
    const [, head = '', value = ''] = PART.exec(part) ?? [];
    const name = NAME.exec(head)?.[1];
    return name ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`] : [];
  });
  return parseNestedParams(pairs.join('&'));
}

import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Deflated, in letters that mean nothing to a parser of HTML: `src/sidebar/unpack.ts` is the other end. */
export const pack = (script: string): string =>
  deflateRawSync(Buffer.from(script), { level: 9 }).toString('base64url');

/** Longer than any other word of the page. */
const PACKED = /"([\w-]{10000,})"/;

/** The script that a browser finds in the built page. */
export function scriptIn(page: string): string {
  const packed = PACKED.exec(page)?.[1];
  if (packed === undefined) throw new Error('sidebar.html holds no packed script');
  return inflateRawSync(Buffer.from(packed, 'base64url')).toString();
}

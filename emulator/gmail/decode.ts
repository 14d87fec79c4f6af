const EQUALS = '='.charCodeAt(0);

/** `bytes` in the charset that a mail names; one that is not known is read as Latin-1. */
export function decodeText(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/** @param text one character a byte */
export function decodeQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  const bytes = Buffer.alloc(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at += 1) {
    const code = joined.charCodeAt(at);
    const hex = code === EQUALS ? joined.slice(at + 1, at + 3) : '';
    const escaped = /^[0-9A-Fa-f]{2}$/.test(hex);
    bytes[length] = escaped ? Number.parseInt(hex, 16) : code;
    length += 1;
    if (escaped) at += 2;
  }
  return bytes.subarray(0, length);
}

const WORD = /=\?([^?\s*]+)(?:\*[^?]*)?\?([BbQq])\?([^?]*)\?=/g;
const RUN = /(?:=\?[^?\s]+\?[BbQq]\?[^?]*\?=\s*)+/g;

function wordBytes(encoding: string, text: string): Buffer {
  if (encoding.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  return decodeQuotedPrintable(text.replaceAll('_', ' '));
}

/** Words of one charset are joined before they are decoded: a letter may be split between them. */
function decodeRun(run: string): string {
  const words: { charset: string; bytes: Buffer }[] = [];
  for (const [, charset = '', encoding = '', text = ''] of run.matchAll(WORD)) {
    const last = words.at(-1);
    const bytes = wordBytes(encoding, text);
    if (last?.charset === charset) last.bytes = Buffer.concat([last.bytes, bytes]);
    else words.push({ charset, bytes });
  }
  const trailing = /\s*$/.exec(run)?.[0] ?? '';
  return words.map(({ charset, bytes }) => decodeText(bytes, charset)).join('') + trailing;
}

/** Decodes the encoded words of a header (RFC 2047); raw bytes beyond ASCII are read as UTF-8. */
export const decodeHeader = (value: string): string =>
  decodeText(Buffer.from(value, 'latin1'), 'utf-8').replace(RUN, decodeRun);

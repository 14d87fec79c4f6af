import { parseHeaderValue } from 'nodemailer/lib/mime-funcs';
import { formatAddress, parseAddresses } from './address';
import { decodeHeader, decodeQuotedPrintable, decodeText } from './decode';

/** A message or one part of it. */
export interface MimePart {
  /** In their order, unfolded and decoded; addresses as `formatAddress` writes them. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** In lower case, such as `text/plain`. */
  readonly mimeType: string;
  readonly charset: string;
  readonly filename: string;
  /** Decoded from its transfer encoding; empty for a part that holds parts. */
  readonly body: Buffer;
  readonly parts: readonly MimePart[];
}

const HEADER = /^([!-9;-~]+):[ \t]*((?:.*(?:\r?\n[ \t].*)*))/gm;

function splitMessage(raw: string): [string, string] {
  const end = /(?:^|\r?\n)\r?\n/.exec(raw);
  return end ? [raw.slice(0, end.index), raw.slice(end.index + end[0].length)] : [raw, ''];
}

/** The value of a header, or '' where there is none. */
export const headerOf = (part: MimePart, name: string): string =>
  part.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? '';

function decodeBody(body: string, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    default:
      return Buffer.from(body, 'latin1');
  }
}

/** What stands between the lines of the boundary; what comes before the first and after the last is nobody's. */
function splitParts(body: string, boundary: string): string[] {
  const pieces = `\r\n${body}`.split(`\n--${boundary}`).slice(1);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return (end < 0 ? pieces : pieces.slice(0, end)).map((piece) =>
    piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''),
  );
}

const ADDRESS_HEADER = /^(from|sender|reply-to|to|cc|bcc)$/i;

/** Addresses are told apart before they are decoded: a decoded name may hold a comma. */
function headerValue(name: string, encoded: string): string {
  if (!ADDRESS_HEADER.test(name)) return decodeHeader(encoded);
  return parseAddresses(encoded)
    .map((one) => formatAddress({ ...one, name: decodeHeader(one.name) }))
    .join(', ');
}

/** @param raw one character a byte */
export function parseMime(raw: string): MimePart {
  const [head, body] = splitMessage(raw);
  const headers = [...head.matchAll(HEADER)].map(([, name = '', value = '']) => ({
    name,
    value: headerValue(name, value.replace(/\r?\n(?=[ \t])/g, '').trim()),
  }));
  const about: MimePart = {
    headers,
    mimeType: '',
    charset: '',
    filename: '',
    body: Buffer.alloc(0),
    parts: [],
  };
  const type = parseHeaderValue(headerOf(about, 'Content-Type') || 'text/plain', { stripComments: true });
  const { filename } = parseHeaderValue(headerOf(about, 'Content-Disposition')).params;
  const { boundary, charset = 'utf-8', name } = type.params;
  const part = { ...about, mimeType: type.value.toLowerCase(), charset, filename: filename ?? name ?? '' };
  return part.mimeType.startsWith('multipart/') && boundary !== undefined
    ? { ...part, parts: splitParts(body, boundary).map(parseMime) }
    : { ...part, body: decodeBody(body, headerOf(about, 'Content-Transfer-Encoding')) };
}

const isShown = (part: MimePart): boolean =>
  part.filename === '' && !/^attachment/i.test(headerOf(part, 'Content-Disposition'));

/** The first body of that type that is not an attachment, with plain line feeds. */
export function bodyOf(part: MimePart, mimeType: 'text/plain' | 'text/html'): string | undefined {
  if (part.parts.length === 0) {
    if (part.mimeType !== mimeType || !isShown(part)) return undefined;
    return decodeText(part.body, part.charset).replace(/\r\n/g, '\n');
  }
  for (const inner of part.parts) {
    const found = bodyOf(inner, mimeType);
    if (found !== undefined) return found;
  }
  return undefined;
}

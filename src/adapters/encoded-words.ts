/** The text's UTF-8 as base64. */
export type Base64 = (text: string) => string;

/** In bytes of UTF-8: a line of a header with an encoded word holds 76 characters, its name among them. */
const LONGEST_PART = 39;

/** What needs no encoding: printable ASCII on one line, single spaces inside, nothing that looks encoded. */
const PLAIN = /^(?!.*=\?)[!-~]+( [!-~]+)*$/;
const LONGEST_PLAIN = 64;

export const isPlain = (text: string): boolean => text.length <= LONGEST_PLAIN && PLAIN.test(text);

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Each part whole characters. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of text) {
    if (bytes + bytesOf(character) > LONGEST_PART) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += bytesOf(character);
  }
  return [...parts, part];
}

/** A text as one or more folded words: https://datatracker.ietf.org/doc/html/rfc2047 */
export const encodedWords = (text: string, base64: Base64): string =>
  partsOf(text)
    .map((part) => `=?UTF-8?B?${base64(part)}?=`)
    .join('\r\n ');

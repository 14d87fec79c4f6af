/**
 * The text of an .ics with its folded lines whole: a line is folded after 75 bytes, also inside a character of UTF-8, so that it
 * has to be unfolded before it is decoded. https://datatracker.ietf.org/doc/html/rfc5545#section-3.1
 */
export function icsText(bytes: Buffer): string {
  const unfolded = bytes.toString('latin1').replace(/\r?\n[ \t]/g, '');
  return Buffer.from(unfolded, 'latin1').toString('utf8');
}

/** How many lines one paste is read for; the rest is given back. */
export const MOST_LINES = 200;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /[\0-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const QUOTED = /^[>\s]+/;

/** A dash or a number needs a space after it, unless a ticket's number follows at once. */
const BULLET =
  /^(?:[\u2022\u25aa\u25cf\u25cb\u25e6\u2023]\s*|(?:[*\u00b7\u2013\u2014-]|\d{1,3}[.)])(?:\s+|(?=#|\p{Lu}+-?\d)|$))/u;

/** The lines of what somebody pasted, empty ones too: trimmed, not quoted, nothing invisible in them, tabs kept inside. */
export const pastedLines = (text: string): string[] =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .split('\n')
    .map((line) => line.replace(QUOTED, '').trim());

/** The text behind the bullet; null when the line has none. */
export function afterBullet(line: string): string | null {
  const [bullet] = BULLET.exec(line) ?? [];
  return bullet === undefined ? null : line.slice(bullet.length).trim();
}

/** Each entry of a list, without its bullet; lines without a letter or a digit are only there to look at. */
export const pastedEntries = (text: string): string[] =>
  pastedLines(text)
    .map((line) => afterBullet(line) ?? line)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

/** The cells of a row copied from a sheet or a web page, without the empty ones. */
export const cellsOf = (line: string): string[] =>
  line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

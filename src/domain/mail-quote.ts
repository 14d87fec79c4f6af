import { splitHistory } from './mail-history';
import { oneLine, plainLines } from './plain-text';

/** Of the words of an agreement that a list shows. */
export const LONGEST_QUOTE = 300;

/** Marks that are not seen, and could turn what is seen around. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What a mail may hold of other people's making, as lines that can be shown. */
export const mailLines = (text: string): string[] => plainLines(text.replace(INVISIBLE, '')).split('\n');

/** On one line, cut between words. */
export function shortText(text: string, longest: number): string {
  const line = oneLine(text.replace(INVISIBLE, '')).replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const words = cut.replace(/\s+\S*$/, '');
  return `${(words === '' ? cut : words).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The first words of a mail, without the mails that it answers; all of it where it has no words of its own. */
export function quoteOf(text: string, longest: number = LONGEST_QUOTE): string {
  const lines = mailLines(text);
  const own = splitHistory(lines).own.join(' ').trim();
  return shortText(own === '' ? lines.join(' ') : own, longest);
}

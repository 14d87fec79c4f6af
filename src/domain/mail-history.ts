/** Somebody's own words, and the older mails below them. */
export interface SplitMail {
  readonly own: readonly string[];
  readonly history: readonly string[];
}

/** «El mar, 1 dic 2026 a las 10:31, Núria Ferrer (<nuria@vilanova.example>) escribió:», which Gmail may fold. */
const REPLY = /^(?:El|On)\s(?=.*\d)(?<about>.{1,400}?)\s*(?:escribió|va escriure|wrote)\s*:$/u;
/** Where a line is no part of one that began before it. */
const OPENING = /^\s*(?:(?:El|On)\s|$)/u;

/** Between a mail and the one that it answers or forwards, in Outlook's and Gmail's words. */
const DIVIDER =
  /^(?:-{2,}\s*(?:mensaje original|missatge original|original message|mensaje reenviado|missatge reenviat|forwarded message)\s*-{2,}|_{10,})$/iu;

const FROM = /^\*?(?:de|from)\s*:\*?\s*\S/iu;
const SENT = /^\*?(?:envia(?:do|t)(?: el)?|sent|fecha|data|date)\s*:/iu;
const SIGNATURE = /^-- ?$/;

/** How many lines a folded line of somebody's reply takes at most. */
const MOST_FOLDS = 3;

/** What stands between the first word and the verb of a line that introduces a quoted mail, and on how many lines. */
export function replyLineAt(
  lines: readonly string[],
  at: number,
): { readonly about: string; readonly lines: number } | null {
  for (let count = 1; count <= MOST_FOLDS; count += 1) {
    const folded = lines.slice(at, at + count);
    if (folded.slice(1).some((line) => OPENING.test(line))) return null;
    const about = REPLY.exec(folded.join(' ').trim())?.groups?.['about'];
    if (about !== undefined) return { about, lines: count };
  }
  return null;
}

export const isDivider = (line: string): boolean => DIVIDER.test(line.trim());

/** Outlook puts the older mail's own headings below, without a line between. */
const isHeadings = (lines: readonly string[], at: number): boolean =>
  FROM.test(lines[at] ?? '') && lines.slice(at + 1, at + 4).some((line) => SENT.test(line.trim()));

const beginsHistory = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  return /^\s*>/.test(line) || isDivider(line) || replyLineAt(lines, at) !== null || isHeadings(lines, at);
};

/** @param lines of a mail's plain text, headings not among them */
export function splitHistory(lines: readonly string[]): SplitMail {
  const found = lines.findIndex((line, at) => SIGNATURE.test(line) || beginsHistory(lines, at));
  const end = found === -1 ? lines.length : found;
  return { own: lines.slice(0, end), history: lines.slice(end) };
}

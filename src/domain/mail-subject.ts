import { oneLine } from './plain-text';

/** Of UTF-16. https://developers.google.com/apps-script/reference/gmail/gmail-app */
export const LONGEST_SUBJECT = 250;

/** One line that Gmail takes: a longer one loses its middle or its end, never the id. */
export function subjectLine(text: string, id: string): string {
  const subject = oneLine(text);
  if (subject.length <= LONGEST_SUBJECT) return subject;
  const start = shortened(subject, LONGEST_SUBJECT - 1);
  if (id === '' || start.includes(id)) return `${start}…`;
  const end = `… (${id})`;
  return shortened(subject, LONGEST_SUBJECT - end.length) + end;
}

/** Without half a character or a space at its end. */
const shortened = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

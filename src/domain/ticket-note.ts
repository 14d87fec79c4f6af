import type { Deployment } from './deployment';
import { htmlOf } from './mail-html';

/** What the ticket system keeps with the note, and finds it again by. */
export const noteKey = ({ uid }: Pick<Deployment, 'uid'>, effectKey: string): string => `${uid}/${effectKey}`;

/** The same for people, and for a ticket system that lost what it kept: `(DEP-2026-0147/1)`, the first close of that deployment. */
export function noteMark({ id }: Pick<Deployment, 'id'>, effectKey: string): string {
  const [, ordinal = ''] = effectKey.split('/');
  return `(${id}/${ordinal})`;
}

/** The text as it is written, or pasted by hand: its last line tells which deployment it is of. */
export const markedText = (text: string, mark: string): string =>
  text.includes(mark) ? text : `${text.trimEnd()}\n\n${mark}`;

/** Every value escaped: what Zammad's own filter leaves could still name somebody in it. */
export const noteHtml = (text: string, mark: string): string => htmlOf(markedText(text, mark));

/** Whether one of the notes in a ticket is the one of that key. */
export const isTold = (
  notes: readonly { readonly key: string; readonly body: string }[],
  key: string,
  mark: string,
): boolean => notes.some((note) => note.key === key || note.body.includes(mark));

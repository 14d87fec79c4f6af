import { parseStartMail } from '../../domain/pasted-start-mail';
import { readComponentBox, readMail, readPeopleBox, readTicketBox } from './box-readers';
import type { ContentDraft } from './content-draft';
import type { BoxName, Fillable, Reading, ReadingFacts } from './reading';

const READERS = { tickets: readTicketBox, components: readComponentBox, parties: readPeopleBox };

/** Reads the text of a box; null when nothing in it is understood. */
export function readBox(draft: Fillable, box: BoxName, text: string, facts: ReadingFacts): Reading | null {
  const mail = box === 'parties' ? null : parseStartMail(text, { prefix: facts.ticketPrefix });
  const reading = mail === null ? READERS[box](draft, text, facts) : readMail(draft, mail, facts);
  const isEmpty = mail === null && Object.values(reading.counts).every((count) => count === 0);
  return isEmpty ? null : reading;
}

/** With that text alone in the box. */
export const leaving = (
  { boxes }: ContentDraft,
  box: BoxName,
  lines: readonly string[],
): Pick<ContentDraft, 'boxes'> => ({ boxes: { ...boxes, [box]: lines.join('\n') } });

const BOXES: readonly BoxName[] = ['tickets', 'components', 'parties'];

/** With everything that was typed into a box and not read yet. */
export const withBoxesRead = <D extends Fillable>(draft: D, facts: ReadingFacts): D =>
  BOXES.reduce<D>((read, box) => {
    const text = read.boxes[box];
    const reading = text.trim() === '' ? null : readBox(read, box, text, facts);
    return reading === null ? read : { ...read, ...reading.changes, ...leaving(read, box, reading.unread) };
  }, draft);

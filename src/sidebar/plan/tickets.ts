import { foldText } from '../../domain/fold-text';
import type { PastedTicket } from '../../domain/ticket-line';
import { newId } from '../new-id';
import type { OfferedMail } from '../../protocol/mail-threads';
import type { MailDraft, TicketDraft } from './content-draft';

const isNumbered =
  (number: string) =>
  (one: { readonly number: string }): boolean =>
    one.number.toLowerCase() === number.toLowerCase();

/** A number that is there takes the title, if one came with it; the others follow. */
export function withTickets(tickets: readonly TicketDraft[], pasted: readonly PastedTicket[]): TicketDraft[] {
  const known = tickets.map((ticket) => {
    const title = pasted.find(isNumbered(ticket.number))?.title;
    return title ? { ...ticket, title } : ticket;
  });
  const added = pasted
    .filter(({ number }) => !tickets.some(isNumbered(number)))
    .map(({ number, title }) => ({ id: newId(), number, title, url: '' }));
  return [...known, ...added];
}

export function withMails(mails: readonly MailDraft[], subjects: readonly string[]): MailDraft[] {
  const known = mails.map(({ subject }) => foldText(subject));
  const added = subjects.filter((subject) => !known.includes(foldText(subject)));
  return [...mails, ...added.map((subject) => ({ id: newId(), subject, messageId: '' }))];
}

/** Of a subject in the list. */
const LONGEST = 250;

/** A mail of the mailbox: it takes the line that only named it, and another one's name is told apart from it. */
export function withChosen(
  mails: readonly MailDraft[],
  { messageId, subject, who }: Pick<OfferedMail, 'messageId' | 'subject' | 'who'>,
): MailDraft[] {
  if (mails.some((mail) => mail.messageId === messageId)) return [...mails];
  const name = (subject || who).slice(0, LONGEST);
  const isNamed = (mail: MailDraft): boolean => foldText(mail.subject) === foldText(name);
  const named = mails.find(isNamed);
  if (named?.messageId === '') return mails.map((mail) => (mail === named ? { ...mail, messageId } : mail));
  const taken = mails.filter(({ subject: other }) => foldText(other).startsWith(foldText(name))).length;
  const unlike = named === undefined ? name : `${name} (${String(taken + 1)})`;
  return [...mails, { id: newId(), subject: unlike, messageId }];
}

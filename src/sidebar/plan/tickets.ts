import { foldText } from '../../domain/fold-text';
import type { PastedTicket } from '../../domain/ticket-line';
import { newId } from '../new-id';
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

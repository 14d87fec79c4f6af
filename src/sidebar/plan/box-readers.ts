import { parseAddressList } from '../../domain/address-list';
import { parseComponents } from '../../domain/pasted-components';
import type { PastedStartMail } from '../../domain/pasted-start-mail';
import { parseTickets } from '../../domain/pasted-tickets';
import { guessRole } from '../customer/guess-role';
import { newId } from '../new-id';
import { withPasted } from './components';
import type { Counts, Fillable, Reading, ReadingFacts } from './reading';
import { withMails, withTickets } from './tickets';

const NONE: Counts = { tickets: 0, mails: 0, components: 0, people: 0 };

export function readMail(draft: Fillable, mail: PastedStartMail, { last }: ReadingFacts): Reading {
  const { tickets, mails, components, restarts, durationMinutes: minutes } = mail;
  const takesMinutes = minutes !== null && draft.durationMinutes !== undefined;
  return {
    changes: {
      tickets: withTickets(draft.tickets, tickets),
      mails: withMails(draft.mails, mails),
      components: withPasted(draft.components, components, last),
      restarts,
      ...(takesMinutes ? { durationMinutes: String(minutes) } : {}),
    },
    counts: { ...NONE, tickets: tickets.length, mails: mails.length, components: components.length },
    unread: mail.unread,
    mail: { restarts, minutes: takesMinutes ? minutes : null },
  };
}

export function readTicketBox(draft: Fillable, text: string, { ticketPrefix }: ReadingFacts): Reading {
  const { tickets, mails, unread } = parseTickets(text, { prefix: ticketPrefix });
  return {
    changes: {
      tickets: withTickets(draft.tickets, tickets),
      mails: withMails(draft.mails, mails),
    },
    counts: { ...NONE, tickets: tickets.length, mails: mails.length },
    unread,
    mail: null,
  };
}

export function readComponentBox(draft: Fillable, text: string, { last }: ReadingFacts): Reading {
  const { components, unread } = parseComponents(text);
  return {
    changes: {
      components: withPasted(draft.components, components, last),
    },
    counts: { ...NONE, components: components.length },
    unread,
    mail: null,
  };
}

export function readPeopleBox(
  draft: Fillable,
  text: string,
  { partner, companyDomain }: ReadingFacts,
): Reading {
  const { contacts, unread } = parseAddressList(text);
  const isThere = (address: string): boolean =>
    draft.parties.some((party) => party.address.toLowerCase() === address.toLowerCase());
  const added = contacts
    .filter(({ address }) => !isThere(address))
    .map((contact) => ({
      ...contact,
      id: newId(),
      role: guessRole(contact.address, { companyDomain, partner }),
    }));
  return {
    changes: { parties: [...draft.parties, ...added] },
    counts: { ...NONE, people: contacts.length },
    unread,
    mail: null,
  };
}

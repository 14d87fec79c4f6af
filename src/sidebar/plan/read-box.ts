import { parseAddressList } from '../../domain/address-list';
import type { Restarts } from '../../domain/deployment';
import { parseComponents } from '../../domain/pasted-components';
import { parseStartMail } from '../../domain/pasted-start-mail';
import type { PastedStartMail } from '../../domain/pasted-start-mail';
import { parseTickets } from '../../domain/pasted-tickets';
import type { LastDeployment } from '../../protocol/deployment-view';
import { newId } from '../new-id';
import { guessRole } from '../customer/guess-role';
import { withPasted } from './components';
import type { ContentDraft } from './content-draft';
import { withMails, withTickets } from './tickets';

export type BoxName = keyof ContentDraft['boxes'];

/** What a box can fill in: a Start mail says the duration too, where the form has one. */
export type Fillable = ContentDraft & { readonly durationMinutes?: string };
export type Changes = Partial<Fillable>;

export interface ReadingFacts {
  readonly ticketPrefix: string;
  readonly partner: string;
  readonly companyDomain: string;
  /** The last deployment there; null when there is none, or it is not known. */
  readonly last: LastDeployment | null;
}

/** How many of each were read. */
export interface Counts {
  readonly tickets: number;
  readonly mails: number;
  readonly components: number;
  readonly people: number;
}

export interface Reading {
  readonly changes: Changes;
  /** What is not understood, a line each; it stays in the box. */
  readonly unread: readonly string[];
  readonly counts: Counts;
  /** Of a whole Start mail: what it says besides. */
  readonly mail: { readonly restarts: Restarts; readonly minutes: number | null } | null;
}

const NONE: Counts = { tickets: 0, mails: 0, components: 0, people: 0 };

function readMail(draft: Fillable, mail: PastedStartMail, { last }: ReadingFacts): Reading {
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

function readTicketBox(draft: Fillable, text: string, { ticketPrefix }: ReadingFacts): Reading {
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

function readComponentBox(draft: Fillable, text: string, { last }: ReadingFacts): Reading {
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

function readPeopleBox(draft: Fillable, text: string, { partner, companyDomain }: ReadingFacts): Reading {
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

import type { OutsideTrouble } from './outside-trouble';

/** What matters of a ticket's state, whatever the company calls its states. */
export type TicketCondition = 'open' | 'closed' | 'merged';

/** A ticket as the ticket system has it; all texts are other people's. */
export interface FoundTicket {
  /** Of the system's database: what everything else is asked by. */
  readonly id: number;
  /** Digits alone. */
  readonly number: string;
  readonly title: string;
  readonly condition: TicketCondition;
  /** As the company calls it. */
  readonly state: string;
  /** Logins, usually addresses; the owner is empty when nobody owns it. */
  readonly customer: string;
  readonly owner: string;
  /** The number of the ticket it went into; null where that is not known, or it is not merged. */
  readonly mergedInto: string | null;
}

export type TicketReading =
  | { readonly kind: 'found'; readonly ticket: FoundTicket }
  /** There is none of that number, or the token may not see it: the system does not tell which. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'trouble'; readonly trouble: OutsideTrouble };

/** Of a number as people write it, `ES-7412280`, what the ticket system knows it by; null for what ends in no number of its kind. */
export const digitsOf = (number: string): string | null => /\d{3,20}$/.exec(number.trim())?.[0] ?? null;

/** Where people open it in the browser. https://docs.zammad.org/en/latest/ */
export const ticketUrl = (address: string, number: string): string => {
  const digits = digitsOf(number);
  return digits === null ? '' : `${address}/#ticket/zoom/number/${digits}`;
};

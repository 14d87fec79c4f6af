import { foldText } from './fold-text';
import { MOST_LINES, pastedEntries } from './pasted-lines';
import { ticketLineReader } from './ticket-line';
import type { PastedTicket } from './ticket-line';

/** Each once, in order. */
export interface PastedTickets {
  readonly tickets: readonly PastedTicket[];
  /** Subjects, verbatim. */
  readonly mails: readonly string[];
  readonly unread: readonly string[];
}

export interface TicketFormat {
  /** What ticket numbers begin with, such as `ES-`; when empty, `ABC-123` of any tracker is taken as it is. */
  readonly prefix: string;
}

const LONGEST_LINE = 500;

/** Reads tickets that somebody copied from anywhere, one a line; a line without a number is a mail's subject. */
export function parseTickets(text: string, format: TicketFormat): PastedTickets {
  const entries = pastedEntries(text);
  const isHeading = (line: string): boolean => line.endsWith(':');
  const headings = entries.filter(isHeading);
  const found = readTickets(
    entries.filter((line) => !isHeading(line)),
    format,
  );
  return { ...found, unread: [...headings, ...found.unread] };
}

/** @param lines without bullets, each a ticket or a mail */
export function readTickets(lines: readonly string[], { prefix }: TicketFormat): PastedTickets {
  const readLine = ticketLineReader(prefix);
  const tickets = new Map<string, PastedTicket>();
  const mails = new Map<string, string>();
  const unread: string[] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const found = line.length > LONGEST_LINE ? [] : readLine(line);
    if (found.length === 0) unread.push(line);
    for (const { number, title } of found) {
      if (number === '') mails.set(foldText(title), mails.get(foldText(title)) ?? title);
      else tickets.set(number, { number, title: tickets.get(number)?.title || title });
    }
  }
  return {
    tickets: [...tickets.values()],
    mails: [...mails.values()],
    unread: [...unread, ...lines.slice(MOST_LINES)],
  };
}

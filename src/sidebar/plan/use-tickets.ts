import { useEffect, useRef, useState } from 'preact/hooks';
import type { TicketView } from '../../protocol/tickets';
import { call } from '../server';
import type { TicketDraft } from './content-draft';

/** A number that is being typed is not asked about at every digit. */
const PAUSE_MS = 400;

/** By the numbers as they stand in the list. */
export type KnownTickets = ReadonlyMap<string, TicketView>;

/** With the titles that nobody has typed, and where each opens. */
export const withFound = (tickets: readonly TicketDraft[], found: readonly TicketView[]): TicketDraft[] =>
  tickets.map((ticket) => {
    const known = found.find(({ number, url }) => number === ticket.number.trim() && url !== '');
    return known ? { ...ticket, title: ticket.title || known.title, url: known.url } : ticket;
  });

/**
 * What the ticket system says of the tickets in the list, each asked about once, all new ones together.
 * @param fill is given the list once titles have come: with them where nobody has typed any
 */
export function useTickets(
  tickets: readonly TicketDraft[],
  isConnected: boolean,
  fill: (tickets: TicketDraft[]) => void,
): KnownTickets {
  const [known, setKnown] = useState<KnownTickets>(new Map());
  // Much can be typed before an answer comes.
  const latest = useRef({ tickets, fill });
  latest.current = { tickets, fill };
  const numbers = tickets.map(({ number }) => number.trim());
  const asked = numbers.filter((number) => number !== '' && !known.has(number)).join('\n');
  useEffect(() => {
    if (!isConnected || asked === '') return;
    let isStale = false;
    const take = (found: readonly TicketView[]): void => {
      setKnown((before) => new Map([...before, ...found.map((view) => [view.number, view] as const)]));
      const { current } = latest;
      const filled = withFound(current.tickets, found);
      const isNew = filled.some(({ title, url }, at) => {
        const before = current.tickets[at];
        return before?.title !== title || before.url !== url;
      });
      if (isNew) current.fill(filled);
    };
    const timer = setTimeout(() => {
      void call('tickets', { numbers: asked.split('\n') }).then((outcome) => {
        if (outcome.ok && !isStale) take(outcome.value.tickets);
      });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, isConnected]);
  return known;
}

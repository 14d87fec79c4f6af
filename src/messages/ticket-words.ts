import { SYSTEM_NAMES } from '../domain/connection';
import type { Language } from '../domain/language';
import type { TicketReading } from '../domain/ticket-reading';
import { byLanguage } from './catalogue';
import { outsideTroubleMessage } from './outside-troubles';

interface TicketWords {
  readonly missing: (name: string) => string;
  readonly closed: (state: string) => string;
  readonly merged: (into: string) => string;
}

const words = byLanguage<TicketWords>({
  missing: [
    (name) => `${name} no tiene este ticket, o no deja verlo.`,
    (name) => `${name} no té aquest tiquet, o no el deixa veure.`,
    (name) => `${name} has no such ticket, or does not let it be seen.`,
  ],
  closed: [
    (state) => `Está cerrado en Zammad (${state}).`,
    (state) => `És tancat a Zammad (${state}).`,
    (state) => `It is closed in Zammad (${state}).`,
  ],
  merged: [
    (into) => `Se fusionó con ${into === '' ? 'otro ticket' : into}.`,
    (into) => `Es va fusionar amb ${into === '' ? 'un altre tiquet' : into}.`,
    (into) => `It was merged into ${into === '' ? 'another ticket' : into}.`,
  ],
});

/** What is odd about a ticket; empty for one that is open. @param about where the ticket system is, and what numbers begin with */
export function ticketTrouble(
  reading: TicketReading,
  { host, prefix }: { readonly host: string; readonly prefix: string },
  language: Language,
): string {
  const said = words[language];
  if (reading.kind === 'missing') return said.missing(SYSTEM_NAMES.zammad);
  if (reading.kind === 'trouble')
    return outsideTroubleMessage(reading.trouble, { system: 'zammad', host }, language);
  const { condition, state, mergedInto } = reading.ticket;
  if (condition === 'merged') return said.merged(mergedInto === null ? '' : prefix + mergedInto);
  return condition === 'closed' ? said.closed(state) : '';
}

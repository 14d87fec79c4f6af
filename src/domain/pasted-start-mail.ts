import type { PastedComponent } from './component-words';
import type { Restarts } from './deployment';
import { parseMinutes } from './duration';
import { mailBlocks } from './mail-blocks';
import type { MailBlock } from './mail-blocks';
import { readComponents } from './pasted-components';
import { readTickets } from './pasted-tickets';
import type { TicketFormat } from './pasted-tickets';
import { parseRestarts } from './restart-words';
import type { PastedTicket } from './ticket-line';

export interface PastedStartMail {
  readonly tickets: readonly PastedTicket[];
  /** Subjects, verbatim. */
  readonly mails: readonly string[];
  readonly components: readonly PastedComponent[];
  readonly restarts: Restarts;
  /** Null when the mail says none, or none that can be read. */
  readonly durationMinutes: number | null;
  /** Entries of its lists that are neither ticket, mail nor component. */
  readonly unread: readonly string[];
}

/** As the default templates say it, which say it as the procedure does. */
const OPENING =
  /(?:^|[.,;:!]\s)(?:vamos a realizar (?:el|un) despliegue|farem (?:el|un) desplegament|we are about to start (?:the|a) deployment)\b/i;
const COMPONENTS =
  /^(?:los componentes a desplegar|el componente a desplegar|els? components? que es desplegar|the components? to be deployed)/i;
const RESTARTS = [
  /(?:^|\.\s)(?:se requiere|cal) reiniciar\s+(.{1,300}?)(?:\.(?=\s|$)|$)/i,
  /(?:^|\.\s)a restart of\s+(.{1,300}) is required/i,
] as const;
const DURATION =
  /(?:^|\.\s)(?:se estima una duraci\u00f3n de|es preveu una durada de|the estimated duration is)\s+(.{1,100}?)(?:\.(?=\s|$)|$)/i;
const CLOSING = /^(?:saludos|un saludo|salutacions|una salutaci\u00f3|kind regards|best regards|regards)\b/i;
const SENTENCES = [
  OPENING,
  COMPONENTS,
  DURATION,
  CLOSING,
  /^(?:se requiere|cal) reiniciar\b|^a restart of\b/i,
];

/**
 * Reads an earlier Start mail in any of the languages, with whatever was copied around it; of several the first.
 * Null when it is none: neither the Planned mail nor a sentence about a deployment is one.
 */
export function parseStartMail(
  text: string,
  { prefix }: TicketFormat = { prefix: '' },
): PastedStartMail | null {
  const blocks = mailBlocks(text, (line) => SENTENCES.some((sentence) => beginsWith(line, sentence)));
  const start = blocks.findIndex((block) => OPENING.test(block.text));
  const opening = blocks[start];
  if (!opening) return null;
  const behind = blocks.slice(start + 1);
  const end = behind.findIndex((block) => OPENING.test(block.text));
  return readBlocks(opening, end === -1 ? behind : behind.slice(0, end), prefix);
}

const beginsWith = (line: string, sentence: RegExp): boolean => line.search(sentence) === 0;

function readBlocks(
  opening: MailBlock,
  behind: readonly MailBlock[],
  prefix: string,
): PastedStartMail | null {
  const texts = [opening, ...behind].map((block) => block.text);
  const listed = opening.text.endsWith(':') ? opening.items : [];
  const deployed = behind.find((block) => COMPONENTS.test(block.text))?.items ?? [];
  const restarts = firstOf(texts, RESTARTS);
  const duration = firstOf(texts, [DURATION]);
  if (listed.length + deployed.length === 0 && restarts === null && duration === null) return null;
  const { tickets, mails, unread } = readTickets(listed, { prefix });
  const found = readComponents(deployed);
  return {
    tickets,
    mails,
    components: found.components,
    restarts: parseRestarts(restarts ?? ''),
    durationMinutes: duration === null ? null : parseMinutes(duration),
    unread: [...unread, ...found.unread],
  };
}

/** What the first text with such a sentence says in it. */
function firstOf(texts: readonly string[], sentences: readonly RegExp[]): string | null {
  for (const text of texts) {
    for (const sentence of sentences) {
      const said = sentence.exec(text)?.[1];
      if (said !== undefined) return said;
    }
  }
  return null;
}

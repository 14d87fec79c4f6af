import type { Ticket } from './deployment';
import { cellsOf } from './pasted-lines';
import { numberReader } from './ticket-number';
import type { NumberReader } from './ticket-number';

/** The title is empty where the text has none; a mail is its subject, with an empty number. */
export type PastedTicket = Pick<Ticket, 'number' | 'title'>;

/** Of a link to a ticket only the number is taken; one without it names a record that only Zammad's database knows. */
const LINK = /<?[^\s<>()]*#ticket\/zoom\/(?:number\/(\d{1,20})(?!\d)|\d)[^\s<>()]*>?/gi;
const ADDRESS_ALONE = /^<?https?:\/\/\S*$/i;

const REPLY = /^(?:(?:re|rv|fw|fwd|aw|wg|tr)\s?(?:\[\d{1,3}\])?:\s*)+/i;
const MARKED = /\[[^[\]]{1,40}\]|\bti(?:cket|quet)\s?#\s?\d{1,20}/gi;
const SEPARATOR = /^\s*(?:[:|]|[.,\u2013\u2014-]+(?=\s|$))/;
const AND = /^(?:y|e|i|and|&|\+|\/)$/;

/** Reads one line; nothing comes back when it is neither tickets nor a mail's subject. */
export function ticketLineReader(prefix: string): (line: string) => readonly PastedTicket[] {
  const numberAt = numberReader(prefix);
  return (line) => {
    const links = [...line.matchAll(LINK)];
    if (links.length === 0) return readRow(line, numberAt);
    const inline = line.replace(LINK, (_link, digits?: string) =>
      digits ? ` ${prefix.trim()}${digits} ` : ' ',
    );
    const bare = readBare(inline, numberAt);
    if (bare.length > 0) return bare;
    const rest = line
      .replace(LINK, ' ')
      .replace(/\(\s*\)/g, ' ')
      .trim();
    const numbers = links.map(([, digits]) => (digits === undefined ? '' : prefix.trim() + digits));
    return readBesideLinks(rest, numbers, numberAt);
  };
}

/** A link to another ticket than those that are named is one more. */
const linkedOnly = (numbers: readonly string[], found: readonly PastedTicket[]): PastedTicket[] =>
  numbers
    .filter((number) => number !== '' && !found.some((one) => one.number === number))
    .map((number) => ({ number, title: '' }));

/** @param numbers one a link, empty for a link without */
function readBesideLinks(
  rest: string,
  numbers: readonly string[],
  numberAt: NumberReader,
): readonly PastedTicket[] {
  const [number = ''] = new Set(numbers);
  if (!/[\p{L}\p{N}]/u.test(rest))
    return numbers.includes('') ? [] : numbers.map((number) => ({ number, title: '' }));
  const found = readRow(rest, numberAt);
  if (found.some((one) => one.number !== '')) return [...found, ...linkedOnly(numbers, found)];
  const several = numbers.some((other) => other !== number);
  return several || number === '' ? [] : [{ number, title: (cellsOf(rest)[0] ?? '').replace(REPLY, '') }];
}

/** The title of a row stands behind the number, or else before it. */
function readRow(line: string, numberAt: NumberReader): readonly PastedTicket[] {
  const cells = cellsOf(line);
  const [only = ''] = cells;
  if (cells.length < 2) return readText(only, numberAt);
  const found = cells.map((cell) => readLeading(cell, numberAt));
  const tickets = found.flatMap((one) => (one === null ? [] : [one]));
  if (tickets.length === cells.length && tickets.every(({ title }) => title === '')) return tickets;
  const at = found.findIndex((one) => one !== null);
  const ticket = found[at];
  if (!ticket) return [];
  return [{ number: ticket.number, title: ticket.title || (cells[at + 1] ?? cells[at - 1] ?? '') }];
}

function readText(text: string, numberAt: NumberReader): readonly PastedTicket[] {
  const several = readSeveral(text, numberAt);
  if (several.length > 0) return several;
  const ticket = readLeading(text.replace(REPLY, ''), numberAt) ?? readMarked(text, numberAt);
  if (ticket !== null) return [ticket];
  return /\p{L}/u.test(text) && !ADDRESS_ALONE.test(text) ? [{ number: '', title: text }] : [];
}

/** Each part a ticket, or nothing. */
function readParts(parts: readonly string[], numberAt: NumberReader): readonly PastedTicket[] {
  const found = parts.flatMap((part) => readLeading(part, numberAt) ?? []);
  return parts.length > 1 && found.length === parts.length ? found : [];
}

/** Where there is nothing but numbers, any mark separates. */
function readBare(text: string, numberAt: NumberReader): readonly PastedTicket[] {
  const words = text.split(/[\s,;/+&]+/).filter((word) => word !== '' && !AND.test(word));
  const found = readParts(words, numberAt);
  return found.every(({ title }) => title === '') ? found : [];
}

/** Semicolons separate when a number follows each. */
function readSeveral(text: string, numberAt: NumberReader): readonly PastedTicket[] {
  const bare = readBare(text, numberAt);
  if (bare.length > 0) return bare;
  const parts = text.split(';').map((part) => part.trim());
  return readParts(
    parts.filter((part) => part !== ''),
    numberAt,
  );
}

function readLeading(text: string, numberAt: NumberReader): PastedTicket | null {
  const plain = numberAt(text);
  const opened = plain === null ? (/^[[(]\s*/.exec(text)?.[0] ?? '') : '';
  const found = plain ?? numberAt(text.slice(opened.length));
  if (found === null) return null;
  const behind = text.slice(opened.length + found.length);
  const rest = opened === '' ? behind : behind.replace(/^\s*[\])]/, '');
  return { number: found.number, title: rest.replace(SEPARATOR, '').trim() };
}

/** Zammad marks the subject of its mails anywhere: `RE: [Ticket#7412280] Title`. */
function readMarked(text: string, numberAt: NumberReader): PastedTicket | null {
  for (const [mark] of text.matchAll(MARKED)) {
    const inner = mark.replace(/^\[|\]$/g, '').trim();
    const found = numberAt(inner);
    if (found?.length !== inner.length) continue;
    const title = text.replace(mark, ' ').replace(/\s+/g, ' ').replace(REPLY, '').trim();
    return { number: found.number, title: title.replace(REPLY, '') };
  }
  return null;
}

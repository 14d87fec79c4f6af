import type { Contact } from './customer';

export type ListedContact = Pick<Contact, 'name' | 'address' | 'recipient'>;

/** What a pasted To/Cc line says, and the texts in it that are no address. */
export interface AddressList {
  /** In order, no address twice; the name is empty where the line has none. */
  readonly contacts: readonly ListedContact[];
  readonly unread: readonly string[];
}

interface Entry {
  readonly text: string;
  /** True when a comma, and not a semicolon or the line's end, stands before it. */
  readonly afterComma: boolean;
}

const ADDRESS = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".']+/g;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Which heading of a mail says what, in Gmail's and Outlook's words; a heading of neither kind is only taken away. */
const COPY = /^(cc|cco|bcc|c\.c\.|copia|c\u00f2pia)$/i;
const NO_PEOPLE = /^(asunto|assumpte|subject|enviado|enviado el|enviat|enviat el|sent|fecha|data|date)$/i;
const HEADING = /^([\p{L}][\p{L}. -]{0,24}?)\s*:(.*)$/u;
const HEADING_IN_LINE = /(?<=[\s;,>])(?=(?:to|para|per a|cc|cco|bcc)\s*:)/giu;

/** Reads the recipients that somebody copied from a mail: any mix of `Name <a@b>`, `a@b (Name)` and bare addresses. */
export function parseAddressList(text: string): AddressList {
  const contacts = new Map<string, ListedContact>();
  const unread: string[] = [];
  let recipient: ListedContact['recipient'] = 'to';
  for (const line of linesOf(text)) {
    const { heading, people } = withoutHeading(line);
    if (heading !== null) recipient = COPY.test(heading) ? 'cc' : 'to';
    for (const entry of entriesOf(people)) {
      const found = readEntry(entry);
      if (found.length === 0) unread.push(entry);
      for (const person of found) keep(contacts, { ...person, recipient });
    }
  }
  return { contacts: [...contacts.values()], unread };
}

function withoutHeading(line: string): { readonly heading: string | null; readonly people: string } {
  const [, heading, rest] = HEADING.exec(line) ?? [];
  if (heading === undefined || rest === undefined) return { heading: null, people: line };
  return { heading, people: NO_PEOPLE.test(heading) ? '' : rest };
}

/** A mail's folded line goes on where the address in angle brackets stands alone; a quoted one begins with `>`. */
const linesOf = (text: string): string[] =>
  text
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n\s*(?=<)/g, ' ')
    .replace(/>[^\S\n]+(?=[^<>;\n]+<)/g, '>;')
    .split('\n')
    .map((line) => line.replace(/^[>\s]+/, ''))
    .flatMap((line) => line.split(HEADING_IN_LINE));

/** Somebody named twice stays one contact, with a name if either has one, and in To if either is. */
function keep(contacts: Map<string, ListedContact>, contact: ListedContact): void {
  const key = contact.address.toLowerCase();
  const known = contacts.get(key);
  contacts.set(key, {
    address: known?.address ?? contact.address,
    name: known !== undefined && known.name !== '' ? known.name : contact.name,
    recipient: known?.recipient === 'to' ? 'to' : contact.recipient,
  });
}

function entriesOf(line: string): string[] {
  const entries: string[] = [];
  for (const { text, afterComma } of split(line)) {
    const before = entries[entries.length - 1];
    if (afterComma && before !== undefined && isSurname(before) && /^[^@<]*\p{L}[^@<]*</u.test(text)) {
      entries[entries.length - 1] = `${before}, ${text}`;
    } else entries.push(text);
  }
  return entries;
}

/** With the middle dot of Catalan. Outlook writes `Surname, Name <a@b>` without quotes. */
const isSurname = (text: string): boolean =>
  /^'?[\p{L}\p{M}.\u00b7'-]+( [\p{L}\p{M}.\u00b7'-]+){0,2}$/u.test(text);

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '(': ')', '<': '>', '[': ']' };

/** At commas and semicolons outside quotes and brackets; what is opened and never closed ends with the next separator. */
function split(line: string): Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  let afterComma = false;
  const take = (end: number): void => {
    const text = line.slice(start, end).trim();
    if (text !== '') entries.push({ text, afterComma });
  };
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const closed = line.indexOf(CLOSING[character] ?? '\n', at + 1);
    if (closed > at) at = closed;
    else if (character === ',' || character === ';') {
      take(at);
      start = at + 1;
      afterComma = character === ',';
    }
  }
  take(line.length);
  return entries;
}

/** Usually one person; several addresses with only spaces between them are several people without a name. */
function readEntry(entry: string): Pick<Contact, 'name' | 'address'>[] {
  const plain = entry.replace(/mailto:/gi, ' ');
  const addresses = [...new Set((plain.match(ADDRESS) ?? []).map(tidyAddress))];
  const [only] = addresses;
  if (only === undefined) return [];
  if (addresses.length > 1 && !plain.includes('<'))
    return addresses.map((address) => ({ name: '', address }));
  const inBrackets = /<\s*([^<>]*)\s*>/.exec(plain)?.[1]?.match(ADDRESS)?.[0];
  const address = inBrackets === undefined ? only : tidyAddress(inBrackets);
  return [{ name: nameIn(plain.replace(ADDRESS, ' ')), address }];
}

function tidyAddress(found: string): string {
  const address = found.replace(/^'+/, '');
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

/** @param rest an entry without its address */
function nameIn(rest: string): string {
  const name = rest
    .replace(/[<>[\]()"\u201c\u201d]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .replace(/\s[.:\u2013\u2014-]+$|^['.:\u2013\u2014-]+$/, '');
  return name.startsWith('=?') ? '' : name;
}

import { addressList } from './address';
import { bodyOf, headerOf, parseMime } from './mime';
import type { MailContent } from './state';

const ids = (value: string): string[] => value.match(/<[^<>\s]+>/g) ?? [];

/** As much of a page as a plain reader shows. */
const withoutTags = (html: string): string =>
  html
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** @param raw one character a byte */
export function parseMail(raw: string): MailContent {
  const message = parseMime(raw);
  const header = (name: string): string => headerOf(message, name);
  const html = bodyOf(message, 'text/html');
  const text = bodyOf(message, 'text/plain') ?? withoutTags(html ?? '');
  const [inReplyTo] = ids(header('In-Reply-To'));
  const references = ids(header('References'));
  return {
    messageId: ids(header('Message-ID'))[0] ?? '',
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references.length === 0 ? {} : { references }),
    from: addressList(header('From'))[0] ?? '',
    ...(header('Reply-To') === '' ? {} : { replyTo: header('Reply-To') }),
    to: addressList(header('To')),
    cc: addressList(header('Cc')),
    bcc: addressList(header('Bcc')),
    subject: header('Subject'),
    text,
    ...(html === undefined ? {} : { html }),
  };
}

/** The same message with headers put in front, or, where the value is null, left out; values are encoded already. */
export function withHeaders(raw: string, changes: Readonly<Record<string, string | null>>): string {
  const names = Object.keys(changes);
  const end = /(?:^|\r?\n)\r?\n/.exec(raw)?.index ?? raw.length;
  const without = names.reduce(
    (head, name) => head.replace(new RegExp(`^${name}:.*(\\r?\\n[ \\t].*)*(\\r?\\n|$)`, 'gim'), ''),
    `${raw.slice(0, end)}\r\n`,
  );
  const added = names.flatMap((name) =>
    changes[name] === null ? [] : [`${name}: ${String(changes[name])}\r\n`],
  );
  return `${added.join('')}${without.replace(/\r?\n$/, '')}${raw.slice(end)}`;
}

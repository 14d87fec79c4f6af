import type { Addressee } from '../domain/mail';
import { oneLine } from '../domain/plain-text';
import type { OutgoingMail } from '../use-cases/mailbox-port';
import type { Base64 } from './encoded-words';
import { encodedWords, isPlain } from './encoded-words';

/** Of a mail that a mailbox puts its own sender, date and `Message-ID` on. */
export type MimeMail = Omit<OutgoingMail, 'threadId'>;

/** What can be in no base64 text, so that it needs no looking for. */
const BOUNDARY = '=_alternative';

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;
const MESSAGE_ID = /^<[^\s<>]+>$/;

/** Of the header by which the add-on knows a draft that it made itself. */
export const MARK = 'X-Deployment';

const header = (name: string, value: string): string[] => (value === '' ? [] : [`${name}: ${value}`]);

function addressOf(text: string): string {
  if (!ADDRESS.test(text)) throw new Error(`"${text}" is no mail address`);
  return text;
}

function unstructured(text: string, base64: Base64): string {
  const line = oneLine(text);
  return line === '' || isPlain(line) ? line : encodedWords(line, base64);
}

/** `"Ferrer, Núria" <nuria@vilanova.example>`, the name quoted or encoded. */
function mailboxOf({ name, address }: Addressee, base64: Base64): string {
  const line = oneLine(name);
  if (line === '') return addressOf(address);
  const phrase = isPlain(line) ? `"${line.replace(/["\\]/g, '\\$&')}"` : encodedWords(line, base64);
  return `${phrase}\r\n <${addressOf(address)}>`;
}

const mailboxes = (list: readonly Addressee[], base64: Base64): string =>
  list.map((one) => mailboxOf(one, base64)).join(',\r\n ');

function headersOf(mail: MimeMail, base64: Base64): string[] {
  const references = mail.references.filter((id) => MESSAGE_ID.test(id));
  return [
    ...header('To', mailboxes(mail.to, base64)),
    ...header('Cc', mailboxes(mail.cc, base64)),
    ...header('Reply-To', mail.replyTo === '' ? '' : addressOf(mail.replyTo)),
    ...header('Subject', unstructured(mail.subject, base64)),
    ...header(MARK, unstructured(mail.mark, base64)),
    ...header('In-Reply-To', references[references.length - 1] ?? ''),
    ...header('References', references.join('\r\n ')),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
}

function part(type: string, text: string, base64: Base64): string[] {
  const lines = base64(text.replace(/\r\n?|\n/g, '\r\n')).match(/.{1,76}/g) ?? [];
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
  ];
}

/**
 * The mail as it travels, https://datatracker.ietf.org/doc/html/rfc5322: in ASCII unless an address is not, and no text of it can
 * begin a header of its own.
 * @throws when an address is none
 */
export const mimeMessage = (mail: MimeMail, base64: Base64): string =>
  [
    ...headersOf(mail, base64),
    '',
    ...part('text/plain', mail.text, base64),
    ...part('text/html', mail.html, base64),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');

import { headerOf, parseMime } from '../gmail/mime';
import { parseMail, withHeaders } from '../gmail/parse';
import type { MailMessage } from '../gmail/state';

/** What a file says of a message; where it lies in a mailbox is not in it. */
export type MessageFile = Omit<MailMessage, 'id' | 'threadId' | 'labels'>;

/** Mail programs open a message with this header to be edited and sent. */
const UNSENT = 'X-Unsent';

/** The message as it travelled (RFC 5322), with the Bcc of its sender's own copy. */
export async function writeMessage(message: MailMessage, isDraft: boolean): Promise<Uint8Array> {
  const text = isDraft ? withHeaders(message.raw, { [UNSENT]: '1' }) : message.raw;
  return Promise.resolve(Buffer.from(text, 'latin1'));
}

/** @throws when the bytes are no message, saying what is missing */
export async function readMessage(bytes: Uint8Array): Promise<MessageFile> {
  const raw = withHeaders(Buffer.from(bytes).toString('latin1'), { [UNSENT]: null });
  const headers = parseMime(raw);
  const date = Date.parse(headerOf(headers, 'Date'));
  for (const name of ['From', 'Date']) {
    if (headerOf(headers, name) === '') throw new Error(`it has no ${name} header`);
  }
  if (Number.isNaN(date)) throw new Error(`its Date header is no date: "${headerOf(headers, 'Date')}"`);
  return Promise.resolve({ ...parseMail(raw), date, raw });
}

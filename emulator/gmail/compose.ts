import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { MailContent } from './state';

export interface Composition extends MailContent {
  /** Milliseconds since the epoch. */
  date: number;
}

/** A header's value as it travels (RFC 2047). */
export const encodeHeader = (name: string, value: string): string => MimeNode.encodeHeaderValue(name, value);

function setBody(node: MimeNode, text: string): string {
  node.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  return `${node.buildHeaders()}\r\n\r\n${wrap(encode(text.replace(/\r?\n/g, '\r\n')))}`;
}

function setHeaders(node: MimeNode, mail: Composition): void {
  node.setHeader([
    { key: 'Date', value: new Date(mail.date) },
    { key: 'From', value: mail.from },
    { key: 'Reply-To', value: mail.replyTo },
    { key: 'To', value: mail.to },
    { key: 'Cc', value: mail.cc },
    { key: 'Bcc', value: mail.bcc },
    { key: 'Message-ID', value: mail.messageId },
    { key: 'In-Reply-To', value: mail.inReplyTo },
    { key: 'References', value: mail.references?.join(' ') },
    { key: 'Subject', value: mail.subject },
  ]);
}

/**
 * The message as it travels: pure ASCII, headers encoded as RFC 2047 asks, a line break in a header's value made a space.
 * The library that composes whole mails answers later; a script waits for no answer, so only its synchronous parts serve here.
 */
export function composeMail(mail: Composition): string {
  // A boundary that is the message's own keeps a restored world repeatable.
  const options = { keepBcc: true, baseBoundary: mail.messageId.replace(/[^A-Za-z0-9]/g, '') };
  if (mail.html === undefined) {
    const node = new MimeNode('text/plain; charset=utf-8', options);
    setHeaders(node, mail);
    return setBody(node, mail.text);
  }
  const node = new MimeNode('multipart/alternative', options);
  setHeaders(node, mail);
  // The boundary is chosen while the headers are built.
  const headers = node.buildHeaders();
  const separator = `--${String(node.boundary)}`;
  const text = setBody(node.createChild('text/plain; charset=utf-8'), mail.text);
  const html = setBody(node.createChild('text/html; charset=utf-8'), mail.html);
  return [headers, '', separator, text, separator, html, `${separator}--`, ''].join('\r\n');
}

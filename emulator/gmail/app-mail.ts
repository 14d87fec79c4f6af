import { exception, notEmulated } from '../kernel/errors';
import { addressList, bareAddress } from './address';
import { composeMail } from './compose';
import type { Sending } from './deliver';
import { checkAddresses, newMessageId, senderOf } from './deliver';
import type { MailMessage } from './state';

/** https://developers.google.com/apps-script/reference/gmail/gmail-app#advanced-parameters */
export interface MailOptions {
  cc?: string;
  bcc?: string;
  htmlBody?: string;
  replyTo?: string;
  name?: string;
  /** Must be one of the account's aliases; an account of this world has none but its own address. */
  from?: string;
  subject?: string;
  attachments?: unknown[];
  inlineImages?: object;
  noReply?: boolean;
}

export interface WrittenMail {
  to: string;
  subject: string;
  body: string;
  options?: MailOptions | undefined;
}

const LONGEST_SUBJECT = 250;

function checkOptions({ attachments, inlineImages, noReply, from }: MailOptions, user: string): void {
  if (attachments?.length) throw notEmulated('a mail with attachments');
  if (inlineImages) throw notEmulated('a mail with inline images');
  if (noReply) throw notEmulated('a mail with noReply');
  if (from !== undefined && from.toLowerCase() !== user.toLowerCase())
    throw exception(`Invalid argument: ${from}`);
}

function sender({ world, user }: Sending, name: string | undefined): string {
  return senderOf(world, user, name === undefined ? '' : `"${name.replace(/["\\\r\n]/g, '')}" <${user}>`);
}

/** @returns the message as it travels, with a line break in a header's value made a space */
export function writeMail(sending: Sending, mail: WrittenMail, answers?: MailMessage): string {
  const { to, subject, body, options = {} } = mail;
  checkOptions(options, sending.user);
  if (subject.length > LONGEST_SUBJECT) throw sending.refuse({ kind: 'subject-too-long' });
  const recipients = { to: addressList(to), cc: addressList(options.cc), bcc: addressList(options.bcc) };
  checkAddresses(recipients, sending.refuse);
  const references = answers && [...(answers.references ?? []), answers.messageId];
  return composeMail({
    ...recipients,
    messageId: newMessageId(sending.world),
    ...(answers ? { inReplyTo: answers.messageId } : {}),
    ...(references ? { references } : {}),
    from: sender(sending, options.name),
    ...(options.replyTo ? { replyTo: options.replyTo } : {}),
    subject,
    text: body,
    ...(options.htmlBody === undefined ? {} : { html: options.htmlBody }),
    date: sending.now,
  });
}

const isReply = /^re\s*:/i;

/**
 * Whom and under which subject "reply to all" answers: who wrote and all who got it, without oneself. On a message of one's own
 * Gmail answers oneself.
 */
export function replyToAll(
  message: MailMessage,
  user: string,
  body: string,
  options: MailOptions,
): WrittenMail {
  const isMine = (address: string): boolean => bareAddress(address) === user.toLowerCase();
  const author = message.replyTo ?? message.from;
  const to = [author, ...message.to.filter((address) => !isMine(address))];
  const cc = [...message.cc.filter((address) => !isMine(address)), ...addressList(options.cc)];
  const subject = isReply.test(message.subject) ? message.subject : `Re: ${message.subject}`;
  return {
    to: [...new Set(to)].join(', '),
    subject: options.subject ?? subject,
    body,
    options: { ...options, cc: [...new Set(cc)].join(', ') },
  };
}

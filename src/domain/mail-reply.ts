import type { Addressee } from './mail';
import { subjectLine } from './mail-subject';

/** As much of a mail in a thread as an answer has to know. */
export interface ThreadMail {
  readonly messageId: string;
  /** `Message-ID`s of the mails that it answers, in order. */
  readonly references: readonly string[];
  readonly from: Addressee;
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  readonly subject: string;
}

/** Where an answer goes, and what it answers. */
export interface ReplyTo {
  readonly subject: string;
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  readonly references: readonly string[];
}

interface Answering {
  /** The address of whoever answers, who writes to everybody but themselves. */
  readonly own: string;
  /** Whether it is an address of the company. */
  readonly isOurs: (address: string) => boolean;
}

const key = ({ address }: Addressee): string => address.toLowerCase();

/** Each address once, and none of those that are taken. */
function others(people: readonly Addressee[], taken: readonly string[]): Addressee[] {
  const seen = new Set(taken);
  return people.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

const isReply = /^\s*(re|rv|fwd?|aw)\s*:/i;

/**
 * The answer to the last mail that came from outside, to its sender; in copy whoever else has been in the thread since then.
 * @param mails of a thread, at least one, in order
 */
export function replyTo(mails: readonly ThreadMail[], { own, isOurs }: Answering): ReplyTo | null {
  const outside = mails.map(({ from }) => !isOurs(from.address)).lastIndexOf(true);
  const at = outside === -1 ? mails.length - 1 : outside;
  const mail = mails[at];
  if (mail === undefined) return null;
  const self = own.toLowerCase();
  const writer = key(mail.from) === self ? mail.to : [mail.from];
  const to = others(writer, [self]);
  const rest = mails.slice(at).flatMap((one) => [one.from, ...one.to, ...one.cc]);
  const { subject, messageId, references } = mail;
  return {
    subject: subjectLine(isReply.test(subject) ? subject : `Re: ${subject}`, ''),
    to,
    cc: others(rest, [self, ...to.map(key)]),
    references: [...references.filter((one) => one !== messageId), messageId],
  };
}

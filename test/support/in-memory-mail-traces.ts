import type { Instant } from '../../src/domain/calendar-date';
import type { Bounce, MailTraces } from '../../src/use-cases/mail-traces-port';
import type { MemoryPost } from './in-memory-post';

/** A mail server answers a mail that was sent. */
export function bounce(post: MemoryPost, messageId: string, addresses: readonly string[], at: Instant): void {
  const sent = post.copies.find((copy) => copy.kind === 'sent' && copy.messageId === messageId);
  if (!sent) throw new Error(`No mail ${messageId} was sent`);
  const from = 'mailer-daemon@post.example';
  post.copies.push({ ...sent, from, messageId: '', at, kind: 'received', bounced: { messageId, addresses } });
}

export const createInMemoryMailTraces = (post: MemoryPost, user: string): MailTraces => ({
  bouncesOf: ({ messageIds, since }) =>
    post.copies.flatMap(({ mailbox, at, bounced }): Bounce[] =>
      mailbox === user && bounced && messageIds.includes(bounced.messageId) && at >= since
        ? [{ ...bounced, at }]
        : [],
    ),
  markedDrafts: (texts, known) =>
    [...post.drafts]
      .filter(([id, { mailbox, mail }]) => mailbox === user && mail.mark !== '' && !known.includes(id))
      .filter(([, { mail }]) => texts.some((text) => mail.subject.includes(text)))
      .map(([draftId, { mail, at }]) => ({ draftId, subject: mail.subject, mark: mail.mark, at }))
      .reverse(),
});

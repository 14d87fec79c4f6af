import type { Instant } from '../../src/domain/calendar-date';
import { domainOf } from '../../src/domain/outsiders';
import type { ThreadMail } from '../../src/domain/mail-reply';
import type { Mailbox } from '../../src/use-cases/mailbox-port';
import type { MemoryCopy, MemoryPost } from './in-memory-post';
import { answered, deliver, nextId, quotaOf } from './in-memory-post';

const threadMail = ({ messageId, mail, from, fromName = '' }: MemoryCopy): ThreadMail => ({
  messageId,
  references: mail.references,
  from: { name: fromName, address: from },
  to: mail.to,
  cc: mail.cc,
  subject: mail.subject,
});

/** One user's mailbox in the post that all share. */
export function createInMemoryMailbox(post: MemoryPost, user: string, time: { now: Instant }): Mailbox {
  const draftWith = (draftId: string) => {
    const draft = post.drafts.get(draftId);
    return draft?.mailbox === user ? draft : null;
  };
  const mine = () => post.copies.filter(({ mailbox }) => mailbox === user);
  return {
    quotaLeft: () => quotaOf(post, user),
    createDraft(mail) {
      const fitting = answered(post, user, mail).find(({ threadId }) => threadId === mail.threadId);
      const threadId = fitting?.threadId ?? nextId(post, 'thread');
      const draftId = nextId(post, 'draft');
      const about = { mailbox: user, from: user, messageId: '', kind: 'draft', at: time.now } as const;
      post.drafts.set(draftId, { ...about, mail, threadId });
      return { draftId, threadId };
    },
    sendDraft(draftId) {
      const draft = draftWith(draftId);
      if (!draft) return null;
      const { messageId, threadId } = deliver(post, draft, time.now);
      post.drafts.delete(draftId);
      return { messageId, threadId };
    },
    deleteDraft(draftId) {
      if (draftWith(draftId)) post.drafts.delete(draftId);
    },
    sentIn(threadId, since) {
      const sent = mine()
        .filter((copy) => copy.threadId === threadId && copy.kind === 'sent' && copy.at >= since)
        .at(-1);
      return sent ? { messageId: sent.messageId, threadId } : null;
    },
    threadsWith: (messageIds) =>
      messageIds.map((messageId) => {
        const threadId = mine().find((copy) => copy.messageId === messageId)?.threadId;
        const mails = mine().filter((copy) => copy.threadId === threadId);
        return threadId === undefined ? null : { threadId, mails: mails.map(threadMail) };
      }),
    latestFrom(domains, most) {
      const found = mine().filter(({ from }) => domains.includes(domainOf(from)));
      const newest = found.filter(
        ({ threadId }, index) => found.map((copy) => copy.threadId).lastIndexOf(threadId) === index,
      );
      return newest
        .reverse()
        .slice(0, most)
        .map((copy) => {
          const { messageId, from, subject } = threadMail(copy);
          return { messageId, from, subject, threadId: copy.threadId, at: copy.at, text: copy.mail.text };
        });
    },
    threadWith: (messageId) => mine().find((copy) => copy.messageId === messageId)?.threadId ?? null,
  };
}

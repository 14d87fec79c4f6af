import type { MailMessage, Mailbox } from '../../../emulator/gmail/state';
import type { Company } from '../deployments';

const mailboxesOf = ({ workspace }: Company): Mailbox[] => Object.values(workspace.world.gmail.mailboxes);

const sentIn = ({ messages }: Mailbox): MailMessage[] =>
  Object.values(messages).filter(({ labels }) => labels.includes('SENT'));

/** A number that a cut run has taken is not given again. */
const NUMBER = /DEP-\d{4}-\d{4}/;

const aboutMail = ({ to, cc, subject }: MailMessage): string =>
  `"${subject.replace(NUMBER, 'ID')}" to ${[...to, ...cc].join(', ')}`;

/** Every mail that left a mailbox, by its conversation and whom it reaches, with how often it left. */
export function allSent(company: Company): Record<string, number> {
  const mails: Record<string, number> = {};
  for (const mail of mailboxesOf(company).flatMap(sentIn)) {
    const about = aboutMail(mail);
    mails[about] = (mails[about] ?? 0) + 1;
  }
  return mails;
}

/** Mails that left more often than they do undisturbed, whoever sent them. */
export const sentTooOften = (company: Company, wanted: Readonly<Record<string, number>>): string[] =>
  Object.entries(allSent(company)).flatMap(([mail, times]) =>
    times > (wanted[mail] ?? 0)
      ? [`sent ${String(times)} times, not ${String(wanted[mail] ?? 0)}: ${mail}`]
      : [],
  );

/** Mails of one subject that do not stand in one conversation of the sender's. */
export const partedConversations = (company: Company): string[] =>
  mailboxesOf(company).flatMap((mailbox) => {
    const threads = new Map<string, Set<string>>();
    for (const { subject, threadId } of sentIn(mailbox))
      threads.set(subject, (threads.get(subject) ?? new Set()).add(threadId));
    return [...threads]
      .filter(([, ids]) => ids.size > 1)
      .map(
        ([subject, ids]) => `"${subject}" stands in ${String(ids.size)} conversations of ${mailbox.owner}`,
      );
  });

export interface FoundDraft {
  readonly mailbox: string;
  readonly draftId: string;
}

export const allDrafts = (company: Company): FoundDraft[] =>
  mailboxesOf(company).flatMap(({ owner, drafts }) =>
    Object.keys(drafts).map((draftId) => ({ mailbox: owner, draftId })),
  );

import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { MailFinding } from '../../domain/mail-guards';
import type { Language } from '../../domain/language';
import type { ReplyChoice } from '../../protocol/deployment-requests';
import type { ReplyPreview } from '../../protocol/deployment-view';
import type { Errors } from '../form/errors';
import { findingsOf } from '../mail/mail-check';
import type { MailDraft } from '../mail/mail-draft';
import { isStale, MailDraftSchema, overProposal, proposedDraft } from '../mail/mail-draft';
import type { MailInHand } from '../mail/use-mail';
import { openMailErrors, refusedErrors } from '../step/step-errors';
import { useDraft } from '../use-draft';

/** By the thread's subject. */
const RepliesSchema = v.record(v.string(), MailDraftSchema);
type Drafts = v.InferOutput<typeof RepliesSchema>;

/** The answer in one thread while it is looked at and changed. */
export interface ReplyInHand extends Omit<MailInHand, 'choice'> {
  readonly target: string;
  /** Before the names of its fields. */
  readonly at: string;
}

interface Replies {
  readonly all: readonly ReplyInHand[];
  readonly choices: () => ReplyChoice[];
}

/** Those that can be given from this mailbox, kept in this browser until they are. @param told what the script would not send */
export function useReplies(
  key: string,
  previews: readonly ReplyPreview[],
  told: readonly MailFinding[],
): Replies {
  const kept = useDraft<Drafts>(key, RepliesSchema, () => ({}));
  const [accepted, setAccepted] = useState<Readonly<Record<string, readonly string[]>>>({});
  const all = previews.flatMap(({ target, mail }, index): ReplyInHand[] => {
    if (mail === null) return [];
    const { content } = mail;
    const before = kept.value[target] ?? proposedDraft(content);
    const draft = overProposal(before, content);
    const change = (next: MailDraft): void => kept.change({ ...kept.value, [target]: next });
    return [
      {
        target,
        at: `replies.${String(index)}.`,
        draft,
        how: draft.how || 'send',
        stale: isStale(before, content),
        findings: findingsOf(draft.content, mail, told),
        accepted: accepted[target] ?? [],
        change,
        choose: (how) => change({ ...draft, how }),
        restore: () => change({ ...proposedDraft(content), how: draft.how }),
        accept: (keys) => setAccepted({ ...accepted, [target]: keys }),
      },
    ];
  });
  const choices = (): ReplyChoice[] =>
    all.map((reply) => ({
      target: reply.target,
      how: reply.how,
      content: reply.draft.content,
      accepted: [...reply.accepted],
    }));
  return { all, choices };
}

/** What keeps the answers from leaving; what is never sent is told at once, all else once somebody tries. */
export function replyErrors(all: readonly ReplyInHand[], isTried: boolean, language: Language): Errors {
  const leaving = all.filter(({ how }) => how !== 'none');
  return new Map(
    leaving.flatMap((reply) =>
      [...refusedErrors(reply, language), ...(isTried ? openMailErrors(reply, language) : [])].map(
        ([path, sentence]): [string, string] => [`${reply.at}${path}`, sentence],
      ),
    ),
  );
}

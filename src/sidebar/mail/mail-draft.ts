import * as v from 'valibot';
import type { MailContent } from '../../domain/effect';
import type { Addressee } from '../../domain/mail';

const AddresseeSchema = v.object({ name: v.string(), address: v.string() });

const ContentSchema = v.object({
  subject: v.string(),
  text: v.string(),
  to: v.array(AddresseeSchema),
  cc: v.array(AddresseeSchema),
}) satisfies v.GenericSchema<unknown, MailContent>;

/** A mail as it is being changed: any text anywhere. */
export const MailDraftSchema = v.object({
  /** What was proposed when somebody began to change it. */
  proposed: ContentSchema,
  content: ContentSchema,
  /** Typed into a box of recipients, and no recipient yet. */
  typed: v.object({ to: v.string(), cc: v.string() }),
  /** Empty until somebody chooses. */
  how: v.picklist(['', 'send', 'draft', 'none']),
});
export type MailDraft = v.InferOutput<typeof MailDraftSchema>;

export const proposedDraft = (proposed: MailContent): MailDraft => ({
  proposed: copyOf(proposed),
  content: copyOf(proposed),
  typed: { to: '', cc: '' },
  how: '',
});

const copyOf = ({ subject, text, to, cc }: MailContent): MailDraft['content'] => ({
  subject,
  text,
  to: [...to],
  cc: [...cc],
});

const same = (a: MailContent, b: MailContent): boolean =>
  JSON.stringify(copyOf(a)) === JSON.stringify(copyOf(b));

export const isEdited = ({ proposed, content }: MailDraft): boolean => !same(proposed, content);

/** What somebody changed is kept, though another mail is proposed by now; what nobody changed follows it. The subject is never changed. */
export function overProposal(draft: MailDraft, proposal: MailContent): MailDraft {
  if (!isEdited(draft)) return { ...proposedDraft(proposal), typed: draft.typed, how: draft.how };
  return { ...draft, content: { ...draft.content, subject: proposal.subject } };
}

/** Whether another mail is proposed than the one that somebody changed. */
export const isStale = (draft: MailDraft, proposal: MailContent): boolean =>
  isEdited(draft) && !same(draft.proposed, proposal);

const key = ({ address }: Addressee): string => address.toLowerCase();

/** Somebody is a recipient once: whoever is added to one list leaves the other. */
export function withRecipients(
  content: MailContent,
  list: 'to' | 'cc',
  added: readonly Addressee[],
): MailDraft['content'] {
  const fresh = new Set(added.map(key));
  const other = list === 'to' ? 'cc' : 'to';
  const known = content[list].filter((one) => !fresh.has(key(one)));
  return {
    ...copyOf(content),
    [list]: [...known, ...added.map(({ name, address }) => ({ name, address }))],
    [other]: content[other].filter((one) => !fresh.has(key(one))),
  };
}

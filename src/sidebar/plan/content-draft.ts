import * as v from 'valibot';
import { ReleaseSeenSchema } from '../../domain/releases/release-schema';
import { ContactDraftSchema } from '../customer/customer-draft';

/** Of a row, while it is edited. */
const id = v.string();

const TicketDraftSchema = v.object({ id, number: v.string(), title: v.string(), url: v.string() });
export type TicketDraft = v.InferOutput<typeof TicketDraftSchema>;

/** Drafts that are kept from before these were asked have none of them. */
const added = v.optional(v.string(), '');

const MailDraftSchema = v.object({ id, subject: v.string(), messageId: added });
export type MailDraft = v.InferOutput<typeof MailDraftSchema>;

const ComponentDraftSchema = v.object({
  id,
  name: v.string(),
  version: v.string(),
  previousVersion: v.string(),
  gitlabProject: v.exactOptional(v.string()),
  /** What GitLab said of a version, taken as evidence. */
  release: v.exactOptional(ReleaseSeenSchema),
});
export type ComponentDraft = v.InferOutput<typeof ComponentDraftSchema>;

const state = v.picklist(['there', 'due']);

/** Who brings it, while it is due; empty for whoever carries the deployment out. */
const by = v.string();

const PrerequisiteDraftSchema = v.object({ state, evidence: v.string(), by });
export type PrerequisiteDraft = v.InferOutput<typeof PrerequisiteDraftSchema>;

/** What a deployment consists of, as it is being typed: any text anywhere, in the places of `ContentForm`. */
export const ContentDraftSchema = v.object({
  /** In the boxes that take a paste, and not read yet or not understood. */
  boxes: v.object({ tickets: v.string(), components: v.string(), parties: v.string() }),
  tickets: v.array(TicketDraftSchema),
  mails: v.array(MailDraftSchema),
  components: v.array(ComponentDraftSchema),
  what: v.string(),
  restarts: v.object({ consoles: v.boolean(), syncservers: v.boolean(), other: v.string() }),
  executor: v.string(),
  backup: v.string(),
  parties: v.array(ContactDraftSchema),
  prerequisites: v.object({
    tested: PrerequisiteDraftSchema,
    validated: PrerequisiteDraftSchema,
    rollbackGuide: PrerequisiteDraftSchema,
    releasedArtifact: PrerequisiteDraftSchema,
  }),
  riskAccepted: v.boolean(),
  agreement: v.object({
    state,
    who: v.string(),
    how: v.picklist(['mail', 'phone', 'meeting']),
    date: added,
    time: added,
    /** In the box that takes a mail, and in none of the others. */
    pasted: added,
    quote: v.string(),
    link: v.string(),
    by,
  }),
});
export type ContentDraft = v.InferOutput<typeof ContentDraftSchema>;

export const NO_BOXES: ContentDraft['boxes'] = { tickets: '', components: '', parties: '' };

/** Brought before the start by that person. */
export const dueBy = (who: string): PrerequisiteDraft => ({ state: 'due', evidence: '', by: who });

/** The person that carries it out brings everything, until somebody says otherwise. */
export const nothingBrought = (): Pick<ContentDraft, 'prerequisites' | 'riskAccepted' | 'agreement'> => ({
  prerequisites: {
    tested: dueBy(''),
    validated: dueBy(''),
    rollbackGuide: dueBy(''),
    releasedArtifact: dueBy(''),
  },
  riskAccepted: false,
  agreement: {
    state: 'due',
    who: '',
    how: 'mail',
    date: '',
    time: '',
    quote: '',
    link: '',
    by: '',
    pasted: '',
  },
});

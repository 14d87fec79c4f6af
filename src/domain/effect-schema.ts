import * as v from 'valibot';
import type { Effect } from './effect';
import { EFFECT_PROBLEMS } from './effect';
import { MAIL_KINDS } from './template-kind';

const text = v.string();

const pending = {
  state: v.literal('pending'),
  claim: v.nullable(v.object({ run: text, by: text, until: text })),
  problem: v.nullable(v.picklist(EFFECT_PROBLEMS)),
};
const done = { state: v.literal('done'), at: text };
const byHand = { state: v.literal('by-hand'), at: text, by: text };
const waived = { state: v.literal('waived'), at: text, by: text, reason: text };

/** One kind of effect in each of its states. */
const inEveryState = <E extends v.ObjectEntries>(about: E) =>
  v.variant('state', [
    v.object({ key: text, ...about, ...pending }),
    v.object({ key: text, ...about, ...done }),
    v.object({ key: text, ...about, ...byHand }),
    v.object({ key: text, ...about, ...waived }),
  ]);

const draft = v.object({ draftId: text, threadId: text });

const addressees = v.array(v.object({ name: text, address: text }));

export const EffectSchema = v.union([
  inEveryState({ kind: v.picklist(['row', 'event']) }),
  inEveryState({
    kind: v.literal('mail'),
    template: v.picklist(MAIL_KINDS),
    mailbox: text,
    send: v.boolean(),
    content: v.nullable(v.object({ subject: text, text, to: addressees, cc: addressees })),
    draft: v.nullable(draft),
    since: text,
  }),
  inEveryState({ kind: v.literal('ticket'), target: text, text }),
  inEveryState({
    kind: v.literal('thread'),
    target: text,
    text,
    // Records that are older than replies have none.
    reply: v.optional(v.nullable(v.object({ mailbox: text, send: v.boolean(), draft, since: text })), null),
  }),
]) satisfies v.GenericSchema<unknown, Effect>;

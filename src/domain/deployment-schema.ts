import * as v from 'valibot';
import { CHECKLIST_PHASES, CHECKLISTS } from './checklist';
import { CONTACT_ROLES, RECIPIENTS } from './customer';
import { DEPLOYMENT_STATES, OUTCOMES } from './deployment';
import type { Deployment } from './deployment';
import { EffectSchema } from './effect-schema';
import { LOG_COLUMN_KEYS } from './log-column-key';
import { ReleaseSeenSchema } from './releases/release-schema';
import { DOUBT_REASONS, FINDING_CODES } from './dates/verdict';

const text = v.string();
const instantOrNull = v.nullable(text);
const optional = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);
const list = <S extends v.GenericSchema>(item: S) => v.array(item);

const due = { by: text, until: text };

const there = v.object({ state: v.literal('there'), evidence: text, by: text, at: text });
const isDue = v.object({ state: v.literal('due'), ...due });
const missing = v.object({ state: v.literal('missing') });
const prerequisite = v.variant('state', [there, isDue, missing]);
const risk = { riskAccepted: optional(v.boolean()) };
const validated = v.variant('state', [
  v.object({ ...there.entries, ...risk }),
  v.object({ ...isDue.entries, ...risk }),
  v.object({ ...missing.entries, ...risk }),
]);

const ticket = v.object({ number: text, title: text, url: text, deployed: optional(v.boolean()) });

const component = v.object({
  name: text,
  version: text,
  previousVersion: optional(text),
  testedVersion: optional(text),
  gitlabProject: optional(text),
  release: optional(v.object({ ...ReleaseSeenSchema.entries, by: text })),
  deployed: optional(v.boolean()),
});

const party = v.object({
  name: text,
  address: text,
  role: v.picklist(CONTACT_ROLES),
  recipient: v.picklist(RECIPIENTS),
});

const finding = v.object({
  code: v.picklist(FINDING_CODES),
  severity: v.picklist(['forbidden', 'invalid', 'warning']),
  party: text,
  date: text,
  causeDay: text,
  cause: v.optional(text, ''),
  until: optional(text),
  reason: optional(v.picklist([...DOUBT_REASONS, 'twice'])),
  person: optional(v.literal(true)),
});

const findingKey = v.object({
  code: v.picklist(FINDING_CODES),
  party: text,
  date: text,
  causeDay: text,
});

const checklistEntry = v.object({
  id: text,
  list: v.picklist(CHECKLISTS),
  phase: v.picklist(CHECKLIST_PHASES),
  text,
  required: v.boolean(),
  pair: text,
  state: v.picklist(['todo', 'done', 'failed', 'not-applicable']),
  by: optional(text),
  at: optional(text),
  note: optional(text),
});

const cell = v.nullable(v.union([text, v.number(), v.boolean()]));
const columnKey = v.picklist(LOG_COLUMN_KEYS);

const people = {
  executor: text,
  backup: text,
  parties: list(party),
};

const time = {
  planned: v.object({
    start: instantOrNull,
    durationMinutes: v.number(),
    rollbackMinutes: v.number(),
    timeZone: text,
  }),
  actual: v.object({ start: instantOrNull, end: instantOrNull }),
  delays: list(v.object({ at: text, by: text, newEnd: instantOrNull, reason: text })),
};

const content = {
  environments: list(text),
  type: v.picklist(['normal', 'emergency']),
  tickets: list(ticket),
  mailThreads: list(v.object({ subject: text, messageId: text })),
  components: list(component),
  what: text,
  restarts: v.object({ consoles: v.boolean(), syncservers: v.boolean(), other: text }),
};

const readiness = {
  prerequisites: v.object({
    tested: prerequisite,
    validated,
    rollbackGuide: prerequisite,
    releasedArtifact: prerequisite,
  }),
  agreement: v.nullable(
    v.object({ who: text, how: v.picklist(['mail', 'phone', 'meeting']), at: text, quote: text, link: text }),
  ),
  agreementDue: v.nullable(v.object(due)),
  verdict: v.nullable(v.object({ findings: list(finding), at: optional(text) })),
  // Records that are older than exceptions have none.
  overrides: v.optional(list(v.object({ keys: list(findingKey), reason: text, by: text, at: text })), []),
};

/** A record as `_records` keeps it, in a cell that people can reach. */
export const DeploymentSchema = v.object({
  uid: text,
  id: text,
  rev: v.number(),
  state: v.picklist(DEPLOYMENT_STATES),
  customerKey: text,
  ...content,
  ...time,
  ...people,
  ...readiness,
  checklist: list(checklistEntry),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  issues: list(text),
  remarks: text,
  review: v.optional(text, ''),
  conversation: v.object({
    subject: text,
    messageIds: list(text),
    threads: list(v.object({ mailbox: text, threadId: text })),
  }),
  effects: list(EffectSchema),
  row: v.nullable(
    v.object({
      cells: v.record(columnKey, cell),
      changedByHand: list(columnKey),
      kept: v.optional(list(columnKey), []),
    }),
  ),
  event: v.optional(v.nullable(v.object({ etag: text })), null),
  history: list(v.object({ at: text, by: text, verb: text, reason: text })),
});

/** @returns null for a text that is no record */
export function parseDeployment(json: string): Deployment | null {
  try {
    const read = v.safeParse(DeploymentSchema, JSON.parse(json));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

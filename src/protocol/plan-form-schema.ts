import * as v from 'valibot';
import { CONTACT_ROLES, RECIPIENTS } from '../domain/customer';
import type { ContentForm, PlanForm, TimeForm } from '../domain/plan-form';
import { LONGEST_PROJECT, projectIn } from '../domain/releases/project-names';
import { ReleaseSeenSchema } from '../domain/releases/release-schema';
import { address, addressOrNothing, count, list, required, text } from './request-fields';

export const LONGEST_DURATION = 24 * 60;

/** As a mail's header has it; empty where the mail is only named. */
const messageId = v.pipe(text(1000), v.regex(/^(<[^\s<>]+>)?$/, 'text'));

export const MailThreadSchema = v.object({ subject: required(500), messageId });

const link = v.pipe(text(500), v.regex(/^(https:\/\/\S+)?$/, 'https-link'));

export const civilDate = v.pipe(v.string('date'), v.regex(/^(\d{4}-\d\d-\d\d)?$/, 'date'));
export const clockTime = v.pipe(v.string('time'), v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'time'));
const minutes = count(LONGEST_DURATION, 'minutes');

/** By its path, as the domain knows it. */
export const project = v.pipe(
  text(LONGEST_PROJECT),
  v.check((given) => given === '' || projectIn(given) === given, 'project'),
);

const prerequisite = v.object({
  state: v.picklist(['there', 'due'], 'choice'),
  evidence: text(500),
  by: addressOrNothing,
});

export const PartySchema = v.object({
  name: text(120),
  address,
  role: v.picklist(CONTACT_ROLES, 'choice'),
  recipient: v.picklist(RECIPIENTS, 'choice'),
});

/** Anything may be empty: a draft lacks what nobody knows yet, and planning asks for it. */
export const ContentFormSchema = v.object({
  tickets: list(v.object({ number: required(40), title: text(500), url: link }), 50),
  mails: list(MailThreadSchema, 20),
  components: list(
    v.object({
      name: required(120),
      version: text(40),
      previousVersion: text(40),
      gitlabProject: v.exactOptional(project),
      release: v.exactOptional(ReleaseSeenSchema),
    }),
    100,
  ),
  what: text(1000),
  restarts: v.object({
    consoles: v.boolean('choice'),
    syncservers: v.boolean('choice'),
    other: text(200),
  }),
  executor: addressOrNothing,
  backup: addressOrNothing,
  parties: list(PartySchema, 60),
  prerequisites: v.object({
    tested: prerequisite,
    validated: prerequisite,
    rollbackGuide: prerequisite,
    releasedArtifact: prerequisite,
  }),
  riskAccepted: v.boolean('choice'),
  agreement: v.object({
    state: v.picklist(['there', 'due'], 'choice'),
    who: text(120),
    how: v.picklist(['mail', 'phone', 'meeting'], 'choice'),
    date: civilDate,
    time: clockTime,
    quote: text(1000),
    link,
    by: addressOrNothing,
  }),
});

export const TimeFormSchema = v.object({
  date: civilDate,
  time: clockTime,
  durationMinutes: minutes,
  rollbackMinutes: minutes,
});

export const PlanFormSchema = v.object({
  ...ContentFormSchema.entries,
  ...TimeFormSchema.entries,
  environments: list(required(60), 10),
});

// What a schema reads is what the domain works on.
type Same<A extends B, B> = A;
export type ReadContentForm = Same<v.InferOutput<typeof ContentFormSchema>, ContentForm>;
export type ReadTimeForm = Same<v.InferOutput<typeof TimeFormSchema>, TimeForm>;
export type ReadPlanForm = Same<v.InferOutput<typeof PlanFormSchema>, PlanForm>;

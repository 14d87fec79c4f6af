import * as v from 'valibot';
import type { EventInput } from '../calendar/event-input';
import type { EventTime } from '../calendar/state';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Zero-based. */
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { spreadsheetId: text, sheetId: v.pipe(v.number(), v.integer()) };

/** Read as leniently as Calendar's API reads it, and checked there. */
const event = v.custom<EventInput>(isObject, 'must be an event, as the Calendar API has it');
const eventTime = v.custom<EventTime>(isObject, 'must be {"date"} or {"dateTime"}');

const driveActions = [
  v.object({ kind: v.literal('new-spreadsheet'), folder: text, name: text }),
  v.object({ kind: v.literal('rename-file'), id: text, name: text }),
  v.object({ kind: v.literal('copy-file'), id: text, name: v.optional(text) }),
  v.object({ kind: v.literal('trash-file'), id: text }),
  v.object({ kind: v.literal('restore-file'), id: text }),
] as const;

const sheetActions = [
  v.object({ kind: v.literal('edit-cell'), ...place, row: index, column: index, input: v.string() }),
  v.object({ kind: v.literal('sort'), ...place, column: index, descending: v.optional(v.boolean(), false) }),
  v.object({ kind: v.literal('insert-row'), ...place, row: index }),
  v.object({ kind: v.literal('delete-row'), ...place, row: index }),
  v.object({ kind: v.literal('rename-sheet'), ...place, title: text }),
] as const;

const mailActions = [
  v.object({ kind: v.literal('send-draft'), id: text }),
  v.object({ kind: v.literal('delete-draft'), id: text }),
  v.object({
    kind: v.literal('receive-mail'),
    from: text,
    /** Comma-separated, as in a mail; the mailbox's owner unless given. */
    to: v.exactOptional(text),
    cc: v.exactOptional(text),
    subject: v.string(),
    text: v.string(),
    inReplyTo: v.exactOptional(text),
    failedRecipients: v.exactOptional(text),
  }),
] as const;

const calendarActions = [
  v.object({ kind: v.literal('add-event'), calendarId: text, event }),
  v.object({
    kind: v.literal('move-event'),
    calendarId: text,
    eventId: text,
    start: eventTime,
    end: eventTime,
  }),
  v.object({ kind: v.literal('delete-event'), calendarId: text, eventId: text }),
  v.object({
    kind: v.literal('share-calendar'),
    calendarId: text,
    /** An address, or a domain for everybody in it. */
    with: text,
    role: v.picklist(['reader', 'writer', 'freeBusyReader', 'none']),
  }),
] as const;

/** What no person does, but Google does on one of its days. */
const calendarWeather = [
  v.object({ kind: v.literal('break-calendar'), calendarId: text }),
  v.object({ kind: v.literal('mend-calendar'), calendarId: text }),
  v.object({
    kind: v.literal('calendar-page-size'),
    size: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
] as const;

/** What a person does by hand in Google's own pages; `id` is the file's or the draft's. */
export const personAction = v.variant('kind', [
  ...driveActions,
  ...sheetActions,
  ...mailActions,
  ...calendarActions,
  ...calendarWeather,
]);

export type PersonAction = v.InferOutput<typeof personAction>;
export type ActionOf<Kind extends PersonAction['kind']> = Extract<PersonAction, { readonly kind: Kind }>;

import { minutesUntil } from '../domain/calendar-date';
import type { Instant } from '../domain/calendar-date';
import { mailWith } from '../domain/bounced-mail';
import type { Deployment } from '../domain/deployment';
import type { DraftKind } from '../domain/draft-mark';
import { markedMail } from '../domain/draft-mark';
import type { HandEdit } from '../domain/hand-edits';
import { handEdits } from '../domain/hand-edits';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import type { MailKind } from '../domain/template-kind';
import type { Acted } from './act';
import { eventIdOf } from './carry-out-event';
import { cellsOf } from './carry-out-row';
import type { Bounce } from './mail-traces-port';
import { openDeployment } from './open-deployment';
import type { Ports } from './ports';
import { CLAIM_MINUTES } from './step-effects';
import type { EventFound } from './team-calendar-port';

export type RowOutside =
  | { readonly kind: 'as-written' | 'deleted' | 'cannot-tell' }
  | { readonly kind: 'changed'; readonly edits: readonly HandEdit[] };

export type EventOutside = EventFound | { readonly kind: 'cannot-tell' };

/** A mail of the viewer's that did not reach somebody. */
export interface ToldBounce extends Pick<Bounce, 'addresses' | 'at'> {
  /** Null when nobody knows which. */
  readonly template: MailKind | null;
}

/** A draft that a run left behind when it died before its step was saved: it was thrown away. */
export interface Stray {
  readonly subject: string;
  readonly kind: DraftKind;
}

/** What became of a deployment outside the add-on; null where it cannot be told. */
export interface Outside {
  readonly row: RowOutside;
  readonly event: EventOutside;
  readonly bounces: readonly ToldBounce[] | null;
  readonly strays: readonly Stray[] | null;
}

const AS_WRITTEN = { kind: 'as-written' } as const;
const CANNOT_TELL = { kind: 'cannot-tell' } as const;

function rowOf({ spreadsheets }: Ports, { one, deployment }: Acted): RowOutside {
  const { log } = one.customer;
  if (deployment.row === null) return AS_WRITTEN;
  const read = log.kind === 'made' ? spreadsheets.readSheet(log.fileId, log.sheetId) : null;
  if (log.kind !== 'made' || read === null) return CANNOT_TELL;
  const sheet = { sheetId: log.sheetId, cells: read.cells };
  const edits = handEdits(sheet, log.headings, {
    cells: cellsOf(one, deployment),
    written: deployment.row,
    attempted: [],
  });
  if (edits === 'headings-missing') return CANNOT_TELL;
  if (edits === 'row-deleted') return { kind: 'deleted' };
  return edits.length === 0 ? AS_WRITTEN : { kind: 'changed', edits };
}

/** One that was cancelled may be gone. */
function eventOf({ calendar }: Ports, { one, deployment }: Acted): EventOutside {
  if (deployment.event === null || deployment.state === 'cancelled') return AS_WRITTEN;
  const calendarId = one.registry.settings.get('team-calendar');
  return calendar.look(calendarId, eventIdOf(deployment.uid)) ?? CANNOT_TELL;
}

/** The drafts that the record knows: of mails, and of answers in customers' threads. */
const draftsIn = ({ effects }: Deployment): string[] =>
  effects.flatMap((effect) => {
    const draft =
      effect.kind === 'mail' ? effect.draft : effect.kind === 'thread' ? effect.reply?.draft : null;
    return draft ? [draft.draftId] : [];
  });

const mailsOf = ({ effects }: Deployment) =>
  effects.flatMap((effect) => (effect.kind === 'mail' ? [effect] : []));

/** Where the viewer sent something: nobody can look into another's mailbox. */
function bouncesOf({ mailTraces }: Ports, { one, deployment }: Acted): ToldBounce[] {
  const { address } = one.member;
  const { messageIds, threads } = deployment.conversation;
  const thread = threads.find(({ mailbox }) => mailbox === address);
  const [since] = mailsOf(deployment)
    .flatMap((mail) => (mail.mailbox === address ? [mail.since] : []))
    .sort();
  if (!thread || since === undefined) return [];
  return mailTraces
    .bouncesOf({ messageIds, threadId: thread.threadId, since })
    .map(({ addresses, at, messageId }) => ({ addresses, at, template: mailWith(deployment, messageId) }));
}

const isOver = (at: Instant, now: Instant): boolean => minutesUntil(at, now) >= CLAIM_MINUTES;

/** Drafts that no effect knows, of runs that are surely over; only what carries this deployment's mark is touched. */
function straysOf({ mailTraces, mailbox, clock }: Ports, { one, deployment }: Acted): Stray[] {
  const subjects = deployment.mailThreads.map(({ subject }) => subject);
  const texts = [deployment.id, one.customer.name, ...subjects].filter((text) => text !== '');
  return mailTraces.markedDrafts(texts, draftsIn(deployment)).flatMap(({ draftId, subject, mark, at }) => {
    const kind = markedMail(mark, deployment);
    if (kind === null || !isOver(at, clock.now())) return [];
    mailbox.deleteDraft(draftId);
    return [{ subject, kind }];
  });
}

/** What fails keeps nothing else from being told. */
function tellable<T>({ journal }: Ports, where: string, look: () => T): T | null {
  try {
    return look();
  } catch (thrown) {
    journal.failure(where, thrown);
    return null;
  }
}

/** Looks for what people and mail servers did outside the add-on; the record stays as it is. */
export function lookOutside(ports: Ports, uid: string, row: number): Result<Outside, Refusal> {
  const opened = openDeployment(ports, uid, row);
  if (!opened.ok) return opened;
  const about = opened.value;
  const look = <T>(what: string, part: (ports: Ports, about: Acted) => T): T | null =>
    tellable(ports, `${uid}/outside/${what}`, () => part(ports, about));
  return ok({
    row: look('row', rowOf) ?? CANNOT_TELL,
    event: look('event', eventOf) ?? CANNOT_TELL,
    bounces: look('bounces', bouncesOf),
    strays: look('strays', straysOf),
  });
}

import type { Connection } from '../domain/connection';
import type { Deployment } from '../domain/deployment';
import type { Effect, EffectProblem } from '../domain/effect';
import { A_THREAD, noticeText } from '../domain/notice-text';
import type { OutsideTrouble } from '../domain/outside-trouble';
import { mayBeDone } from '../domain/outside-trouble';
import { isTold, noteHtml, noteKey, noteMark } from '../domain/ticket-note';
import type { TicketReading } from '../domain/ticket-reading';
import { digitsOf } from '../domain/ticket-reading';
import { noteTemplateOf } from '../domain/templates-table';
import type { Carried } from './carry-out';
import type { DeploymentCase } from './deployment-case';
import type { Ports } from './ports';
import type { NewNote, TicketDesk } from './ticket-port';

export type TicketEffect = Extract<Effect, { kind: 'ticket' }>;

/** Null when it was done. */
type Problem = EffectProblem | null;
const DONE: Problem = null;

/** What is known of each: a number's ticket, or how it ended already. */
type Step<T> = { readonly effect: TicketEffect } & (
  | { readonly open: true; readonly value: T }
  | { readonly open: false; readonly problem: Problem }
);

const ended = (effect: TicketEffect, problem: Problem) => ({ effect, open: false as const, problem });
const going = <T>(effect: TicketEffect, value: T) => ({ effect, open: true as const, value });

/** Asks for all that are still open at once. */
function forOpen<A, B, C>(
  steps: readonly Step<A>[],
  ask: (values: readonly A[], effects: readonly TicketEffect[]) => readonly B[],
  judge: (effect: TicketEffect, answer: B | undefined, value: A) => Step<C>,
): Step<C>[] {
  const open = steps.flatMap((step) => (step.open ? [step] : []));
  const answers = ask(
    open.map(({ value }) => value),
    open.map(({ effect }) => effect),
  );
  return steps.map((step) => {
    if (!step.open) return step;
    return judge(step.effect, answers[open.indexOf(step)], step.value);
  });
}

/** Of something that did not come about: who refused it, or whether it can be asked again. */
function problemOf(trouble: OutsideTrouble, lost: EffectProblem): EffectProblem {
  if (trouble.kind === 'refused' && trouble.status === 404) return 'ticket-missing';
  if (trouble.kind === 'refused' && trouble.status < 500) return 'note-refused';
  return mayBeDone(trouble) ? lost : 'note-unasked';
}

function ticketOf(effect: TicketEffect, reading: TicketReading | undefined): Step<number> {
  switch (reading?.kind) {
    case 'found':
      return reading.ticket.condition === 'merged'
        ? ended(effect, 'ticket-merged')
        : going(effect, reading.ticket.id);
    case 'trouble':
      return ended(effect, problemOf(reading.trouble, 'note-unasked'));
    case 'missing':
    case undefined:
      return ended(effect, 'ticket-missing');
  }
}

interface Writing {
  readonly connection: Connection;
  readonly deployment: Deployment;
  readonly subject: string;
  readonly internal: boolean;
}

type Notes = ReturnType<TicketDesk['notesOf']>[number];

function untold(
  effect: TicketEffect,
  notes: Notes | undefined,
  id: number,
  deployment: Deployment,
): Step<number> {
  if (!notes?.ok) return ended(effect, notes ? problemOf(notes.error, 'note-unasked') : 'note-unasked');
  const told = isTold(notes.value, noteKey(deployment, effect.key), noteMark(deployment, effect.key));
  return told ? ended(effect, DONE) : going(effect, id);
}

const newNote = (
  { deployment, subject, internal }: Writing,
  effect: TicketEffect,
  ticketId: number,
): NewNote => ({
  ticketId,
  key: noteKey(deployment, effect.key),
  subject,
  html: noteHtml(effect.text, noteMark(deployment, effect.key)),
  internal,
});

/** Before every writing it is looked whether the note is there: a run may have died, or its answer been lost, after it was written. */
function write(
  { tickets }: Pick<Ports, 'tickets'>,
  effects: readonly TicketEffect[],
  writing: Writing,
): Step<null>[] {
  const { connection, deployment } = writing;
  const named = effects.map((effect): Step<string> => {
    const digits = digitsOf(effect.target);
    return digits === null ? ended(effect, 'ticket-missing') : going(effect, digits);
  });
  const found = forOpen(named, (numbers) => tickets.find(connection, numbers), ticketOf);
  const open = forOpen(
    found,
    (ids) => tickets.notesOf(connection, ids),
    (effect, notes, id) => untold(effect, notes, id, deployment),
  );
  return forOpen(
    open,
    (ids, of) =>
      tickets.addNotes(
        connection,
        of.map((effect, index) => newNote(writing, effect, ids[index] ?? 0)),
      ),
    (effect, added) =>
      ended(effect, added?.ok ? DONE : added ? problemOf(added.error, 'note-unknown') : 'note-unknown'),
  );
}

/** The template's own, or the deployment's number where somebody has spoilt it since the close. */
function subjectOf(
  ports: Pick<Ports, 'clock'>,
  { customer, places, registry }: DeploymentCase,
  deployment: Deployment,
): string {
  const text = noticeText(deployment, A_THREAD, {
    customer,
    zone: places.customer.zone,
    now: ports.clock.now(),
    noteTemplate: noteTemplateOf(registry.table('Templates'), customer.language),
  });
  return text.ok ? text.value.subject : deployment.id;
}

/** Tells the tickets what was deployed, all of them in as many rounds as one takes. */
export function carryOutTickets(
  ports: Ports,
  one: DeploymentCase,
  deployment: Deployment,
  effects: readonly TicketEffect[],
): Carried[] {
  const connection = one.config.connections.zammad;
  if (connection === null) return effects.map(() => ({ problem: 'tickets-not-connected' }));
  const steps = write(ports, effects, {
    connection,
    deployment,
    subject: subjectOf(ports, one, deployment),
    internal: one.customer.noteVisibility === 'internal',
  });
  return steps.map((step) => ({ problem: step.open ? 'failed' : step.problem }));
}

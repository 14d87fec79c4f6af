import { randomUUID } from 'node:crypto';
import type { World } from '../../../emulator/kernel/world';
import type { Step } from '../../../src/domain/step';
import type { DeploymentView, StepReceipt } from '../../../src/protocol/deployment-view';
import type { Reply } from '../../../src/protocol/reply';
import type { MailChoice } from '../../../src/use-cases/act';
import type { NoteChoice } from '../../../src/use-cases/step-effects';
import type { Company } from '../deployments';
import { act, aForm, mailFor, plan } from '../deployments';
import type { Visitor } from '../organisation';
import { ask, valueOf } from '../organisation';
import { hasTickets } from '../ticket-company';
import type { Begun, Example } from './example';
import { peopleOf } from './example';

export interface Person {
  readonly visitor: Visitor;
  /** The step's mail as this person would send it; null when it has none. */
  readonly mail: MailChoice | null;
  /** What tickets are told by the step. */
  readonly notes: readonly NoteChoice[];
}

/** An example just before its step, with whoever does it and whoever may finish it. */
export interface Stage {
  readonly company: Company;
  readonly begun: Begun;
  readonly before: World;
  readonly doer: Person;
  readonly other: Person;
}

function personOf(company: Company, { mail: how }: Example, begun: Begun, visitor: Visitor): Person {
  const notes = notesFor(company, begun, visitor);
  if (how === undefined) return { visitor, mail: null, notes };
  // Only these three of a view name the deployment.
  const view = { deployment: begun, row: begun.row } as unknown as DeploymentView;
  return { visitor, mail: { ...mailFor(company, view, begun.step, visitor), how }, notes };
}

/** As the sidebar proposes them. */
function notesFor(company: Company, { step, ...begun }: Begun, visitor: Visitor): NoteChoice[] {
  if (!hasTickets(company) || step.verb !== 'close') return [];
  const prepared = ask(company.workspace, visitor, 'prepare', { ...begun, customerKey: null, step });
  return valueOf(prepared).notes.map(({ target, text }) => ({ target, text, how: 'note' }));
}

/** Leads are told in the language of whoever tells them, and here all mails are compared. */
export function speakAlike({ workspace }: Company): void {
  for (const user of Object.values(workspace.world.users)) user.locale = 'es';
}

/** With another deployment beside it, which must stay as it is. */
export function setStage(company: Company, example: Example): Stage {
  speakAlike(company);
  plan(company, aForm({ date: '2026-12-10', time: '10:00' }));
  return stageOf(company, example);
}

/** In the company as it is. */
export function stageOf(company: Company, example: Example): Stage {
  const begun = example.begin(company);
  const people = peopleOf(example, company).map((visitor) => personOf(company, example, begun, visitor));
  const [doer, other] = people as [Person, Person]; // There are two of them.
  if (hasTickets(company)) company.zammad.set({ faults: example.zammad ?? [] });
  return {
    company,
    begun,
    doer,
    other,
    before: company.workspace.snapshot(),
  };
}

/** The step, as it was about to be done. @param requestId of a call that is made again */
export const doStep = (
  { company, begun }: Pick<Stage, 'company' | 'begun'>,
  { visitor, mail, notes }: Person,
  requestId: string = randomUUID(),
): Reply<StepReceipt> => {
  const { uid, rev, row, step } = begun;
  return act(step, {
    company,
    who: visitor,
    uid,
    rev,
    row,
    mail,
    requestId,
    ...(notes.length > 0 ? { notes } : {}),
  });
};

/** Opens the deployment; null when there is none. */
export function look({ company, begun }: Stage, { visitor }: Person): DeploymentView | null {
  const reply = ask(company.workspace, visitor, 'deployment', { uid: begun.uid, row: -1 });
  return reply.ok ? reply.value : null;
}

/** Another step of it, as it is now. */
export const doNow = (
  { company }: Stage,
  { visitor }: Person,
  { deployment, row }: DeploymentView,
  step: Step,
): Reply<StepReceipt> => act(step, { company, who: visitor, uid: deployment.uid, rev: deployment.rev, row });

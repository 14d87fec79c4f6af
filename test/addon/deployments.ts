import { randomUUID } from 'node:crypto';
import type { CalendarEvent } from '../../emulator/calendar/state';
import type { MailMessage } from '../../emulator/gmail/state';
import { FRESH_REALMS } from '../../emulator/kernel/realms';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { tabOf, typeInto } from '../../emulator/sample/by-hand';
import { TEAM_CALENDAR } from '../../emulator/sample/calendars';
import { TEAM } from '../../emulator/sample/people';
import type { Deployment } from '../../src/domain/deployment';
import type { FindingKey } from '../../src/domain/dates/verdict';
import type { PlanForm } from '../../src/domain/plan-form';
import type { Step, StepOf } from '../../src/domain/step';
import { parseDeployment } from '../../src/domain/deployment-schema';
import type { MailChoice } from '../../src/use-cases/act';
import type { ReplyChoice } from '../../src/use-cases/replies';
import type { NoteChoice } from '../../src/use-cases/step-effects';
import type { DeploymentView, StepReceipt } from '../../src/protocol/deployment-view';
import type { Reply } from '../../src/protocol/reply';
import { aContact, aCustomer, anEnvironment } from '../support/builders';
import { aReadyForm } from '../support/deployment-builders';
import type { Visitor } from './organisation';
import {
  ask,
  beside,
  COLLEAGUE,
  createReadyOrganisation,
  DIST,
  ENGINEER,
  logsOf,
  registryOf,
  rowsIn,
  valueOf,
} from './organisation';

export const CUSTOMER = 'Cooperativa Llum';
export const MANAGER = 'nuria@llum.example';
/** Of the company: Tuesday 1 December 2026 at 10:00 in Madrid. */
export const MORNING = '2026-12-01T09:00:00.000Z';

export const CONTACTS = [
  aContact({ name: 'Núria Ferrer', address: MANAGER, role: 'customer-manager', recipient: 'to' }),
  aContact({ name: 'Aina Bestard', address: TEAM.lead.email, role: 'project-team', recipient: 'cc' }),
  aContact({ name: 'Soporte', address: 'soporte@soffid.example', role: 'support-team', recipient: 'cc' }),
];

let ready: { world: World; log: string } | undefined;

/** A company with one customer, whose log is open. */
export interface Company {
  readonly workspace: Workspace;
  readonly log: string;
  readonly engineer: Visitor;
  readonly colleague: Visitor;
}

function makeCustomer(workspace: Workspace): string {
  const customer = aCustomer({
    name: CUSTOMER,
    language: 'es',
    domains: ['llum.example'],
    environments: [anEnvironment({ name: 'PRO' })],
    contacts: CONTACTS,
  });
  valueOf(ask(workspace, ENGINEER, 'createCustomer', { requestId: randomUUID(), customer }));
  const settings = tabOf(workspace.world, registryOf(workspace.world), 'Settings');
  typeInto(settings, 'Clave', 'team-calendar', { Valor: TEAM_CALENDAR });
  return logsOf(workspace.world)[0]!.id;
}

/** @param project the folder of the built add-on */
export function createCompany(project = DIST, realms = FRESH_REALMS): Company {
  const workspace = createReadyOrganisation(project, realms);
  if (!ready) {
    const log = makeCustomer(workspace);
    ready = { log, world: workspace.snapshot() };
  }
  workspace.restore(ready.world);
  const { log } = ready;
  return { workspace, log, engineer: beside(ENGINEER, log), colleague: beside(COLLEAGUE, log) };
}

/** As that person's sidebar would plan it. */
export const aForm = (about: Partial<PlanForm> = {}): PlanForm =>
  aReadyForm({ executor: ENGINEER, backup: COLLEAGUE, parties: CONTACTS, ...about });

export interface Doing {
  readonly company: Company;
  /** The engineer, if nobody else. */
  readonly who?: Visitor;
  readonly uid?: string;
  readonly rev?: number | null;
  readonly row?: number;
  readonly mail?: MailChoice | null;
  readonly replies?: readonly ReplyChoice[];
  readonly notes?: readonly NoteChoice[];
  /** One of its own, unless it is a call that is made again. */
  readonly requestId?: string;
}

export function act(step: Step, { company, who, uid, ...about }: Doing): Reply<StepReceipt> {
  return ask(company.workspace, who ?? company.engineer, 'act', {
    requestId: randomUUID(),
    uid: uid ?? randomUUID(),
    row: -1,
    rev: null,
    customerKey: null,
    mail: null,
    step,
    ...about,
  });
}

/** Does the next step of a deployment that was seen. */
export const next = (
  company: Company,
  { deployment, row }: Pick<DeploymentView, 'deployment' | 'row'>,
  step: Step,
  about: Partial<Doing> = {},
): Reply<StepReceipt> => act(step, { company, uid: deployment.uid, rev: deployment.rev, row, ...about });

export const plan = (company: Company, form: PlanForm = aForm()): DeploymentView =>
  valueOf(act({ verb: 'plan', form, acknowledged: [] }, { company })).view;

/** The mail of a step as the sidebar shows it, to be sent as it is. */
export function mailFor(
  company: Company,
  { deployment, row }: Pick<DeploymentView, 'deployment' | 'row'>,
  step: Step,
  who: Visitor = company.engineer,
): MailChoice {
  const { uid, rev } = deployment;
  const prepared = valueOf(
    ask(company.workspace, who, 'prepare', { uid, rev, row, customerKey: null, step }),
  );
  if (!prepared.mail) throw new Error(`${step.verb} has no mail`);
  return { how: 'send', content: prepared.mail.content, accepted: [] };
}

/** The same, with its mail sent. */
export function nextWithMail(
  company: Company,
  view: Pick<DeploymentView, 'deployment' | 'row'>,
  step: Step,
  who: Visitor = company.engineer,
): Reply<StepReceipt> {
  return next(company, view, step, { who, mail: mailFor(company, view, step, who) });
}

export const START: StepOf<'start'> = { verb: 'start', reason: '', acknowledged: [], note: '' };

/** Monday, and Tuesday is a holiday in Palma and in Barcelona. */
export const EVE = '2026-12-07';

/** What is forbidden then. */
export const EVE_KEYS: FindingKey[] = ['Barcelona', 'Palma'].flatMap((party) =>
  (['eve-of-non-working-day', 'eve-of-public-holiday'] as const).map((code) => ({
    code,
    party,
    date: EVE,
    causeDay: '2026-12-08',
  })),
);

export const END: StepOf<'end'> = {
  verb: 'end',
  endedAt: null,
  outcome: 'completed',
  issues: [],
  leftOutTickets: [],
  leftOutComponents: [],
  remarks: '',
  note: '',
};

/** A deployment under way on its day at 17:00 in Madrid. */
export function start(company: Company, form: PlanForm = aForm()): DeploymentView {
  const view = plan(company, form);
  company.workspace.setClock('2026-12-02T16:00:00.000Z');
  return valueOf(nextWithMail(company, view, START)).view;
}

/** With every item of the checklist done. */
export function tickAll(company: Company, view: DeploymentView): DeploymentView {
  const ticks = view.deployment.checklist.map(({ id }) => ({ id, state: 'done' as const, note: '' }));
  return valueOf(next(company, view, { verb: 'tick', ticks })).view;
}

export const eventsOf = ({ workspace }: Company): CalendarEvent[] =>
  Object.values(workspace.world.calendar.calendars[TEAM_CALENDAR]?.events ?? {});

const messagesIn = ({ workspace }: Company, owner: string): MailMessage[] =>
  Object.values(workspace.world.gmail.mailboxes[owner]?.messages ?? {});

export const sentBy = (company: Company, owner: string): MailMessage[] =>
  messagesIn(company, owner).filter(({ labels }) => labels.includes('SENT'));

export const draftsOf = (company: Company, owner: string): MailMessage[] =>
  messagesIn(company, owner).filter(({ labels }) => labels.includes('DRAFT'));

/** What the registry has written down. */
export const recordsIn = ({ workspace }: Company): Deployment[] =>
  rowsIn(workspace.world, '_records').map(({ json }) => {
    const deployment = typeof json === 'string' ? parseDeployment(json) : null;
    if (!deployment) throw new Error(`No record: ${JSON.stringify(json)}`);
    return deployment;
  });

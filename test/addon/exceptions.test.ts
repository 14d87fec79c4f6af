import { TEAM } from '../../emulator/sample/people';
import { TOWN_CALENDARS } from '../../emulator/sample/calendars';
import type { PlanForm } from '../../src/domain/plan-form';
import type { Step, StepOf } from '../../src/domain/step';
import type { Company } from './deployments';
import {
  act,
  aForm,
  createCompany,
  EVE,
  EVE_KEYS,
  eventsOf,
  mailFor,
  next,
  nextWithMail,
  plan,
  recordsIn,
  sentBy,
  START,
} from './deployments';
import { beside, cellsOf, codeOf, COLLEAGUE, ENGINEER, rowsIn, valueOf } from './organisation';

const REASON = 'El cliente cierra el año y no puede esperar al miércoles';

const onEve = (about: Partial<PlanForm> = {}): PlanForm => aForm({ date: EVE, ...about });

const override = (about: Partial<StepOf<'override'>> = {}): Step => ({
  verb: 'override',
  form: onEve(),
  to: null,
  keys: EVE_KEYS,
  reason: REASON,
  ...about,
});

const planStep = (form: PlanForm): Step => ({ verb: 'plan', form, acknowledged: [] });

const leadOf = ({ log }: Company) => beside(TEAM.lead.email, log);

describe('an exception', () => {
  it('is for leads alone, whatever the sidebar shows', () => {
    const company = createCompany();

    expect(codeOf(act(override(), { company }))).toBe('role-needed');
    expect(recordsIn(company)).toEqual([]);
  });

  it('lets a colleague plan what is forbidden, and stays in the company', () => {
    const company = createCompany();
    expect(codeOf(act(planStep(onEve()), { company }))).toBe('date-refused');
    const draft = valueOf(act(override(), { company, who: leadOf(company) })).view;
    const planned = valueOf(next(company, draft, planStep(onEve()))).view;

    expect(planned.deployment.state).toBe('planned');
    const { world } = company.workspace;
    const inside = [rowsIn(world, 'Deployments'), rowsIn(world, 'Audit')].map((rows) => JSON.stringify(rows));
    expect(inside.map((text) => text.includes(REASON))).toEqual([true, true]);
    valueOf(nextWithMail(company, planned, { verb: 'notify', note: '' }));
    const outside = [cellsOf(world, company.log), eventsOf(company), sentBy(company, ENGINEER)];
    expect(outside.map((one) => JSON.stringify(one)).filter((text) => text.includes(REASON))).toEqual([]);
  });

  it('is asked for by mail to the leads, in which the customer has no part', () => {
    const company = createCompany();
    const ask: Step = {
      verb: 'ask-exception',
      form: onEve(),
      to: null,
      keys: EVE_KEYS,
      reason: 'Lo piden ellos',
    };
    const request = { uid: '00000000-0000-4000-8000-00000000000a', company };
    expect(codeOf(act(ask, request))).toBe('mail-needed');

    const content = {
      subject: 'x',
      text: 'Hola: hace falta una excepción.',
      to: [{ name: '', address: TEAM.lead.email }],
      cc: [],
    };
    const { view } = valueOf(act(ask, { ...request, mail: { how: 'send', content, accepted: [] } }));

    expect(view.deployment).toMatchObject({ state: 'draft', conversation: { messageIds: [], subject: '' } });
    const [mail] = sentBy(company, ENGINEER);
    expect(mail?.text).toBe('Hola: hace falta una excepción.');
    expect(mail?.inReplyTo).toBeUndefined();
    expect(mail?.subject).toBe('Petición de excepción: Cooperativa Llum (PRO): Els organismes');
    expect(mail?.to.join()).toContain(TEAM.lead.email);
    const start = valueOf(act(planStep(aForm()), { ...request, rev: view.deployment.rev })).view;
    valueOf(nextWithMail(company, start, { verb: 'notify', note: '' }));
    expect(sentBy(company, ENGINEER)[1]?.threadId).not.toBe(mail?.threadId);
  });
});

describe('the gate of the script', () => {
  it('is at a move', () => {
    const company = createCompany();
    const to = { date: EVE, time: '17:00', durationMinutes: 15, rollbackMinutes: 10 };
    const move: Step = { verb: 'move', to, agreed: true, reason: 'x', acknowledged: [], note: '' };

    expect(codeOf(next(company, plan(company), move))).toBe('date-refused');
  });

  it('is at a change of people', () => {
    const company = createCompany();
    // Tom is away from the 21st on.
    const view = plan(company, aForm({ date: '2026-12-17', executor: TEAM.lead.email, backup: '' }));
    const form = aForm({ executor: COLLEAGUE, backup: '' });
    const edit: Step = { verb: 'edit', form, reason: 'x', acknowledged: [] };

    expect(codeOf(next(company, view, edit))).toBe('ok');
    const later = plan(company, aForm({ date: '2026-12-22', executor: TEAM.lead.email, backup: '' }));
    expect(codeOf(next(company, later, edit))).toBe('date-refused');
  });

  it('is at the start, as the calendars are by then', () => {
    const company = createCompany();
    company.workspace.setClock('2026-12-01T17:00:00.000Z');
    const view = plan(company);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const mail = mailFor(company, view, START);
    company.workspace.world.calendar.broken = [TOWN_CALENDARS.Palma];

    // It was allowed within a day: that is to be read and accepted, and the leads hear of it.
    expect(codeOf(next(company, view, START, { mail }))).toBe('date-unacknowledged');
    const start: Step = { ...START, acknowledged: ['cannot-tell'] };
    expect(valueOf(next(company, view, start, { mail })).view.deployment.state).toBe('in-progress');
    const subjects = sentBy(company, ENGINEER).map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.startsWith('Empezado sin poder comprobar la fecha'))).toBe(
      true,
    );
  });

  it('is closed a day later', () => {
    const company = createCompany();
    const view = plan(company, aForm({ date: '2026-12-09' }));
    company.workspace.setClock('2026-12-09T16:00:00.000Z');
    const mail = mailFor(company, view, START);
    company.workspace.world.calendar.broken = [TOWN_CALENDARS.Palma];

    expect(codeOf(next(company, view, { ...START, acknowledged: ['cannot-tell'] }, { mail }))).toBe(
      'date-refused',
    );
  });
});

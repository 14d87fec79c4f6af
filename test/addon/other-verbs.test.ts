import type { Step } from '../../src/domain/step';
import {
  act,
  aForm,
  createCompany,
  END,
  eventsOf,
  next,
  nextWithMail,
  plan,
  recordsIn,
  sentBy,
  start,
} from './deployments';
import { ask, beside, cellsOf, codeOf, ENGINEER, rowsIn, valueOf } from './organisation';
import { AUTOMATION, TEAM } from '../../emulator/sample/people';

const rowOf = ({ workspace, log }: ReturnType<typeof createCompany>) =>
  cellsOf(workspace.world, log)[1] ?? [];

const lastText = (company: ReturnType<typeof createCompany>): string =>
  sentBy(company, ENGINEER).at(-1)?.text ?? '';

describe('what else can be done with a deployment', () => {
  it('tells the planned date, and asks for an agreement that is not there yet', () => {
    const company = createCompany();
    const { agreement } = aForm();
    const view = plan(company, aForm({ agreement: { ...agreement, state: 'due', by: ENGINEER } }));

    valueOf(nextWithMail(company, view, { verb: 'notify', note: 'Llámennos si dudan.' }));

    expect(eventsOf(company)[0]?.status).toBe('tentative');
    expect(lastText(company)).toMatch(/miércoles 2 de diciembre de 2026 a las 17:00/);
    expect(lastText(company)).toContain('confírmennos');
    expect(lastText(company)).toContain('Llámennos si dudan.');
  });

  it('moves it, and tells the old date and the new one in the same conversation', () => {
    const company = createCompany();
    const told = valueOf(nextWithMail(company, plan(company), { verb: 'notify', note: '' })).view;
    const move: Step = {
      verb: 'move',
      to: { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 },
      agreed: true,
      reason: 'lo piden',
      acknowledged: [],
      note: '',
    };

    const { deployment } = valueOf(nextWithMail(company, told, move)).view;

    expect(lastText(company)).toMatch(/miércoles 2 de diciembre.*17:00.*miércoles 9 de diciembre.*18:00/);
    const threads = new Set(sentBy(company, ENGINEER).map(({ threadId }) => threadId));
    expect(threads.size).toBe(1);
    expect(eventsOf(company)).toEqual([
      expect.objectContaining({
        start: expect.objectContaining({
          dateTime: expect.stringContaining('2026-12-09') as string,
        }) as object,
      }),
    ]);
    expect(deployment.history.at(-1)).toMatchObject({ verb: 'move', reason: 'lo piden' });
    expect(lastText(company)).not.toContain('lo piden');
  });

  it('cancels it, with a mail or without', () => {
    const company = createCompany();
    const cancel: Step = { verb: 'cancel', reason: 'ya no hace falta', note: '' };

    const silent = valueOf(next(company, plan(company), cancel)).view;

    expect(silent.deployment.state).toBe('cancelled');
    expect(rowOf(company)).toContain('Cancelado');
    expect(eventsOf(company)[0]?.status).toBe('cancelled');
    expect(sentBy(company, ENGINEER)).toEqual([]);
    valueOf(nextWithMail(company, plan(company), cancel));
    expect(lastText(company)).toContain('Se ha cancelado el despliegue');
    expect(lastText(company)).not.toContain('ya no hace falta');
  });

  it('rolls it back, and ends it so', () => {
    const company = createCompany();
    const back = valueOf(
      nextWithMail(company, start(company), { verb: 'roll-back', reason: 'no arranca', note: '' }),
    ).view;
    const [told, leads] = sentBy(company, ENGINEER).slice(-2);
    expect(told?.text).toContain('Estamos revirtiendo');
    expect(leads).toMatchObject({ subject: expect.stringContaining('Se revierte') as string });
    expect(leads?.threadId).not.toBe(told?.threadId);
    expect(leads?.text).toContain('no arranca');
    expect(told?.text).not.toContain('no arranca');
    const ticks = back.deployment.checklist.map(({ id }) => ({ id, state: 'done' as const, note: '' }));
    const done = valueOf(next(company, back, { verb: 'tick', ticks })).view;

    valueOf(nextWithMail(company, done, { ...END, outcome: 'rolled-back' }));

    expect(lastText(company)).toContain('hemos revertido los cambios');
    expect(rowOf(company)).toContain('Revertido');
  });

  it('records what was done without the add-on, and mails the leads alone', () => {
    const company = createCompany();
    const form = aForm({ date: '2026-11-26', time: '22:00' });
    const record: Step = {
      verb: 'record',
      form,
      actualStart: { date: '2026-11-26', time: '22:05' },
      actualEnd: { date: '2026-11-26', time: '22:40' },
      reason: 'por teléfono',
      outcome: 'completed',
      issues: [],
      leftOutTickets: [],
      leftOutComponents: [],
      remarks: 'Hecho a las 22:00',
    };

    valueOf(act(record, { company }));

    expect(recordsIn(company)[0]).toMatchObject({ state: 'ended', outcome: 'completed' });
    expect(rowOf(company)).toEqual(expect.arrayContaining(['Completado', 'Hecho a las 22:00']));
    expect(rowOf(company)).not.toContain('por teléfono');
    const mails = sentBy(company, ENGINEER);
    expect(mails.flatMap(({ to, cc }) => [...to, ...cc])).toEqual([
      expect.stringContaining(TEAM.lead.email),
      expect.stringContaining(TEAM.madridLead.email),
    ]);
    expect(mails[0]?.text).toContain('por teléfono');
  });

  it('keeps a draft that colleagues see, which the log and the calendar do not show', () => {
    const company = createCompany();

    valueOf(act({ verb: 'save-draft', form: aForm({ date: '', time: '' }) }, { company }));

    const home = valueOf(ask(company.workspace, company.colleague, 'home'));
    expect(home.kind === 'log' && home.deployments.map(({ state }) => state)).toEqual(['draft']);
    expect(cellsOf(company.workspace.world, company.log)).toHaveLength(1);
    expect(eventsOf(company)).toEqual([]);
    expect(rowsIn(company.workspace.world, 'Deployments')).toEqual([]);
  });

  it('is begun from the last one of that environment', () => {
    const company = createCompany();
    const { deployment } = plan(company);

    const planning = valueOf(ask(company.workspace, company.engineer, 'planning', { customerKey: null }));

    expect(planning.lasts).toEqual([
      expect.objectContaining({ environment: 'PRO', id: deployment.id, minutes: 15, time: '17:00' }),
    ]);
    expect(planning.zone.timeZone).toBe('Europe/Madrid');
  });
});

describe('who may', () => {
  it('is decided by the script: a manager looks on, a stranger does not even that', () => {
    const company = createCompany();
    const view = plan(company);
    const manager = beside(TEAM.manager.email, company.log);
    const { uid } = view.deployment;

    expect(valueOf(ask(company.workspace, manager, 'deployment', { uid, row: -1 })).verbs).toEqual([]);
    expect(codeOf(next(company, view, { verb: 'cancel', reason: 'x', note: '' }, { who: manager }))).toBe(
      'role-needed',
    );
    const robot = beside(AUTOMATION, company.log);
    expect(codeOf(ask(company.workspace, robot, 'deployment', { uid, row: -1 }))).toBe('not-in-team');
  });

  it('opens nothing that there is not', () => {
    const company = createCompany();

    expect(
      codeOf(
        ask(company.workspace, company.engineer, 'deployment', {
          uid: '00000000-0000-4000-8000-000000000009',
          row: 3,
        }),
      ),
    ).toBe('deployment-unknown');
  });
});

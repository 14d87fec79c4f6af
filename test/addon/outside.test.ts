import { deleteEvent, moveEvent } from '../../emulator/calendar/person';
import { receiveMail } from '../../emulator/gmail/person';
import { TEAM_CALENDAR } from '../../emulator/sample/calendars';
import { tabOf, typeRow } from '../../emulator/sample/by-hand';
import { deleteRow, editCell, insertRow, sortByColumn } from '../../emulator/sheets/person';
import type { KeptCell, StepOf } from '../../src/domain/step';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { OutsideView } from '../../src/protocol/outside-view';
import { actorOf, wait } from '../support/adapter-world';
import type { Company } from './deployments';
import {
  aForm,
  createCompany,
  draftsOf,
  eventsOf,
  mailFor,
  MANAGER,
  next,
  nextWithMail,
  plan,
  recordsIn,
  sentBy,
  START,
  start,
} from './deployments';
import { ask, beside, cellsOf, COLLEAGUE, ENGINEER, valueOf } from './organisation';

const MINUTE = 60_000;

type Seen = Pick<DeploymentView, 'deployment' | 'row'>;

const look = (company: Company, { deployment, row }: Seen, who = company.engineer): OutsideView =>
  valueOf(ask(company.workspace, who, 'outside', { uid: deployment.uid, row }));

const NOTHING: OutsideView = {
  row: { kind: 'as-written' },
  event: { kind: 'as-written' },
  bounces: [],
  strays: [],
};

const reconcile = (
  company: Company,
  view: Seen,
  about: Partial<StepOf<'reconcile'>>,
): ReturnType<typeof next> =>
  next(company, view, { verb: 'reconcile', cells: [], row: null, event: null, ...about });

/** Where a heading and a row that holds a text cross. */
function placeOf({ workspace, log }: Company, heading: string, text = 'DEP-2026-0001') {
  const sheet = tabOf(workspace.world, log);
  const column = sheet.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
  const row = sheet.rows.findIndex((cells) => cells.some(({ value }) => value === text));
  return { spreadsheetId: log, sheetId: sheet.sheetId, row, column };
}

const manager = ({ workspace }: Company) => actorOf(workspace, COLLEAGUE);

function type(company: Company, heading: string, input: string): void {
  editCell(manager(company), { ...placeOf(company, heading), input });
}

const cellOf = (company: Company, heading: string) => {
  const { row, column } = placeOf(company, heading);
  return cellsOf(company.workspace.world, company.log)[row]?.[column] ?? null;
};

const theEvent = ({ deployment: { uid } }: Seen) => ({
  calendarId: TEAM_CALENDAR,
  user: COLLEAGUE,
  eventId: uid.replace(/-/g, ''),
});

const NEXT_WEEK = {
  start: { dateTime: '2026-12-09T17:00:00+01:00' },
  end: { dateTime: '2026-12-09T17:15:00+01:00' },
};

const cellsIn = ({ row }: OutsideView) => (row.kind === 'changed' ? row.cells : []);

const kept = (view: OutsideView, keep: KeptCell['keep']): KeptCell[] =>
  cellsIn(view).map(({ key, seen }) => ({ key, keep, seen }));

describe('what people did outside', () => {
  it('is nothing of what nobody touched, in few calls', () => {
    const company = createCompany();
    const view = start(company);
    const { workspace } = company;
    workspace.resetCalls();

    expect(look(company, view)).toEqual(NOTHING);
    expect(workspace.calls().total).toBeLessThanOrEqual(7);
    expect(workspace.calls().byService).toMatchObject({ Calendar: 1, Gmail: 2 });
    expect(look(company, view, beside(COLLEAGUE, company.log))).toEqual(NOTHING);
  });

  it('is told as cannot tell, each by itself, where it cannot be read', () => {
    const company = createCompany();
    const view = start(company);
    company.workspace.world.calendar.broken = [TEAM_CALENDAR];
    editCell(manager(company), { ...placeOf(company, 'ID', 'ID'), input: 'Clave' });

    expect(look(company, view)).toEqual({
      ...NOTHING,
      row: { kind: 'cannot-tell' },
      event: { kind: 'cannot-tell' },
    });
  });
});

describe('a row that people changed', () => {
  function changed() {
    const company = createCompany();
    const view = plan(company);
    type(company, 'Qué', 'Lo que yo diga');
    type(company, 'Hora inicio', '18:30');
    type(company, 'Estado', 'Aplazado');
    return { company, view, seen: look(company, view) };
  }

  it('is told cell by cell, as people see them', () => {
    const { seen } = changed();
    expect(cellsIn(seen).map(({ key, theirs, ours }) => [key, theirs, ours])).toEqual([
      ['status', 'Aplazado', 'Planificado'],
      ['what', 'Lo que yo diga', 'Els organismes'],
      ['start', '18:30', '17:00'],
    ]);
  });

  it('keeps what somebody chose to keep, and speaks of it no more until it would say something else', () => {
    const { company, view, seen } = changed();
    const after = valueOf(reconcile(company, view, { cells: kept(seen, 'theirs') }));

    expect(after.problems).toEqual([]);
    expect(cellOf(company, 'Estado')).toBe('Aplazado');
    expect(look(company, after.view)).toEqual(NOTHING);

    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const under = valueOf(nextWithMail(company, after.view, START)).view;
    expect(cellOf(company, 'Estado')).toBe('Aplazado');
    expect(cellsIn(look(company, under)).map(({ key, ours }) => [key, ours])).toEqual([
      ['status', 'En curso'],
    ]);
  });

  it('is written again where somebody chose so, but not over what changed since', () => {
    const { company, view, seen } = changed();
    type(company, 'Qué', 'Otra cosa');
    const after = valueOf(reconcile(company, view, { cells: kept(seen, 'ours') })).view;

    expect(cellOf(company, 'Estado')).toBe('Planificado');
    expect(cellOf(company, 'Hora inicio')).toBeCloseTo(17 / 24);
    expect(cellOf(company, 'Qué')).toBe('Otra cosa');
    const again = look(company, after);
    expect(cellsIn(again).map(({ key, theirs }) => [key, theirs])).toEqual([['what', 'Otra cosa']]);

    valueOf(reconcile(company, after, { cells: kept(again, 'ours') }));
    expect(cellOf(company, 'Qué')).toBe('Els organismes');
    expect(look(company, view)).toEqual(NOTHING);
  });

  it('understands other words for its status, in any language', () => {
    const company = createCompany();
    const view = plan(company);
    type(company, 'Estado', 'Scheduled');

    expect(look(company, view)).toEqual(NOTHING);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    valueOf(nextWithMail(company, view, START));
    expect(cellOf(company, 'Estado')).toBe('En curso');
  });

  it('leaves the rest of the sheet as it is: other rows, columns, filters, notes and their order', () => {
    const { company, view, seen } = changed();
    const { world } = company.workspace;
    const sheet = tabOf(world, company.log);
    typeRow(sheet, { Fecha: 50_000, Estado: 'Hecho', Qué: 'A mano' });
    const column = sheet.columnCount;
    sheet.columnCount += 1;
    editCell(manager(company), { ...placeOf(company, 'Fecha', 'Fecha'), column, input: 'Coste' });
    editCell(manager(company), { ...placeOf(company, 'Fecha'), column, input: '120' });
    sheet.rows[1]![2] = { ...sheet.rows[1]![2]!, note: 'mirar con Ana' };
    sheet.filter = { startRow: 0, startColumn: 0 };
    sortByColumn(manager(company), { ...placeOf(company, 'Fecha'), descending: true });
    insertRow(manager(company), { ...placeOf(company, 'Fecha'), row: 1 });
    const before = structuredClone(tabOf(world, company.log));
    const what = placeOf(company, 'Qué');

    valueOf(reconcile(company, view, { cells: kept(seen, 'ours').filter(({ key }) => key === 'what') }));

    const after = structuredClone(tabOf(world, company.log));
    expect(after.rows[what.row]![what.column]!.value).toBe('Els organismes');
    after.rows[what.row]![what.column] = before.rows[what.row]![what.column]!;
    expect(after).toEqual(before);
  });

  it('is told when it was deleted, and written again at the end when somebody says so', () => {
    const company = createCompany();
    const view = plan(company);
    deleteRow(manager(company), placeOf(company, 'ID'));
    const seen = look(company, view);
    expect(seen).toEqual({ ...NOTHING, row: { kind: 'deleted' } });
    expect(cellsOf(company.workspace.world, company.log)).toHaveLength(1);

    valueOf(reconcile(company, view, { row: 'restore' }));

    expect(cellOf(company, 'ID')).toBe('DEP-2026-0001');
    expect(look(company, view)).toEqual(NOTHING);
    expect(eventsOf(company)).toHaveLength(1);
  });
});

describe('an event that people changed', () => {
  it('is told with its new time, and nothing takes it over or puts it back by itself', () => {
    const company = createCompany();
    const view = plan(company);
    moveEvent(company.workspace.world, theEvent(view), NEXT_WEEK);

    expect(look(company, view)).toEqual({
      ...NOTHING,
      event: {
        kind: 'moved',
        title: null,
        times: { start: '2026-12-09T16:00:00.000Z', end: '2026-12-09T16:15:00.000Z' },
      },
    });
    expect(recordsIn(company)[0]?.planned.start).toBe('2026-12-02T16:00:00.000Z');

    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const { view: under, problems } = valueOf(nextWithMail(company, view, START));
    expect(problems.map(({ problem }) => problem)).toEqual(['event-moved']);
    expect(eventsOf(company)[0]?.start.dateTime).toContain('2026-12-09');

    valueOf(reconcile(company, under, { event: 'restore' }));
    expect(eventsOf(company)[0]?.start.dateTime).toContain('2026-12-02');
    expect(look(company, under)).toEqual(NOTHING);
    expect(recordsIn(company)[0]?.effects.every(({ state }) => state === 'done')).toBe(true);
  });

  it('stays where it is when the deployment is moved there', () => {
    const company = createCompany();
    const view = plan(company);
    moveEvent(company.workspace.world, theEvent(view), NEXT_WEEK);
    const to = { date: '2026-12-09', time: '17:00', durationMinutes: 15, rollbackMinutes: 10 };

    const moved = valueOf(
      next(company, view, { verb: 'move', to, agreed: true, reason: 'x', acknowledged: [], note: '' }),
    );

    expect(moved.problems).toEqual([]);
    expect(look(company, moved.view)).toEqual(NOTHING);
  });

  it('is told when it was deleted, and put back when somebody says so', () => {
    const company = createCompany();
    const view = plan(company);
    deleteEvent(company.workspace.world, theEvent(view));
    expect(look(company, view).event).toEqual({ kind: 'deleted' });

    const pending = valueOf(
      next(company, view, { verb: 'edit', form: aForm(), reason: 'x', acknowledged: [] }),
    );
    expect(pending.problems.map(({ problem }) => problem)).toEqual(['event-deleted']);
    expect(eventsOf(company)[0]?.status).toBe('cancelled');

    const [{ key } = { key: '' }] = pending.problems;
    valueOf(next(company, pending.view, { verb: 'settle', key, how: 'retry' }));
    expect(eventsOf(company)[0]?.status).toBe('confirmed');
  });
});

describe('mails that came back', () => {
  it('are told with whom they did not reach and which mail it was, to whoever sent it', () => {
    const company = createCompany();
    const view = start(company);
    const [sent] = sentBy(company, ENGINEER);
    receiveMail(company.workspace.world, {
      mailbox: ENGINEER,
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      subject: 'Delivery Status Notification (Failure)',
      text: 'Address not found',
      inReplyTo: sent!.messageId,
      failedRecipients: MANAGER,
    });

    expect(look(company, view).bounces).toEqual([
      { addresses: [MANAGER], at: '2026-12-02T16:00:00.000Z', template: 'start' },
    ]);
    expect(look(company, view, company.colleague).bounces).toEqual([]);
  });
});

describe('a draft that a run left behind', () => {
  /** A start that died after its draft was made and before it was saved. */
  function killed() {
    const company = createCompany();
    const view = plan(company);
    const { workspace } = company;
    workspace.setClock('2026-12-02T16:00:00.000Z');
    const mail = mailFor(company, view, START);
    for (let at = 1; draftsOf(company, ENGINEER).length === 0; at += 1) {
      workspace.setFault({ at, when: 'after' });
      expect(() => next(company, view, START, { mail })).toThrow('Killed');
    }
    expect(recordsIn(company)[0]?.state).toBe('planned');
    return { company, view, mail };
  }

  it('is thrown away by its owner alone, once the run is surely over, and that is told', () => {
    const { company, view } = killed();
    const [draft] = draftsOf(company, ENGINEER);
    wait(company.workspace, 6 * MINUTE);
    expect(look(company, view).strays).toEqual([]);
    wait(company.workspace, MINUTE);
    expect(look(company, view, company.colleague).strays).toEqual([]);

    expect(look(company, view).strays).toEqual([{ subject: draft!.subject, kind: 'start' }]);
    expect(draftsOf(company, ENGINEER)).toEqual([]);
    expect(look(company, view).strays).toEqual([]);
  });

  it('is told from a draft that is to be sent by hand, from one that a person wrote, and from another deployment’s', () => {
    const { company, view, mail } = killed();
    valueOf(next(company, view, START, { mail: { ...mail, how: 'draft' } }));
    const world = company.workspace.world.gmail.mailboxes[ENGINEER]!;
    const [stray] = Object.entries(world.drafts);
    const copy = { ...world.messages[stray![1]]!, id: 'theirs' };
    world.messages['theirs'] = { ...copy, raw: copy.raw.replace(/^X-Deployment:.*\r\n/m, '') };
    world.drafts['rTheirs'] = 'theirs';
    const raw = copy.raw.replace(view.deployment.uid, '00000000-0000-4000-8000-00000000000f');
    world.messages['another'] = { ...copy, id: 'another', raw };
    world.drafts['rAnother'] = 'another';
    wait(company.workspace, 8 * MINUTE);

    expect(look(company, view).strays).toHaveLength(1);
    expect(draftsOf(company, ENGINEER)).toHaveLength(3);
  });
});

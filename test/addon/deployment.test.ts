import { randomUUID } from 'node:crypto';
import { sendDraft } from '../../emulator/gmail/person';
import {
  aForm,
  createCompany,
  draftsOf,
  END,
  eventsOf,
  mailFor,
  MANAGER,
  next,
  nextWithMail,
  plan,
  recordsIn,
  sentBy,
  start,
  START,
  tickAll,
} from './deployments';
import { ask, cellsOf, codeOf, COLLEAGUE, ENGINEER, rowsIn, valueOf } from './organisation';

const SUBJECT = 'Cooperativa Llum: despliegue en PRO (DEP-2026-0001)';

describe('a deployment from plan to close', () => {
  it('stands in the record, the log, the calendar, the registry and the audit once it is planned', () => {
    const company = createCompany();

    const { deployment, verbs } = plan(company);

    expect(deployment).toMatchObject({ id: 'DEP-2026-0001', state: 'planned' });
    expect(deployment.effects.map(({ kind, state }) => [kind, state])).toEqual([
      ['event', 'done'],
      ['row', 'done'],
    ]);
    expect(verbs).toContain('start');
    expect(recordsIn(company)).toEqual([deployment]);
    const [headings, row] = cellsOf(company.workspace.world, company.log);
    expect(headings).toContain('Fecha');
    expect(row).toEqual(expect.arrayContaining(['Planificado', 'PRO', 'DEP-2026-0001', 46_358]));
    expect(eventsOf(company)).toEqual([
      expect.objectContaining({
        status: 'confirmed',
        summary: expect.stringContaining('DEP-2026-0001') as string,
        attendees: [
          expect.objectContaining({ email: ENGINEER }),
          expect.objectContaining({ email: COLLEAGUE }),
        ],
      }),
    ]);
    expect(rowsIn(company.workspace.world, 'Deployments')).toEqual([
      expect.objectContaining({ id: 'DEP-2026-0001', customer: 'Cooperativa Llum', uid: deployment.uid }),
    ]);
    expect(rowsIn(company.workspace.world, 'Audit').at(-1)).toMatchObject({
      who: ENGINEER,
      action: 'plan',
      subject: 'DEP-2026-0001',
    });
    expect(sentBy(company, ENGINEER)).toEqual([]);
  });

  it('is one row, one event and one conversation to the end, whoever sends the next mail', () => {
    const company = createCompany();
    const under = start(company);
    const late = valueOf(
      nextWithMail(
        company,
        under,
        { verb: 'delay', newEnd: '17:45', reason: '', note: '' },
        company.colleague,
      ),
    ).view;
    const ended = valueOf(nextWithMail(company, tickAll(company, late), END)).view;
    const told = valueOf(next(company, ended, { verb: 'close', review: '' })).view;
    const settled = valueOf(
      next(company, told, { verb: 'settle', key: 'close/1/ES-7412280', how: 'by-hand' }),
    ).view;
    const closed = valueOf(next(company, settled, { verb: 'close', review: '' })).view;

    expect(closed.deployment.state).toBe('closed');
    expect(cellsOf(company.workspace.world, company.log)).toHaveLength(2);
    expect(cellsOf(company.workspace.world, company.log)[1]).toContain('Completado');
    expect(eventsOf(company)).toHaveLength(1);
    const own = sentBy(company, ENGINEER);
    expect(own.map(({ subject }) => subject)).toEqual([SUBJECT, SUBJECT]);
    expect(new Set(own.map(({ threadId }) => threadId)).size).toBe(1);
    const [theirs] = sentBy(company, COLLEAGUE);
    expect(theirs).toMatchObject({ subject: SUBJECT, inReplyTo: own[0]?.messageId });
    expect(own[1]?.references).toEqual([own[0]?.messageId, theirs?.messageId]);
    expect(own.every(({ to }) => to.some((address) => address.includes(MANAGER)))).toBe(true);
    expect(draftsOf(company, ENGINEER)).toEqual([]);
  });

  it('keeps a number from being given twice', () => {
    const company = createCompany();
    const [first, second] = [plan(company), plan(company, aForm({ time: '18:00' }))];

    expect([first.deployment.id, second.deployment.id]).toEqual(['DEP-2026-0001', 'DEP-2026-0002']);
  });

  it('is made once when a client asks twice, and when it answers twice', () => {
    const company = createCompany();
    const request = {
      requestId: randomUUID(),
      uid: randomUUID(),
      row: -1,
      rev: null,
      customerKey: null,
      mail: null,
      step: { verb: 'plan', form: aForm(), acknowledged: [] },
    };
    const first = ask(company.workspace, company.engineer, 'act', request);

    expect(ask(company.workspace, company.engineer, 'act', request)).toEqual(first);
    expect(
      codeOf(ask(company.workspace, company.engineer, 'act', { ...request, requestId: randomUUID() })),
    ).toBe('changed-meanwhile');
    expect(recordsIn(company)).toHaveLength(1);
  });

  it('keeps what a colleague did meanwhile, and says who it was', () => {
    const company = createCompany();
    const seen = plan(company);
    const cancel = { verb: 'cancel', reason: 'ya no', note: '' } as const;
    const move = {
      verb: 'move',
      to: { date: '2026-12-09', time: '17:00', durationMinutes: 15, rollbackMinutes: 10 },
      agreed: true,
      reason: 'lo piden',
      acknowledged: [],
      note: '',
    } as const;
    valueOf(next(company, seen, move, { who: company.colleague }));

    const refused = next(company, seen, cancel);

    expect(refused).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(refused.ok || refused.message).toContain('Tom Harding ha cambiado');
    expect(recordsIn(company)[0]?.state).toBe('planned');
  });

  it('merges ticks that two people make at once', () => {
    const company = createCompany();
    const seen = start(company);
    const [first, second] = seen.deployment.checklist;
    const tick = (id: string) => ({ verb: 'tick', ticks: [{ id, state: 'done', note: '' }] }) as const;
    valueOf(next(company, seen, tick(first!.id), { who: company.colleague }));

    const { deployment } = valueOf(next(company, seen, tick(second!.id))).view;

    expect(deployment.checklist.slice(0, 2)).toEqual([
      expect.objectContaining({ state: 'done', by: COLLEAGUE }),
      expect.objectContaining({ state: 'done', by: ENGINEER }),
    ]);
  });

  it('leaves a mail as a draft with its recipients when that is wanted', () => {
    const company = createCompany();
    const view = plan(company);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const mail = { ...mailFor(company, view, START), how: 'draft' as const };

    const { deployment } = valueOf(next(company, view, START, { mail })).view;

    expect(deployment.state).toBe('in-progress');
    expect(sentBy(company, ENGINEER)).toEqual([]);
    expect(draftsOf(company, ENGINEER)).toEqual([
      expect.objectContaining({ subject: SUBJECT, to: [expect.stringContaining(MANAGER)] }),
    ]);
  });

  it('goes on in the conversation of a draft that its owner sent by hand', () => {
    const company = createCompany();
    const { workspace } = company;
    const view = plan(company);
    workspace.setClock('2026-12-02T16:00:00.000Z');
    const mail = { ...mailFor(company, view, START), how: 'draft' as const };
    const under = valueOf(next(company, view, START, { mail })).view;
    const [draftId = ''] = Object.keys(workspace.world.gmail.mailboxes[ENGINEER]?.drafts ?? {});
    sendDraft(workspace.world, ENGINEER, draftId);

    valueOf(nextWithMail(company, under, { verb: 'delay', newEnd: '', reason: '', note: '' }));

    const [first, second] = sentBy(company, ENGINEER);
    expect(second).toMatchObject({ threadId: first?.threadId, inReplyTo: first?.messageId });
  });

  it('does not start without the Start mail', () => {
    const company = createCompany();
    const view = plan(company);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');

    expect(codeOf(next(company, view, START))).toBe('mail-needed');
    expect(recordsIn(company)[0]?.state).toBe('planned');
  });
});

import { receiveMail } from '../../emulator/gmail/person';
import type { Step } from '../../src/domain/step';
import type { ReplyChoice } from '../../src/use-cases/replies';
import type { Company, Doing } from './deployments';
import {
  act,
  aForm,
  createCompany,
  END,
  mailFor,
  MANAGER,
  next,
  nextWithMail,
  plan,
  start,
  START,
  tickAll,
} from './deployments';
import { ask, COLLEAGUE, ENGINEER, valueOf } from './organisation';
import { createTicketCompany, notesIn, OPEN, ticketsOf } from './ticket-company';

function callsOf({ workspace }: Company, work: () => unknown): number {
  workspace.resetCalls();
  work();
  return workspace.calls().total;
}

const DELAY: Step = { verb: 'delay', newEnd: '17:45', reason: '', note: '' };

const THREE = ['ES-1000001', 'ES-1000002', 'ES-1000003'].map((number) => ({
  number,
  title: number,
  url: '',
}));

/** DESIGN §12: how many service calls somebody waits for. */
describe('service calls of a deployment', () => {
  it('are at most sixteen to plan one, also from a draft', () => {
    const company = createCompany();
    const view = valueOf(act({ verb: 'save-draft', form: aForm() }, { company })).view;

    expect(callsOf(company, () => plan(company))).toBeLessThanOrEqual(16);
    expect(
      callsOf(company, () =>
        valueOf(next(company, view, { verb: 'plan', form: aForm({ time: '18:00' }), acknowledged: [] })),
      ),
    ).toBeLessThanOrEqual(16);
  });

  it('are at most twenty to start, to delay and to end, with their mails', () => {
    const company = createCompany();
    const planned = plan(company);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const startMail = mailFor(company, planned, START);
    let view = planned;
    const counted = (step: Step, mail = mailFor(company, view, step)): number =>
      callsOf(company, () => {
        view = valueOf(next(company, view, step, { mail })).view;
      });

    expect(counted(START, startMail)).toBeLessThanOrEqual(20);
    expect(counted(DELAY)).toBeLessThanOrEqual(20);
    view = tickAll(company, view);
    expect(counted(END)).toBeLessThanOrEqual(20);
  });

  it('are at most twenty when a colleague sends the next mail, who has to find the conversation', () => {
    const company = createCompany();
    const view = start(company);
    const mail = mailFor(company, view, DELAY, company.colleague);

    const calls = callsOf(company, () =>
      valueOf(next(company, view, DELAY, { who: company.colleague, mail })),
    );

    expect(calls).toBeLessThanOrEqual(20);
    expect(company.workspace.world.gmail.mailboxes[COLLEAGUE]).toBeDefined();
  });

  it('are at most five for a tick', () => {
    const company = createCompany();
    const view = start(company);
    const [entry] = view.deployment.checklist;
    const tick = { verb: 'tick', ticks: [{ id: entry!.id, state: 'done', note: '' }] } as const;

    expect(callsOf(company, () => valueOf(next(company, view, tick)))).toBeLessThanOrEqual(5);
  });

  it('are at most thirty to close one with three tickets and two threads, both answered', () => {
    const company = createCompany();
    const mails = ['Consulta', 'Otra consulta'].map((subject) => {
      const mail = { mailbox: ENGINEER, from: MANAGER, subject, text: subject };
      return { subject, messageId: receiveMail(company.workspace.world, mail).messageId };
    });
    const form = aForm({ tickets: THREE, mails });
    let view = valueOf(nextWithMail(company, tickAll(company, start(company, form)), END)).view;
    const doing = (step: Step, about: Partial<Doing> = {}): number =>
      callsOf(company, () => {
        view = valueOf(next(company, view, step, about)).view;
      });
    const close: Step = { verb: 'close', review: '' };
    const { uid, rev } = view.deployment;
    let replies: ReplyChoice[] = [];
    const prepare = () => {
      const about = { uid, rev, row: view.row, customerKey: null, step: close };
      const prepared = valueOf(ask(company.workspace, company.engineer, 'prepare', about)).replies;
      replies = prepared.flatMap(({ target, mail }) =>
        mail === null ? [] : [{ target, how: 'send', content: mail.content, accepted: [] }],
      );
    };

    expect(callsOf(company, prepare)).toBeLessThanOrEqual(5);
    expect(doing(close, { replies })).toBeLessThanOrEqual(30);
    expect(view.deployment.effects.filter(({ state }) => state === 'pending')).toHaveLength(3);
    expect(doing({ verb: 'settle', key: 'close/1/ES-1000001', how: 'by-hand' })).toBeLessThanOrEqual(8);
  });

  it('are at most thirty to close one with notes in Zammad and answers, and thirteen for one that is tried again', () => {
    const company = createTicketCompany();
    const mails = ['Consulta', 'Otra consulta'].map((subject) => {
      const mail = { mailbox: ENGINEER, from: MANAGER, subject, text: subject };
      return { subject, messageId: receiveMail(company.workspace.world, mail).messageId };
    });
    const form = aForm({ tickets: ticketsOf(...OPEN), mails });
    let view = valueOf(nextWithMail(company, tickAll(company, start(company, form)), END)).view;
    const close: Step = { verb: 'close', review: '' };
    const { uid, rev } = view.deployment;
    const about = { uid, rev, row: view.row, customerKey: null, step: close };
    const prepare = () => valueOf(ask(company.workspace, company.engineer, 'prepare', about));
    const { replies, notes } = prepare();
    const doing = {
      notes: notes.map(({ target, text }) => ({ target, text, how: 'note' as const })),
      replies: replies.flatMap(({ target, mail }) =>
        mail === null ? [] : [{ target, how: 'send' as const, content: mail.content, accepted: [] }],
      ),
    };
    company.zammad.set({ faults: [{ match: 'POST /api/v1/ticket_articles', kind: 'drop-after-commit' }] });

    expect(callsOf(company, prepare)).toBeLessThanOrEqual(6);
    const closing = callsOf(company, () => {
      view = valueOf(next(company, view, close, doing)).view;
    });
    expect(closing).toBeLessThanOrEqual(30);
    const retry: Step = { verb: 'settle', key: `close/1/ES-${OPEN[0]}`, how: 'retry' };
    expect(callsOf(company, () => valueOf(next(company, view, retry)))).toBeLessThanOrEqual(13);
    expect(notesIn(company, OPEN[0])).toHaveLength(1);
  });

  it('are at most four when the sidebar opens, however many deployments there are', () => {
    const company = createCompany();
    for (const time of ['16:00', '17:00', '18:00']) plan(company, aForm({ time }));

    expect(
      callsOf(company, () => valueOf(ask(company.workspace, company.engineer, 'home'))),
    ).toBeLessThanOrEqual(4);
  });

  it('of a date’s calendars are one question, and none while they are known', () => {
    const company = createCompany();
    const { workspace, engineer } = company;
    const dates = () =>
      callsOf(company, () => valueOf(ask(workspace, engineer, 'dates', { customerKey: null, again: false })));

    expect(dates()).toBeLessThanOrEqual(7);
    expect(workspace.calls().byService).toMatchObject({ UrlFetch: 1 });
    expect(dates()).toBeLessThanOrEqual(4);
    expect(workspace.calls().byService['UrlFetch']).toBeUndefined();
  });

  it('are at most three to open one, to begin one, or to see what a step would do', () => {
    const company = createCompany();
    const { deployment, row } = plan(company);
    const { uid, rev } = deployment;
    const calls = (name: 'deployment' | 'planning' | 'prepare', request: object): number =>
      callsOf(company, () => valueOf(ask(company.workspace, company.engineer, name, request)));

    expect(calls('deployment', { uid, row })).toBeLessThanOrEqual(3);
    expect(calls('planning', { customerKey: null })).toBeLessThanOrEqual(3);
    expect(
      calls('prepare', { uid, row, rev, customerKey: null, step: { verb: 'notify', note: '' } }),
    ).toBeLessThanOrEqual(3);
  });
});

import type { Deployment } from '../../../src/domain/deployment';
import type { Effect } from '../../../src/domain/effect';
import { closedIfDone } from '../../../src/domain/verbs/close';
import { COLLEAGUE, decided, ended, ENGINEER, refused } from '../../support/deployment-builders';

const close = (before: Deployment): Deployment => decided({ verb: 'close', review: '' }, before).deployment;

const byHand = (before: Deployment, key: string): Deployment =>
  decided({ verb: 'settle', key, how: 'by-hand' }, before).deployment;

const withEffect = (effect: Partial<Effect>): Deployment => ({
  ...ended(),
  // A builder's effect: the kind's own fields come with it.
  effects: [{ key: 'row/4', kind: 'row', state: 'pending', claim: null, problem: null, ...effect } as Effect],
});

describe('closing', () => {
  it('first says what each ticket has to be told, and stays ended', () => {
    const first = close(ended());

    expect(first.state).toBe('ended');
    expect(first.effects).toEqual([
      expect.objectContaining({
        key: 'close/1/ES-7412280',
        kind: 'ticket',
        target: 'ES-7412280',
        state: 'pending',
      }),
    ]);
    const [notice] = first.effects;
    expect(notice?.kind === 'ticket' && notice.text.split('\n')).toEqual([
      'Despliegue DEP-2026-0147 en PRO, miércoles 2 de diciembre de 2026, 17:00.',
      'El despliegue se ha completado satisfactoriamente.',
      'Componentes:',
      '* addon-diba 3.2.11',
    ]);
  });

  it('closes when nothing is left to tell', () => {
    const told = byHand(close(ended()), 'close/1/ES-7412280');

    expect(told.effects[0]).toMatchObject({ state: 'by-hand', by: ENGINEER });
    expect(close(told).state).toBe('closed');
    expect(close({ ...ended(), tickets: [] }).state).toBe('closed');
  });

  it('tells nothing twice', () => {
    const twice = close(close(ended()));

    expect(twice.effects).toHaveLength(1);
    expect(twice.state).toBe('ended');
  });

  it('tells a thread of mails once, and by the mail that somebody chose', () => {
    const thread = { subject: 'Alta', messageId: '' };
    const before = { ...ended(), tickets: [], mailThreads: [thread, thread] };
    const chosen = { subject: 'Alta', messageId: '<alta@vilanova.example>' };

    const named = close(before);
    expect(named.effects).toEqual([
      expect.objectContaining({ key: 'close/1/Alta', kind: 'thread', target: 'Alta', reply: null }),
    ]);
    const known = decided({ verb: 'close', review: '', threads: [chosen] }, named).deployment;
    expect(known.mailThreads).toEqual([chosen, chosen]);
    expect(known.effects).toEqual(named.effects);
    expect(decided({ verb: 'close', review: '', threads: [thread] }, known).deployment.mailThreads).toEqual([
      chosen,
      chosen,
    ]);
  });

  it('is done at the moment when nothing is left, and only of what has ended', () => {
    const told = { ...byHand(close(ended()), 'close/1/ES-7412280') };

    expect(closedIfDone(told).state).toBe('closed');
    expect(closedIfDone(close(ended())).state).toBe('ended');
    expect(closedIfDone({ ...told, state: 'in-progress' }).state).toBe('in-progress');
  });

  it('waits for a row that could not be written', () => {
    expect(close({ ...withEffect({}), tickets: [] }).state).toBe('ended');
  });
});

describe('settling what is pending', () => {
  it('waives only with a reason', () => {
    const before = close(ended());
    const waive = (reason: string) =>
      ({ verb: 'settle', key: 'close/1/ES-7412280', how: 'waive', reason }) as const;

    expect(refused(waive(''), before)).toMatchObject({ problems: [{ field: 'reason' }] });
    expect(decided(waive('ya lo sabe'), before).deployment.effects[0]).toMatchObject({
      state: 'waived',
      reason: 'ya lo sabe',
    });
  });

  it('leaves alone what is settled, and what a run is at', () => {
    const key = 'row/4';
    const claim = { run: 'r', by: COLLEAGUE, until: '2026-12-01T09:06:30.000Z' };

    expect(refused({ verb: 'settle', key: 'nothing', how: 'retry' }, ended()).code).toBe('nothing-to-settle');
    expect(refused({ verb: 'settle', key, how: 'by-hand' }, withEffect({ claim }))).toEqual({
      code: 'effect-running',
      by: COLLEAGUE,
      minutes: 7,
    });
    const lapsed = { ...claim, until: '2026-12-01T09:00:00.000Z' };
    expect(byHand(withEffect({ claim: lapsed }), key).effects[0]?.state).toBe('by-hand');
  });

  it('writes a deleted row again only when somebody says so', () => {
    const before = {
      ...withEffect({ problem: 'row-deleted' }),
      row: { cells: {}, changedByHand: [], kept: [] },
    };

    expect(decided({ verb: 'settle', key: 'row/4', how: 'retry' }, before).deployment.row).toBeNull();
    expect(byHand(before, 'row/4').row).not.toBeNull();
  });

  it.each(['event-moved', 'event-deleted'] as const)(
    'overwrites an %s only when somebody says so',
    (problem) => {
      const event = { etag: '"1"' };
      const before = { ...withEffect({ kind: 'event', problem }), event };

      expect(decided({ verb: 'settle', key: 'row/4', how: 'retry' }, before).deployment.event).toEqual({
        etag: '*',
      });
      expect(byHand(before, 'row/4').event).toBe(event);
    },
  );

  it('overwrites no event that could only not be reached', () => {
    const before = {
      ...withEffect({ kind: 'event', problem: 'calendar-unreachable' }),
      event: { etag: '"1"' },
    };
    const { event } = decided({ verb: 'settle', key: 'row/4', how: 'retry' }, before).deployment;
    expect(event).toBe(before.event);
  });

  it('lets only the owner of a mailbox send an answer, and nobody try what is done by hand', () => {
    const key = 'close/1/Alta';
    const retry = (effect: Partial<Effect>) =>
      refused({ verb: 'settle', key, how: 'retry' }, withEffect({ key, ...effect }));
    const draft = { draftId: 'd', threadId: 't' };
    const reply = { mailbox: COLLEAGUE, send: true, draft, since: '2026-12-01T09:00:00.000Z' };

    expect(retry({ kind: 'thread', reply })).toEqual({ code: 'mail-elsewhere', mailbox: COLLEAGUE });
    expect(retry({ kind: 'thread', reply: null }).code).toBe('nothing-to-settle');
    const own = withEffect({
      key,
      kind: 'thread',
      reply: { ...reply, mailbox: ENGINEER },
    });
    const again = decided({ verb: 'settle', key, how: 'retry' }, own).deployment.effects[0];
    expect(again).toMatchObject({ state: 'pending', reply: { draft } });
  });

  it('lets only the owner of a mailbox send its draft', () => {
    const mail = { key: 'start/1', kind: 'mail', mailbox: COLLEAGUE } as Partial<Effect>;

    expect(refused({ verb: 'settle', key: 'start/1', how: 'retry' }, withEffect(mail))).toEqual({
      code: 'mail-elsewhere',
      mailbox: COLLEAGUE,
    });
    expect(byHand(withEffect(mail), 'start/1').effects[0]?.state).toBe('by-hand');
  });
});

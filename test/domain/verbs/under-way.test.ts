import type { Deployment } from '../../../src/domain/deployment';
import type { StepOf, Tick } from '../../../src/domain/step';
import {
  anEnding,
  COLLEAGUE,
  decided,
  refused,
  START,
  started,
  ticked,
} from '../../support/deployment-builders';

const at = { now: START };

const tick = (before: Deployment, ticks: readonly Tick[]): Deployment =>
  decided({ verb: 'tick', ticks }, before, at).deployment;

const itemLike = (deployment: Deployment, text: RegExp) =>
  deployment.checklist.find((entry) => text.test(entry.text))?.id ?? '';

const set = (before: Deployment, text: RegExp, state: Tick['state'], note = 'porque sí'): Deployment =>
  tick(before, [{ id: itemLike(before, text), state, note }]);

const end = (about: Partial<StepOf<'end'>> = {}) =>
  ({ verb: 'end', endedAt: null, ...anEnding, note: '', ...about }) as const;

describe('the checklist', () => {
  it('keeps who did what and when, and lets it be undone', () => {
    const before = started();
    const [first] = before.checklist;
    const done = decided({ verb: 'tick', ticks: [{ id: first!.id, state: 'done', note: '' }] }, before, {
      by: COLLEAGUE,
      now: '2026-12-02T16:05:00.000Z',
    }).deployment;

    expect(done.checklist[0]).toMatchObject({ state: 'done', by: COLLEAGUE, at: '2026-12-02T16:05:00.000Z' });
    expect(done.history).toEqual(before.history);
    expect(done.rev).toBe(before.rev + 1);
    expect(tick(done, [{ id: first!.id, state: 'todo', note: '' }]).checklist).toEqual(before.checklist);
  });

  it.each(['failed', 'not-applicable'] as const)('asks why an item is %s', (state) => {
    const before = started();
    const ticks = [{ id: before.checklist[0]!.id, state, note: ' ' }];

    expect(refused({ verb: 'tick', ticks }, before, at)).toEqual({
      code: 'fields',
      problems: [{ field: 'ticks.0.note', code: 'required' }],
    });
  });
});

describe('a delay', () => {
  it.each([
    ['19:30', '2026-12-02T18:30:00.000Z'],
    ['00:15', '2026-12-02T23:15:00.000Z'],
    ['17:00', '2026-12-03T16:00:00.000Z'],
  ])('until %s is until the next time that the clock shows it', (newEnd, instant) => {
    const { deployment, mail } = decided({ verb: 'delay', newEnd, reason: 'lento', note: '' }, started(), at);

    expect(deployment.delays).toEqual([expect.objectContaining({ newEnd: instant, reason: 'lento' })]);
    expect(mail).toMatchObject({ template: 'delay', needed: true, said: { newEnd: instant } });
  });

  it('may be of unknown length', () => {
    const { deployment, mail } = decided({ verb: 'delay', newEnd: '', reason: '', note: '' }, started(), at);

    expect(deployment.delays[0]?.newEnd).toBeNull();
    expect(mail?.said).toEqual({ note: '' });
  });
});

describe('ending', () => {
  it('needs the End mail of its outcome, and says of everything whether it was deployed', () => {
    const { deployment, mail } = decided(end({ leftOutTickets: ['ES-7412280'] }), ticked(), at);

    expect(deployment).toMatchObject({
      state: 'ended',
      outcome: 'completed',
      actual: { start: START, end: START },
      tickets: [{ deployed: false }],
      components: [{ deployed: true }],
    });
    expect(mail).toMatchObject({ template: 'end', needed: true });
  });

  it('names what is still to do', () => {
    const refusal = refused(end(), set(ticked(), /monitorización|bajo control/, 'todo'), at);

    expect(refusal).toMatchObject({ code: 'items-open', items: [expect.stringMatching(/bajo control/)] });
  });

  it('accepts what does not apply with a reason, and what failed unless it is called completed', () => {
    const skipped = set(ticked(), /bajo control/, 'not-applicable');
    const failed = set(ticked(), /bajo control/, 'failed');

    expect(decided(end(), skipped, at).deployment.state).toBe('ended');
    expect(refused(end(), failed, at)).toMatchObject({ problems: [{ code: 'outcome-failed-items' }] });
    expect(
      decided(end({ outcome: 'completed-with-issues', issues: ['Lento'] }), failed, at).deployment.issues,
    ).toEqual(['Lento']);
  });

  it.each([
    ['2026-12-02', '18:10', '2026-12-02T17:10:00.000Z'],
    ['2026-12-02', '17:00', START],
  ])('may have been over before it is said so: on %s at %s', (date, time, end_) => {
    const next = { now: '2026-12-03T08:00:00.000Z' };
    const { deployment } = decided(end({ endedAt: { date, time } }), ticked(), next);

    expect(deployment.actual).toEqual({ start: START, end: end_ });
  });

  it.each([
    ['2026-12-02', '16:59', 'before-start'],
    ['2026-12-03', '09:01', 'not-yet'],
    ['2026-12-02', '', 'required'],
    ['2027-03-28', '02:30', 'clock-change'],
  ])('cannot have been over on %s at %s: %s', (date, time, code) => {
    const next = { now: '2026-12-03T08:00:00.000Z' };

    expect(refused(end({ endedAt: { date, time } }), ticked(), next)).toEqual({
      code: 'fields',
      problems: [{ field: 'endedAt', code }],
    });
  });

  it('asks for the issues of an end with issues', () => {
    expect(refused(end({ outcome: 'completed-with-issues' }), ticked(), at)).toMatchObject({
      problems: [{ field: 'issues', code: 'required' }],
    });
  });

  it('wants maintenance mode off once it was on, whatever the outcome', () => {
    const on = set(started(), /Poner la consola/, 'done', '');
    const skipped = set(on, /Quitar el modo/, 'not-applicable');

    expect(refused(end({ outcome: 'aborted' }), on, at)).toMatchObject({
      code: 'items-open',
      items: ['Quitar el modo mantenimiento de la consola'],
    });
    expect(refused(end({ outcome: 'aborted' }), skipped, at).code).toBe('items-open');
    expect(decided(end({ outcome: 'aborted' }), started(), at).deployment.outcome).toBe('aborted');
    expect(
      decided(end({ outcome: 'aborted' }), set(on, /Quitar el modo/, 'done', ''), at).mail,
    ).toMatchObject({
      template: 'end-aborted',
    });
  });
});

describe('rolling back', () => {
  const back = (before: Deployment): Deployment =>
    decided({ verb: 'roll-back', reason: 'no arranca', note: '' }, before, at).deployment;

  it('brings the list of the way back, with the versions to go back to', () => {
    const { checklist } = back(started());

    expect(checklist.filter(({ list }) => list === 'rollback').map(({ text }) => text)).toContain(
      'Devolver addon-diba a 3.2.10',
    );
  });

  it('takes the place of the way there: only its own items count, and maintenance mode', () => {
    const on = set(started(), /Poner la consola/, 'done', '');
    const rolling = back(on);
    const done = tick(
      rolling,
      rolling.checklist
        .filter(({ list }) => list === 'rollback')
        .map(({ id }) => ({ id, state: 'done', note: '' })),
    );

    expect(refused(end({ outcome: 'rolled-back' }), rolling, at).code).toBe('items-open');
    expect(decided(end({ outcome: 'rolled-back' }), done, at).deployment).toMatchObject({
      outcome: 'rolled-back',
      components: [{ deployed: false }],
    });
  });

  it('is said before a deployment ends rolled back, and excludes every other end', () => {
    expect(refused(end({ outcome: 'rolled-back' }), ticked(), at)).toMatchObject({
      problems: [{ field: 'outcome', code: 'outcome-not-rolled-back' }],
    });
    expect(refused(end(), back(ticked()), at)).toMatchObject({
      problems: [{ field: 'outcome', code: 'outcome-rolling-back' }],
    });
    expect(refused({ verb: 'roll-back', reason: '', note: '' }, back(started()), at).code).toBe(
      'verb-not-now',
    );
  });
});

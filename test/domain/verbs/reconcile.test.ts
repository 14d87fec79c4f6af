import type { Deployment } from '../../../src/domain/deployment';
import type { RowWritten } from '../../../src/domain/effect';
import type { StepOf } from '../../../src/domain/step';
import { decided, ended, planned, refused, started } from '../../support/deployment-builders';

const ROW: RowWritten = {
  cells: { what: 'Alta', status: 'Planificado' },
  changedByHand: ['what', 'notes'],
  kept: ['status'],
};
const EVENT = { etag: '"1"' };

const shown = (): Deployment => ({ ...planned(), row: ROW, event: EVENT });

const step = (about: Partial<StepOf<'reconcile'>>): StepOf<'reconcile'> => ({
  verb: 'reconcile',
  cells: [],
  row: null,
  event: null,
  ...about,
});

describe('reconcile', () => {
  it('keeps what a person wrote', () => {
    const { deployment, shows } = decided(
      step({ cells: [{ key: 'what', keep: 'theirs', seen: 'Otra' }] }),
      shown(),
    );

    expect(deployment.row).toEqual({
      cells: ROW.cells,
      changedByHand: ['notes', 'what'],
      kept: ['status', 'what'],
    });
    expect(deployment.event).toBe(EVENT);
    expect(shows).toBe('row');
  });

  it('writes ours over what was seen, also where theirs was kept before', () => {
    const cells = [
      { key: 'what', keep: 'ours', seen: 'Otra' },
      { key: 'status', keep: 'ours', seen: 'Aplazado' },
    ] as const;

    expect(decided(step({ cells }), shown()).deployment.row).toEqual({
      cells: { what: 'Otra', status: 'Aplazado' },
      changedByHand: ['notes'],
      kept: [],
    });
  });

  it.each([
    ['the row', step({ row: 'restore' }), { row: null, event: EVENT }, 'row'],
    ['the event', step({ event: 'restore' }), { row: ROW, event: { etag: '*' } }, 'event'],
    ['both', step({ row: 'restore', event: 'restore' }), { row: null, event: { etag: '*' } }, true],
  ])('puts back %s', (_what, given, after, shows) => {
    const decision = decided(given, shown());
    expect(decision).toMatchObject({ shows, mail: null, tell: null });
    expect({ row: decision.deployment.row, event: decision.deployment.event }).toEqual(after);
  });

  it.each([planned(), started(), ended()])('changes nothing else ($state)', (before) => {
    const { deployment } = decided(step({ row: 'restore' }), before);
    const { rev, history, row: _row, ...rest } = deployment;
    expect(before).toMatchObject(rest);
    expect(rev).toBe(before.rev + 1);
    expect(history).toHaveLength(before.history.length + 1);
  });

  it('does not bring a row about that was never written', () => {
    const cells = [{ key: 'what', keep: 'ours', seen: null }] as const;
    expect(decided(step({ cells }), { ...shown(), row: null }).deployment.row).toBeNull();
  });

  it('is refused when there is nothing to choose', () => {
    expect(refused(step({}), shown())).toEqual({ code: 'nothing-to-settle' });
  });

  it('shows nothing of a draft that was cancelled, which never had a number', () => {
    const never = { ...planned(), id: '', state: 'cancelled' } as const;
    expect(refused(step({ row: 'restore' }), never)).toEqual({ code: 'nothing-to-settle' });
  });
});

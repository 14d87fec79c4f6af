import { DEPLOYMENT_STATES } from '../../../src/domain/deployment';
import { VERBS } from '../../../src/domain/step';
import { mayFollow, TRANSITIONS, verbsFor } from '../../../src/domain/verbs/transitions';
import { ended, planned, refused, started } from '../../support/deployment-builders';

const STATES = ['new', ...DEPLOYMENT_STATES] as const;

describe('what may follow what', () => {
  it.each([
    ['new', ['save-draft', 'ask-exception', 'override', 'plan', 'emergency', 'record']],
    ['draft', ['save-draft', 'ask-exception', 'override', 'plan', 'emergency', 'cancel', 'record', 'settle']],
    [
      'planned',
      [
        'ask-exception',
        'override',
        'emergency',
        'notify',
        'edit',
        'move',
        'cancel',
        'start',
        'record',
        'settle',
        'reconcile',
      ],
    ],
    ['in-progress', ['edit', 'tick', 'delay', 'roll-back', 'end', 'settle', 'reconcile']],
    ['ended', ['edit', 'close', 'settle', 'reconcile']],
    ['closed', ['reopen', 'settle', 'reconcile']],
    ['cancelled', ['settle', 'reconcile']],
  ] as const)('a deployment that is %s can be %j', (state, verbs) => {
    expect(VERBS.filter((verb) => mayFollow(verb, state))).toEqual(verbs);
  });

  it('reaches every state from nothing', () => {
    const reached = new Set<string>(['new']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of Object.values(TRANSITIONS))
        if (to !== null && from.some((state) => reached.has(state))) reached.add(to);
    }

    expect([...reached].sort()).toEqual([...STATES].sort());
  });

  it('lets somebody who only looks on do nothing', () => {
    expect(verbsFor('planned', ['manager'])).toEqual([]);
    expect(verbsFor('planned', [])).toEqual([]);
  });

  it('lets leads alone allow exceptions and open again', () => {
    const forAll = ['save-draft', 'ask-exception', 'plan', 'emergency', 'cancel', 'record', 'settle'];

    expect(verbsFor('draft', ['engineer', 'administrator'])).toEqual(forAll);
    expect(verbsFor('draft', ['manager', 'lead'])).toEqual([...forAll, 'override'].sort(inOrder));
    expect(verbsFor('closed', ['engineer'])).toEqual(['settle', 'reconcile']);
    expect(verbsFor('closed', ['lead'])).toEqual(['reopen', 'settle', 'reconcile']);
  });

  const inOrder = (one: string, other: string): number =>
    VERBS.findIndex((verb) => verb === one) - VERBS.findIndex((verb) => verb === other);

  it('is asked by every verb', () => {
    const start = { verb: 'start', reason: '', acknowledged: [], note: '' } as const;

    expect(refused(start, started())).toEqual({ code: 'verb-not-now', verb: 'start', state: 'in-progress' });
    expect(refused({ verb: 'close', review: '' }, planned())).toMatchObject({
      code: 'verb-not-now',
      state: 'planned',
    });
    expect(refused({ verb: 'notify', note: '' }, null)).toMatchObject({ code: 'verb-not-now', state: 'new' });
    expect(refused({ verb: 'tick', ticks: [] }, ended())).toMatchObject({
      code: 'verb-not-now',
      state: 'ended',
    });
  });
});

import fc from 'fast-check';
import { DEPLOYMENT_STATES } from '../../src/domain/deployment';
import type { DeploymentState } from '../../src/domain/deployment';
import { isDue, nextStepOf } from '../../src/sidebar/deployments/next-step';
import type { NextStep } from '../../src/sidebar/deployments/next-step';
import { nextStepWords } from '../../src/sidebar/deployments/next-step-words';
import { madrid } from './sample-lines';

const NOW = '2026-12-01T16:00:00.000Z';
const START = '2026-12-01T16:10:00.000Z';
const END = '2026-12-01T16:25:00.000Z';

interface Case {
  readonly state: DeploymentState;
  readonly start: string | null;
  readonly end: string | null;
  readonly pending: number;
}

const about = (state: DeploymentState, part: Partial<Case> = {}): Case => ({
  state,
  start: START,
  end: END,
  pending: 0,
  ...part,
});

describe('nextStepOf', () => {
  it.each<[string, Case, string, NextStep]>([
    ['a draft', about('draft'), NOW, { code: 'finish-draft' }],
    ['a plan without a date', about('planned', { start: null }), NOW, { code: 'set-date' }],
    ['a plan', about('planned'), NOW, { code: 'starts', at: START, minutes: 10 }],
    [
      'a plan in its last second',
      about('planned'),
      '2026-12-01T16:09:59.000Z',
      { code: 'starts', at: START, minutes: 1 },
    ],
    ['a plan at its start', about('planned'), START, { code: 'late', minutes: 0 }],
    ['a plan that is late', about('planned'), '2026-12-01T16:30:59.000Z', { code: 'late', minutes: 20 }],
    ['a run', about('in-progress'), '2026-12-01T16:16:01.000Z', { code: 'running', minutes: 9 }],
    ['a run at its end', about('in-progress'), END, { code: 'overrun', minutes: 0 }],
    ['a run over time', about('in-progress'), '2026-12-01T16:30:00.000Z', { code: 'overrun', minutes: 5 }],
    ['a run without an end', about('in-progress', { end: null }), NOW, { code: 'running-on' }],
    ['an end', about('ended'), NOW, { code: 'close' }],
    ['an end with something left', about('ended', { pending: 2 }), NOW, { code: 'settle', pending: 2 }],
    ['a close', about('closed'), NOW, { code: 'nothing' }],
    ['a cancellation', about('cancelled'), NOW, { code: 'nothing' }],
    [
      'a cancellation with something left',
      about('cancelled', { pending: 1 }),
      NOW,
      { code: 'settle', pending: 1 },
    ],
  ])('tells what comes after %s', (_name, line, now, expected) => {
    expect(nextStepOf(line, now)).toEqual(expected);
  });

  it('never counts minutes below nothing, and is due from the very moment on', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, fc.constantFrom(...DEPLOYMENT_STATES), (at, now, state) => {
        const moment = at.toISOString();
        const step = nextStepOf(about(state, { start: moment, end: moment }), now.toISOString());
        if ('minutes' in step) {
          expect(step.minutes).toBeGreaterThanOrEqual(0);
          expect(isDue(step)).toBe(at <= now);
        }
      }),
    );
  });
});

describe('nextStepWords', () => {
  const says = (step: NextStep, now = NOW) =>
    nextStepWords(step, { now, zone: madrid, language: 'es', who: 'ana' });

  it.each<[NextStep, string]>([
    [{ code: 'finish-draft' }, 'Borrador de ana'],
    [{ code: 'starts', at: START, minutes: 10 }, 'Empieza dentro de 10 min'],
    [{ code: 'starts', at: '2026-12-01T17:30:00.000Z', minutes: 90 }, 'Empieza hoy a las 18:30'],
    [{ code: 'starts', at: '2026-12-02T16:00:00.000Z', minutes: 1440 }, 'Empieza mañana a las 17:00'],
    [
      { code: 'starts', at: '2026-12-09T16:00:00.000Z', minutes: 11_520 },
      'Empieza el miércoles 9 de diciembre a las 17:00',
    ],
    [{ code: 'late', minutes: 0 }, 'Toca empezar'],
    [{ code: 'late', minutes: 90 }, 'Tenía que empezar hace 1 h 30 min'],
    [{ code: 'overrun', minutes: 5 }, 'Lleva 5 min de más: avise de la demora'],
    [{ code: 'settle', pending: 1 }, '1 paso pendiente'],
    [{ code: 'nothing' }, ''],
  ])('words %j', (step, words) => {
    expect(says(step)).toBe(words);
  });

  it('counts days on the clock of the customer’s place', () => {
    // Half past midnight there, the day before in UTC.
    const at = '2026-12-02T16:00:00.000Z';
    expect(says({ code: 'starts', at, minutes: 1000 }, '2026-12-01T23:30:00.000Z')).toBe(
      'Empieza hoy a las 17:00',
    );
  });
});

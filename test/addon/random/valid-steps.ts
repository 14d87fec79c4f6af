import type { StepOf, Verb } from '../../../src/domain/step';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import { aForm, END, EVE, EVE_KEYS, START } from '../deployments';

const TO = { date: '2026-12-10', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 };
const ON_EVE = {
  form: null,
  to: { ...TO, date: EVE },
  keys: EVE_KEYS,
  reason: 'El cliente no puede esperar más',
};
const FORM = aForm({ date: '2026-12-15' });
const NOTE = { reason: 'lo piden', note: '' };
const { verb: _end, note: _note, endedAt: _at, ...ENDING } = END;

const ONE_EACH: { readonly [V in Verb]: StepOf<V> } = {
  'save-draft': { verb: 'save-draft', form: FORM },
  'ask-exception': { verb: 'ask-exception', ...ON_EVE },
  override: { verb: 'override', ...ON_EVE },
  plan: { verb: 'plan', form: FORM, acknowledged: [] },
  emergency: { verb: 'emergency', form: FORM, keys: [], acknowledged: [], ...NOTE },
  notify: { verb: 'notify', note: '' },
  edit: { verb: 'edit', form: FORM, reason: 'otra', acknowledged: [] },
  move: { verb: 'move', to: TO, agreed: true, acknowledged: [], ...NOTE },
  cancel: { verb: 'cancel', ...NOTE },
  start: START,
  tick: { verb: 'tick', ticks: [{ id: 'deployment/1', state: 'done', note: '' }] },
  delay: { verb: 'delay', newEnd: '17:45', ...NOTE },
  'roll-back': { verb: 'roll-back', ...NOTE },
  end: END,
  close: { verb: 'close', review: '' },
  reopen: { verb: 'reopen', reason: 'faltaba' },
  record: {
    verb: 'record',
    form: FORM,
    actualStart: { date: '2026-11-26', time: '22:05' },
    actualEnd: { date: '2026-11-26', time: '22:40' },
    reason: 'por teléfono',
    ...ENDING,
  },
  settle: { verb: 'settle', key: 'row/1', how: 'retry' },
  reconcile: {
    verb: 'reconcile',
    cells: [{ key: 'notes', keep: 'ours', seen: null }],
    row: null,
    event: null,
  },
};

/** Each verb once, and the ticks and effects that these deployments have. */
export const validSteps = (deployments: readonly DeploymentView[]): object[] => [
  ...Object.values(ONE_EACH),
  ...deployments.flatMap(({ deployment }) => [
    { verb: 'tick', ticks: deployment.checklist.map(({ id }) => ({ id, state: 'done', note: '' })) },
    ...deployment.effects.map(({ key }) => ({ verb: 'settle', key, how: 'waive', reason: 'no hace falta' })),
  ]),
];

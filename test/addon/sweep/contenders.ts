import type { Deployment } from '../../../src/domain/deployment';
import type { Step, StepOf, Verb } from '../../../src/domain/step';
import { aForm, END, EVE, EVE_KEYS, START } from '../deployments';
import type { Example } from './example';

/** What somebody does with a deployment that they see, while somebody else does something too. */
export interface Contender extends Pick<Example, 'role'> {
  readonly mail?: 'send';
  readonly step: (seen: Deployment) => Step;
}

const REASON = 'El cliente no puede esperar más';

/** A draft is to be planned on the eve, what is planned to be moved to it. */
function excepting({ state }: Deployment): Omit<StepOf<'override'>, 'verb'> {
  const to = { date: EVE, time: '17:00', durationMinutes: 15, rollbackMinutes: 10 };
  const about = { keys: EVE_KEYS, reason: REASON };
  return state === 'planned'
    ? { ...about, form: null, to }
    : { ...about, form: aForm({ date: EVE }), to: null };
}

const pendingKey = ({ effects }: Deployment): string =>
  effects.find(({ state }) => state === 'pending')?.key ?? '';

const PAST = { date: '2026-11-26', time: '22:00' };

/** Every verb there is: a new one does not compile without somebody who does it. */
export const CONTENDERS: Readonly<Record<Verb, Contender>> = {
  'save-draft': { step: () => ({ verb: 'save-draft', form: aForm({ time: '18:00' }) }) },
  'ask-exception': { mail: 'send', step: (seen) => ({ verb: 'ask-exception', ...excepting(seen) }) },
  override: { role: 'lead', step: (seen) => ({ verb: 'override', ...excepting(seen) }) },
  plan: { step: () => ({ verb: 'plan', form: aForm({ date: '2026-12-10' }), acknowledged: [] }) },
  emergency: {
    mail: 'send',
    step: () => ({
      verb: 'emergency',
      form: aForm({ date: '', time: '' }),
      keys: [],
      reason: REASON,
      acknowledged: [],
      note: '',
    }),
  },
  notify: { mail: 'send', step: () => ({ verb: 'notify', note: '' }) },
  edit: {
    step: () => ({ verb: 'edit', form: aForm({ what: 'Otra versión' }), reason: 'otra', acknowledged: [] }),
  },
  move: {
    step: () => ({
      verb: 'move',
      to: { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 },
      agreed: true,
      reason: 'lo piden',
      acknowledged: [],
      note: '',
    }),
  },
  cancel: { step: () => ({ verb: 'cancel', reason: 'ya no hace falta', note: '' }) },
  start: { mail: 'send', step: () => START },
  tick: {
    step: ({ checklist }) => ({
      verb: 'tick',
      ticks: checklist.map(({ id }) => ({ id, state: 'done', note: '' })),
    }),
  },
  delay: { mail: 'send', step: () => ({ verb: 'delay', newEnd: '17:45', reason: 'tarda', note: '' }) },
  'roll-back': { mail: 'send', step: () => ({ verb: 'roll-back', reason: 'no arranca', note: '' }) },
  end: { mail: 'send', step: () => END },
  close: { step: () => ({ verb: 'close', review: '' }) },
  reopen: { role: 'lead', step: () => ({ verb: 'reopen', reason: 'faltaba un ticket' }) },
  record: {
    step: () => ({
      verb: 'record',
      form: aForm(PAST),
      actualStart: PAST,
      actualEnd: { ...PAST, time: '22:40' },
      reason: 'por teléfono',
      outcome: 'completed',
      issues: [],
      leftOutTickets: [],
      leftOutComponents: [],
      remarks: '',
    }),
  },
  settle: { step: (seen) => ({ verb: 'settle', key: pendingKey(seen), how: 'by-hand' }) },
  reconcile: { step: () => ({ verb: 'reconcile', cells: [], row: null, event: 'restore' }) },
};

import type { Step } from '../../../src/domain/step';
import { aForm, EVE, EVE_KEYS, plan } from '../deployments';
import { anew, on } from './example';
import type { Examples } from './example';
import { draft } from './moments';

const planStep: Step = { verb: 'plan', form: aForm(), acknowledged: [] };

const REASON = 'El cliente no puede esperar más';
const onEve = { date: EVE, time: '17:00', durationMinutes: 15, rollbackMinutes: 10 };
const moved = { form: null, to: onEve, keys: EVE_KEYS, reason: REASON };
const planned = { form: aForm({ date: EVE }), to: null, keys: EVE_KEYS, reason: REASON };

/** Until it is planned. */
export const PLANNING_EXAMPLES = {
  'save-draft': [
    { name: '', begin: () => anew({ verb: 'save-draft', form: aForm() }) },
    {
      name: 'a second time',
      begin: (company) => on(draft(company), { verb: 'save-draft', form: aForm({ time: '18:00' }) }),
    },
  ],
  'ask-exception': [
    {
      name: 'of a move',
      mail: 'send',
      begin: (company) => on(plan(company), { verb: 'ask-exception', ...moved }),
    },
    { name: 'of a new one', mail: 'send', begin: () => anew({ verb: 'ask-exception', ...planned }) },
  ],
  override: [
    {
      name: 'of a move',
      role: 'lead',
      begin: (company) => on(plan(company), { verb: 'override', ...moved }),
    },
    { name: 'of a new one', role: 'lead', begin: () => anew({ verb: 'override', ...planned }) },
  ],
  plan: [
    { name: '', begin: () => anew(planStep) },
    { name: 'from a draft', begin: (company) => on(draft(company), planStep) },
  ],
} as const satisfies Examples;

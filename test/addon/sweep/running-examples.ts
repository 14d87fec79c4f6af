import type { Step } from '../../../src/domain/step';
import { aForm, nextWithMail, start, START } from '../deployments';
import { valueOf } from '../organisation';
import { anew, on } from './example';
import type { Examples } from './example';
import { dayComes, due } from './moments';

const DELAY: Step = { verb: 'delay', newEnd: '17:45', reason: 'tarda', note: '' };
const UNKNOWN: Step = { ...DELAY, newEnd: '' };
/** A later version is in GitLab, which somebody has read of. */
const READ: Step = { ...START, releases: ['addon-diba 3.2.12'] };
const ROLL_BACK: Step = { verb: 'roll-back', reason: 'no arranca', note: '' };

const EMERGENCY: Step = {
  verb: 'emergency',
  form: aForm({ date: '', time: '' }),
  keys: [],
  reason: 'La consola no arranca',
  acknowledged: [],
  note: '',
};

/** On the day. */
export const RUNNING_EXAMPLES = {
  emergency: [
    {
      name: '',
      mail: 'send',
      begin(company) {
        dayComes(company);
        return anew(EMERGENCY);
      },
    },
    { name: 'of a planned one', mail: 'send', begin: (company) => on(due(company), EMERGENCY) },
  ],
  start: [
    { name: '', mail: 'send', begin: (company) => on(due(company), START) },
    { name: 'as a draft', mail: 'draft', begin: (company) => on(due(company), START) },
    { name: 'with GitLab asked', mail: 'send', gitlab: true, begin: (company) => on(due(company), READ) },
  ],
  tick: [
    {
      name: '',
      begin(company) {
        const view = start(company);
        const ticks = view.deployment.checklist.map(({ id }) => ({ id, state: 'done' as const, note: '' }));
        return on(view, { verb: 'tick', ticks });
      },
    },
  ],
  delay: [
    { name: '', mail: 'send', begin: (company) => on(start(company), DELAY) },
    {
      name: 'a second time',
      mail: 'send',
      begin: (company) => on(valueOf(nextWithMail(company, start(company), DELAY)).view, UNKNOWN),
    },
  ],
  'roll-back': [
    { name: 'with its mail', mail: 'send', begin: (company) => on(start(company), ROLL_BACK) },
    { name: 'without', begin: (company) => on(start(company), ROLL_BACK) },
  ],
} as const satisfies Examples;

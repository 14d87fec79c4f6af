import type { Step } from '../../../src/domain/step';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import type { Company } from '../deployments';
import { aForm, nextWithMail, plan, start } from '../deployments';
import { valueOf } from '../organisation';
import type { Examples } from './example';
import { on } from './example';
import { draft } from './moments';

const MOVE: Step = {
  verb: 'move',
  to: { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 },
  agreed: true,
  reason: 'lo piden',
  acknowledged: [],
  note: '',
};

const EDIT: Step = {
  verb: 'edit',
  form: aForm({
    what: 'Otra versión',
    components: [{ name: 'addon-diba', version: '3.2.12', previousVersion: '3.2.10' }],
  }),
  reason: 'otra',
  acknowledged: [],
};

const CANCEL: Step = { verb: 'cancel', reason: 'ya no hace falta', note: '' };
const NOTIFY: Step = { verb: 'notify', note: '' };

const notified = (company: Company): DeploymentView =>
  valueOf(nextWithMail(company, plan(company), NOTIFY)).view;

/** From the plan to the day. */
export const CHANGING_EXAMPLES = {
  notify: [
    { name: '', mail: 'send', begin: (company) => on(plan(company), NOTIFY) },
    { name: 'as a draft', mail: 'draft', begin: (company) => on(plan(company), NOTIFY) },
    { name: 'sent by hand', mail: 'by-hand', begin: (company) => on(plan(company), NOTIFY) },
  ],
  edit: [
    { name: '', begin: (company) => on(plan(company), EDIT) },
    { name: 'under way', begin: (company) => on(start(company), EDIT) },
  ],
  move: [
    { name: 'with its mail', mail: 'send', begin: (company) => on(notified(company), MOVE) },
    { name: 'without', begin: (company) => on(plan(company), MOVE) },
  ],
  cancel: [
    { name: 'with its mail', mail: 'send', begin: (company) => on(notified(company), CANCEL) },
    { name: 'without', begin: (company) => on(plan(company), CANCEL) },
    { name: 'of a draft', begin: (company) => on(draft(company), CANCEL) },
  ],
} as const satisfies Examples;

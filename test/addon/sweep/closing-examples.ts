import type { Step } from '../../../src/domain/step';
import type { Company } from '../deployments';
import { aForm, END, next, plan, start, tickAll } from '../deployments';
import { valueOf } from '../organisation';
import { anew, on } from './example';
import type { Begun, Examples } from './example';
import { draft, ended, told } from './moments';

const CLOSE: Step = { verb: 'close', review: '' };

const RECORD: Step = {
  verb: 'record',
  form: aForm({ date: '2026-11-26', time: '22:00' }),
  actualStart: { date: '2026-11-26', time: '22:05' },
  actualEnd: { date: '2026-11-26', time: '22:40' },
  reason: 'por teléfono',
  outcome: 'completed',
  issues: [],
  leftOutTickets: [],
  leftOutComponents: [],
  remarks: '',
};

const THREADS = ['Consulta', 'Otra consulta'].map((subject) => ({ subject, messageId: '' }));

const closed = (company: Company): Begun =>
  on(valueOf(next(company, told(company), CLOSE)).view, { verb: 'reopen', reason: 'faltaba un ticket' });

/** From the end on. */
export const CLOSING_EXAMPLES = {
  end: [{ name: '', mail: 'send', begin: (company) => on(tickAll(company, start(company)), END) }],
  close: [
    { name: 'with a ticket and threads', begin: (company) => on(ended(company, THREADS), CLOSE) },
    { name: 'with nothing left', begin: (company) => on(told(company), CLOSE) },
  ],
  reopen: [{ name: '', role: 'lead', begin: closed }],
  record: [
    { name: '', begin: () => anew(RECORD) },
    { name: 'of a draft', begin: (company) => on(draft(company), RECORD) },
    { name: 'of a planned one', begin: (company) => on(plan(company), RECORD) },
  ],
} as const satisfies Examples;

import type { FaultOrder } from '../../../emulator/http/faults';
import type { Step } from '../../../src/domain/step';
import type { Company } from '../deployments';
import { aForm, END, next, plan, start, tickAll } from '../deployments';
import { valueOf } from '../organisation';
import { endedWith, OPEN } from '../ticket-company';
import { anew, on } from './example';
import type { Begun, Example, Examples } from './example';
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

const withTickets = (company: Company): Begun => on(endedWith(company, ...OPEN), CLOSE);

/** Zammad writes the notes, and the connection drops before it can say so. */
const LOST: FaultOrder = { match: 'POST /api/v1/ticket_articles', kind: 'drop-after-commit' };

/** Closes with Zammad connected. */
export const TELLING_TICKETS = {
  undisturbed: { name: 'with tickets in Zammad', zammad: [], begin: withTickets },
  lost: { name: 'with tickets, and an answer lost', zammad: [LOST], begin: withTickets },
} as const satisfies Readonly<Record<string, Example>>;

/** From the end on. */
export const CLOSING_EXAMPLES = {
  end: [{ name: '', mail: 'send', begin: (company) => on(tickAll(company, start(company)), END) }],
  close: [
    { name: 'with a ticket and threads', begin: (company) => on(ended(company, THREADS), CLOSE) },
    TELLING_TICKETS.undisturbed,
    TELLING_TICKETS.lost,
    { name: 'with nothing left', begin: (company) => on(told(company), CLOSE) },
  ],
  reopen: [{ name: '', role: 'lead', begin: closed }],
  record: [
    { name: '', begin: () => anew(RECORD) },
    { name: 'of a draft', begin: (company) => on(draft(company), RECORD) },
    { name: 'of a planned one', begin: (company) => on(plan(company), RECORD) },
  ],
} as const satisfies Examples;

import type { Deployment } from '../../../src/domain/deployment';
import { logColumn } from './log-column';
import type { Company } from '../deployments';
import { eventsOf, recordsIn } from '../deployments';
import { rowsIn } from '../organisation';
import { hasTickets, notesIn, OPEN } from '../ticket-company';
import { allSent } from './mails';

/** What a step left behind, told so that it can be compared: who did it when, and after how many tries, is left out. */
export type Traces = Readonly<Record<string, string>>;

const DIFFERS = ['id', 'rev', 'history', 'effects', 'conversation', 'verdict', 'row', 'event', 'actual'];

/** Each part of a record, but for what is another one every time. */
const partsOf = (record: Deployment): Traces =>
  Object.fromEntries(
    Object.entries(record).flatMap(([part, value]) =>
      differs(part, record) ? [] : [[`its ${part}`, JSON.stringify(value, withoutWho)]],
    ),
  );

/** An emergency is planned for the moment in which it is done. */
const differs = (part: string, { type }: Deployment): boolean =>
  DIFFERS.includes(part) || (part === 'planned' && type === 'emergency');

const withoutWho = (key: string, value: unknown): unknown =>
  key === 'at' || key === 'by' ? undefined : value;

/** The steps of its life; what was left of one is finished by steps of their own. */
const stepsOf = ({ history }: Deployment): string =>
  onceClosed(history.flatMap(({ verb }) => (verb === 'settle' ? [] : [verb])));

/** What a close carries out may close the deployment by itself, which its audit tells once more; what was cut short of it is closed once more. */
export const onceClosed = (verbs: readonly string[]): string =>
  verbs.filter((verb, index) => verb !== 'close' || verbs[index - 1] !== verb).join(', ');

const effectsOf = ({ effects }: Deployment): string =>
  effects
    .map((effect) => `${effect.kind === 'mail' ? effect.template : effect.kind} ${effect.state}`)
    .sort()
    .join(', ');

const notesWritten = (company: Company): string =>
  hasTickets(company) ? OPEN.map((digits) => String(notesIn(company, digits).length)).join() : '';

/** What anybody who finishes the step has to leave behind. */
function sharedTraces(company: Company, uid: string): Traces {
  const records = recordsIn(company).filter((record) => record.uid === uid);
  const [record] = records;
  const id = record?.id ?? '';
  const events = eventsOf(company);
  const ids = logColumn(company, 'ID');
  const statuses = logColumn(company, 'Estado');
  return {
    records: String(records.length),
    state: record?.state ?? '',
    numbered: String(id !== ''),
    ...(record ? partsOf(record) : {}),
    steps: record ? stepsOf(record) : '',
    'times known': record
      ? Object.values(record.actual)
          .map((at) => at !== null)
          .join()
      : '',
    'lines of the registry': String(
      rowsIn(company.workspace.world, 'Deployments').filter((row) => row['uid'] === uid).length,
    ),
    'rows of the log': String(ids.length),
    'its row': ids
      .flatMap((one, row) => (one === id && id !== '' ? [statuses[row] ?? ''] : []))
      .join(' and '),
    events: events
      .map(({ status, summary }) => `${status} ${(summary ?? '').replace(id, 'ID')}`)
      .sort()
      .join(' and '),
    'notes in each ticket': notesWritten(company),
    pending:
      record?.effects
        .filter(({ state }) => state === 'pending')
        .map(({ key }) => key)
        .join() ?? '',
  };
}

/** What its own doer leaves behind besides: every mail, and what was done by whom. */
function ownTraces(company: Company, uid: string): Traces {
  const [record] = recordsIn(company).filter((one) => one.uid === uid);
  const mails = Object.entries(allSent(company)).map(([mail, times]) => [`mail ${mail}`, String(times)]);
  return { effects: record ? effectsOf(record) : '', ...(Object.fromEntries(mails) as Traces) };
}

export const tracesOf = (company: Company, uid: string, isOwn: boolean): Traces => ({
  ...sharedTraces(company, uid),
  ...(isOwn ? ownTraces(company, uid) : {}),
});

/** A sentence for each difference. */
export function differences(found: Traces, wanted: Traces): string[] {
  const keys = [...new Set([...Object.keys(found), ...Object.keys(wanted)])];
  return keys
    .filter((key) => found[key] !== wanted[key])
    .map((key) => `${key}: ${found[key] ?? 'none'} instead of ${wanted[key] ?? 'none'}`);
}

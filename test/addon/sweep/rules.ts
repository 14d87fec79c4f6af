import type { Deployment } from '../../../src/domain/deployment';
import { VERBS } from '../../../src/domain/step';
import type { Company } from '../deployments';
import { eventsOf, recordsIn } from '../deployments';
import { rowsIn } from '../organisation';
import { logColumn, textOf } from './log-column';
import { partedConversations } from './mails';
import { onceClosed } from './traces';

type Rule = (company: Company, records: readonly Deployment[]) => string[];

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => value !== '' && values.indexOf(value) < index);

const oneRecordEach: Rule = (_company, records) =>
  repeated(records.map(({ uid }) => uid)).map((uid) => `${uid} has two records`);

const oneNumberEach: Rule = (_company, records) =>
  repeated(records.map(({ id }) => id)).map((id) => `${id} was given twice`);

/** Whatever was given is never given again: the counter has passed it. */
const numbersPassed: Rule = ({ workspace }, records) => {
  const last = Number(workspace.world.script.properties['script']?.['NUMBER-2026'] ?? 0);
  return records.flatMap(({ id }) =>
    id !== '' && Number(id.slice(9)) > last ? [`${id} will be given again after ${String(last)}`] : [],
  );
};

const oneRowEach: Rule = (company) => repeated(logColumn(company, 'ID')).map((id) => `${id} has two rows`);

const oneLineEach: Rule = ({ workspace }) =>
  repeated(rowsIn(workspace.world, 'Deployments').map(({ uid }) => textOf(uid))).map(
    (uid) => `${uid} has two lines in the registry`,
  );

const oneEventEach: Rule = (company, records) => {
  const shown = records.filter(({ id }) => id !== '').length;
  const { length } = eventsOf(company);
  return length > shown ? [`${String(length)} events of ${String(shown)} deployments`] : [];
};

const oneKeyEach: Rule = (_company, records) =>
  records.flatMap(({ id, effects }) =>
    repeated(effects.map(({ key }) => key)).map((key) => `${id} has ${key} twice`),
  );

/** Drafts are saved, and the checklist is ticked, without a row of the audit. */
const UNAUDITED = ['save-draft', 'tick'];

const oneAuditRowEach: Rule = ({ workspace }, records) => {
  const audited = rowsIn(workspace.world, 'Audit').filter(({ action }) =>
    VERBS.some((verb) => verb === action),
  );
  return records.flatMap(({ id, uid, history }) => {
    const rows = audited
      .filter(({ subject }) => subject === uid || subject === id)
      .map(({ action }) => textOf(action));
    const steps = history.map(({ verb }) => verb).filter((verb) => !UNAUDITED.includes(verb));
    return onceClosed(rows) === onceClosed(steps)
      ? []
      : [`audited: ${rows.join(', ')}; done: ${steps.join(', ')}`];
  });
};

const oneConversation: Rule = (company) => partedConversations(company);

const RULES: readonly Rule[] = [
  oneRecordEach,
  oneNumberEach,
  numbersPassed,
  oneRowEach,
  oneLineEach,
  oneEventEach,
  oneKeyEach,
  oneAuditRowEach,
  oneConversation,
];

/** What must never be, whatever was cut short; a sentence for each. */
export function brokenRules(company: Company): string[] {
  const records = recordsIn(company);
  return RULES.flatMap((rule) => rule(company, records));
}

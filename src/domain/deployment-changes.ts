import type { Agreement, Deployment, Prerequisite } from './deployment';
import { sameForm } from './merged-form';

/** What can be told of a deployment one by one, in the order in which it is told. */
export const FACT_FIELDS = [
  'state',
  'outcome',
  'when',
  'durationMinutes',
  'rollbackMinutes',
  'environments',
  'tickets',
  'mails',
  'components',
  'previousVersion',
  'testedVersion',
  'gitlabProject',
  'what',
  'restarts',
  'executor',
  'backup',
  'parties',
  'tested',
  'validated',
  'rollbackGuide',
  'releasedArtifact',
  'riskAccepted',
  'agreement',
  'actualStart',
  'actualEnd',
  'delays',
  'checklist',
  'leftOut',
  'issues',
  'remarks',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** One thing that a record says, as text: an instant, a number of minutes, an address, a code. */
export interface Fact {
  readonly field: FactField;
  /** Which one of several: a ticket's number, a component's name, an address; empty where there is one only. */
  readonly of: string;
  readonly value: string;
}

/** Null where it was not there, or is there no more. */
export interface FactChange {
  readonly field: FactField;
  readonly of: string;
  readonly before: string | null;
  readonly after: string | null;
}

const one = (field: FactField, value: string | number | null): Fact[] => [
  { field, of: '', value: value === null ? '' : String(value) },
];

const each = <T>(
  field: FactField,
  items: readonly T[],
  factOf: (item: T) => readonly [of: string, value?: string],
): Fact[] =>
  items.map((item) => {
    const [of, value = ''] = factOf(item);
    return { field, of, value };
  });

const evidenceOf = (prerequisite: Prerequisite): string =>
  prerequisite.state === 'there' ? prerequisite.evidence : '';

/** The first line says with whom. */
const agreementText = (agreement: Agreement | null): string =>
  agreement === null ? '' : [agreement.who, agreement.how, agreement.quote, agreement.link].join('\n');

const contentFacts = (deployment: Deployment): Fact[] => [
  ...each('environments', deployment.environments, (name) => [name]),
  ...each('tickets', deployment.tickets, ({ number, title }) => [number, title]),
  ...each('mails', deployment.mailThreads, ({ subject }) => [subject]),
  ...each('components', deployment.components, ({ name, version }) => [name, version]),
  ...(['previousVersion', 'testedVersion', 'gitlabProject'] as const).flatMap((field) =>
    each(
      field,
      deployment.components.filter((component) => (component[field] ?? '') !== ''),
      (component) => [component.name, component[field] ?? ''],
    ),
  ),
  ...one('what', deployment.what),
  ...each(
    'restarts',
    (['consoles', 'syncservers'] as const).filter((kind) => deployment.restarts[kind]),
    (kind) => [kind],
  ),
  ...one('restarts', deployment.restarts.other),
];

const peopleFacts = ({ executor, backup, parties }: Deployment): Fact[] => [
  ...one('executor', executor),
  ...one('backup', backup),
  ...each('parties', parties, ({ address, role, recipient }) => [address, `${role} ${recipient}`]),
];

const readinessFacts = ({ prerequisites, agreement }: Deployment): Fact[] => [
  ...(['tested', 'validated', 'rollbackGuide', 'releasedArtifact'] as const).flatMap((name) =>
    one(name, evidenceOf(prerequisites[name])),
  ),
  ...each('riskAccepted', prerequisites.validated.riskAccepted === true ? ['yes'] : [], () => ['']),
  ...one('agreement', agreementText(agreement)),
];

const courseFacts = (deployment: Deployment): Fact[] => [
  ...one('actualStart', deployment.actual.start),
  ...one('actualEnd', deployment.actual.end),
  ...each('delays', deployment.delays, ({ at, newEnd }) => [at, newEnd ?? 'unknown']),
  ...each(
    'checklist',
    deployment.checklist.filter(({ state }) => state !== 'todo'),
    ({ id, state }) => [id, state],
  ),
  ...each(
    'leftOut',
    [
      ...deployment.tickets.filter(({ deployed }) => deployed === false).map(({ number }) => number),
      ...deployment.components.filter(({ deployed }) => deployed === false).map(({ name }) => name),
    ],
    (name) => [name],
  ),
  ...each('issues', deployment.issues, (issue) => [issue]),
  ...one('remarks', deployment.remarks),
];

export const factsOf = (deployment: Deployment): Fact[] => [
  ...one('state', deployment.state),
  ...one('outcome', deployment.outcome),
  ...one('when', deployment.planned.start),
  ...one('durationMinutes', deployment.planned.durationMinutes),
  ...one('rollbackMinutes', deployment.planned.rollbackMinutes),
  ...contentFacts(deployment),
  ...peopleFacts(deployment),
  ...readinessFacts(deployment),
  ...courseFacts(deployment),
];

const keyed = (facts: readonly Fact[]): Map<string, Fact> =>
  new Map(facts.map((fact) => [JSON.stringify([fact.field, fact.of]), fact]));

/** What one record says otherwise than another, in the order in which it is told. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const [then, now] = [keyed(before), keyed(after)];
  const changes = [...new Set([...then.keys(), ...now.keys()])].flatMap((key): FactChange[] => {
    const [old, fresh] = [then.get(key), now.get(key)];
    const fact = fresh ?? old;
    if (fact === undefined || old?.value === fresh?.value) return [];
    return [{ field: fact.field, of: fact.of, before: old?.value ?? null, after: fresh?.value ?? null }];
  });
  return FACT_FIELDS.flatMap((field) => changes.filter((change) => change.field === field));
}

/** What a save changes although nobody decided anything. */
const BOOKS = { rev: 0, effects: [], history: [], conversation: null, row: null, event: null };

/** Whether only the book-keeping differs: what was carried out, what was written into the log. */
export const isSameDeployment = (one: Deployment, other: Deployment): boolean =>
  sameForm({ ...one, ...BOOKS }, { ...other, ...BOOKS });

/** Who changed it, by their addresses, once each: as the history says since it had so many lines, or as the checklist does. */
export function peopleBehind(
  changes: readonly FactChange[],
  { history, checklist }: Pick<Deployment, 'history' | 'checklist'>,
  lines: number,
): string[] {
  const wrote = history.slice(lines).map(({ by }) => by);
  const ticked = changes
    .filter(({ field }) => field === 'checklist')
    .map(({ of }) => checklist.find(({ id }) => id === of)?.by ?? '');
  return [...new Set([...wrote, ...ticked])].filter((by) => by !== '');
}

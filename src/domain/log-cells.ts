import type { Instant } from './calendar-date';
import { serialOf, serialTime } from './calendar-date';
import type { Environment } from './customer';
import type { Deployment } from './deployment';
import { statusCodeOf, statusWords } from './deployment-status';
import { titleOf } from './deployment-title';
import { delayedEnd, plannedEnd } from './expected-end';
import { joinWords } from './join-words';
import type { Language } from './language';
import { localTime, serialAt } from './local-time';
import type { LogColumnKey } from './log-column-key';
import { componentLines, requestLines, whatRestarts } from './mail-values';
import { oneLine, plainLines } from './plain-text';
import type { CellContent } from './sheet-change';
import type { Zone } from './zone';

/** A deployment as its row in the customer's log: nothing in it is internal. Null for an empty cell. */
export type LogCells = Readonly<Partial<Record<LogColumnKey, CellContent>>>;

export interface TextFacts {
  /** The customer's. */
  readonly language: Language;
  /** Of a colleague, by address. */
  readonly names: (address: string) => string;
  /** The customer's; the deployment names some of them. */
  readonly environments: readonly Environment[];
}

/** With the zone on whose clock times are shown. */
export interface LogFacts extends TextFacts {
  readonly zone: Zone;
}

export const logCells = (deployment: Deployment, facts: LogFacts): LogCells => ({
  ...timeCells(deployment, facts.zone),
  ...textCells(deployment, facts),
});

const orNull = (text: string): string | null => (text === '' ? null : text);

const personIn =
  ({ names }: TextFacts) =>
  (address: string): string | null =>
    orNull(address === '' ? '' : oneLine(names(address)));

/** The cells that no zone is needed for. */
export function textCells(deployment: Deployment, facts: TextFacts) {
  const { environments, tickets, mailThreads, components, restarts, agreement } = deployment;
  const { language } = facts;
  const there = facts.environments.filter(({ name }) => environments.includes(name));
  const status = statusCodeOf(deployment);
  const person = personIn(facts);
  return {
    status: status && statusWords(status, language),
    what: orNull(titleOf(deployment)),
    environment: orNull(joinWords(environments.map(oneLine), language)),
    tickets: orNull(requestLines({ tickets, mailThreads }).join('\n')),
    components: orNull(componentLines(components).join('\n')),
    restarts: orNull(whatRestarts(restarts, there, language)),
    executor: person(deployment.executor),
    backup: person(deployment.backup),
    'agreed-with': orNull(oneLine(agreement?.who ?? '')),
    notes: orNull(plainLines(deployment.remarks)),
    id: orNull(oneLine(deployment.id)),
  };
}

function timeCells(deployment: Deployment, zone: Zone) {
  const { planned, actual } = deployment;
  const end = delayedEnd(deployment) ?? plannedEnd(deployment);
  const moment = (instant: Instant | null): number | null =>
    instant === null ? null : serialAt(instant, zone);
  const timeOfDay = (instant: Instant | null): number | null =>
    instant === null ? null : serialTime(localTime(instant, zone).time);
  return {
    date: planned.start === null ? null : serialOf(localTime(planned.start, zone).date),
    start: timeOfDay(planned.start),
    end: timeOfDay(end),
    duration: planned.durationMinutes || null,
    'actual-start': moment(actual.start),
    'actual-end': moment(actual.end),
  };
}

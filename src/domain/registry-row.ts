import type { Instant } from './calendar-date';
import { serialOf } from './calendar-date';
import type { Deployment, DeploymentState } from './deployment';
import { statusCodeOf, statusWords } from './deployment-status';
import { titleOf } from './deployment-title';
import { delayedEnd, plannedEnd } from './expected-end';
import type { Language } from './language';
import { localTime, serialAt } from './local-time';
import type { Localized } from './localized';
import { localized } from './localized';
import { componentLines, requestLines } from './mail-values';
import { oneLine } from './plain-text';
import type { CellContent } from './sheet-change';
import type { Zone } from './zone';

export interface ProjectionFacts {
  readonly customerName: string;
  /** Of the customer's place. */
  readonly zone: Zone;
  /** Of a colleague, by address. */
  readonly names: (address: string) => string;
  readonly language: Language;
}

/** The states that no log tells. */
const STATES: Readonly<Partial<Record<DeploymentState, Localized>>> = {
  draft: localized(['Borrador', 'Esborrany', 'Draft']),
  ended: localized(['Terminado', 'Acabat', 'Ended']),
  closed: localized(['Cerrado', 'Tancat', 'Closed']),
};

function stateWords({ state, outcome }: Deployment, language: Language): string | null {
  const own = STATES[state];
  const code = statusCodeOf({ state, outcome });
  return own ? own[language] : code && statusWords(code, language);
}

const EXCEPTION = localized(['Excepción', 'Excepció', 'Exception']);

/** Who allowed what is forbidden, and why: for the team alone. */
const exceptions = (
  { overrides }: Deployment,
  names: ProjectionFacts['names'],
  language: Language,
): string[] => overrides.map(({ by, reason }) => `${EXCEPTION[language]} (${names(by)}): ${oneLine(reason)}`);

/** A deployment's row in the registry, by the keys of its columns: for people to sort and filter. */
export function deploymentRow(
  deployment: Deployment,
  { customerName, zone, names, language }: ProjectionFacts,
): Record<string, CellContent> {
  const { planned, actual, outcome, verdict, history } = deployment;
  const at = (instant: Instant | null | undefined): number | null =>
    instant ? serialAt(instant, zone) : null;
  const person = (address: string): string => (address === '' ? '' : names(address));
  const texts = {
    id: deployment.id,
    customer: customerName,
    environment: deployment.environments.map(oneLine).join(', '),
    status: stateWords(deployment, language) ?? '',
    outcome: outcome === null ? '' : statusWords(outcome, language),
    executor: person(deployment.executor),
    backup: person(deployment.backup),
    type: deployment.type,
    what: titleOf(deployment),
    tickets: requestLines(deployment).join('\n'),
    components: componentLines(deployment.components).join('\n'),
    verdict: [
      [...new Set(verdict?.findings.map(({ code }) => code))].join(', '),
      ...exceptions(deployment, names, language),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    uid: deployment.uid,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text === '' ? null : text])),
    date: planned.start === null ? null : serialOf(localTime(planned.start, zone).date),
    start: at(planned.start),
    end: at(delayedEnd(deployment) ?? plannedEnd(deployment)),
    'actual-start': at(actual.start),
    'actual-end': at(actual.end),
    updated: at(history[history.length - 1]?.at),
  };
}

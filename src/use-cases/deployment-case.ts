import type { Instant } from '../domain/calendar-date';
import { checklistOf } from '../domain/checklist-table';
import type { Customer } from '../domain/customer-record';
import type { Language } from '../domain/language';
import { languageOf } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { noteTemplateOf } from '../domain/templates-table';
import { DEPLOYERS } from '../domain/team-role';
import type { TeamRole } from '../domain/team-role';
import type { DecisionFacts } from '../domain/verbs/decision';
import type { StoredDeployment } from './deployment-store';
import { findRecord, recordParts } from './deployment-store';
import type { Entrance } from './enter';
import { enter } from './enter';
import type { ListedDeployment } from './list-deployments';
import { LIST_PARTS, listDeployments } from './list-deployments';
import type { Places } from './places';
import { placesOf } from './places';
import { askGitlab } from './release-facts';
import { verdictFor } from './verdict-for';
import type { Config, Ports } from './ports';
import type { Registry } from './registry';

/** Which deployment, and of whom while it is not saved yet: the named customer, or the one whose log is open. */
export interface Asked {
  readonly uid: string;
  /** Where its record was last seen; -1 when nobody knows. */
  readonly row: number;
  readonly customerKey: string | null;
}

/** A deployment with everything that decides on it. */
export interface DeploymentCase extends Entrance {
  /** Null for a deployment that is not saved yet. */
  readonly stored: StoredDeployment | null;
  readonly customer: Customer;
  readonly places: Places;
  /** Every deployment there is, without its record. */
  readonly listed: readonly ListedDeployment[];
}

/** @param stored whose customer it is; null for the one that is asked for */
export function customerOf(
  { session }: Pick<Ports, 'session'>,
  registry: Registry,
  key: string | null,
): Result<Customer, Refusal> {
  const open = session.openSpreadsheet();
  const customer =
    key === null
      ? registry.customers.find(({ log }) => log.kind === 'made' && log.fileId === open)
      : registry.customers.find((one) => one.key === key);
  return customer ? ok(customer) : err({ code: 'customer-unknown', key: key ?? '' });
}

/** Reads all of it in one call where the hint is right. @param roles who is let in; empty for the whole team */
export function openCase(
  ports: Ports,
  config: Config,
  { uid, row, customerKey }: Asked,
  roles: readonly TeamRole[] = DEPLOYERS,
): Result<DeploymentCase, Refusal> {
  const entrance = enter(ports, config, roles, {
    tabs: ['Calendars', 'Templates', 'Checklist', 'Deployments'],
    parts: [...LIST_PARTS, ...recordParts(row)],
  });
  if (!entrance.ok) return entrance;
  const [columns = null, summaries = null, ...parts] = entrance.value.registry.parts;
  const registry = { ...entrance.value.registry, parts };
  const stored = findRecord(ports, registry.id, uid, parts);
  if (!stored.ok) return stored;
  const customer = customerOf(ports, registry, stored.value?.deployment.customerKey ?? customerKey);
  if (!customer.ok) return customer;
  const places = placesOf(ports, registry, customer.value);
  if (!places.ok) return places;
  return ok({
    ...entrance.value,
    registry,
    stored: stored.value,
    customer: customer.value,
    places: places.value,
    listed: listDeployments([columns, summaries]),
  });
}

/** Who may carry a deployment out. */
export const deployersOf = ({ team }: Pick<Registry, 'team'>): string[] =>
  team.filter(({ roles }) => roles.some((role) => DEPLOYERS.includes(role))).map(({ address }) => address);

export const languageOfViewer = ({ session }: Pick<Ports, 'session'>): Language =>
  languageOf(session.locale());

export function factsFor(ports: Ports, one: DeploymentCase, asking: boolean): DecisionFacts {
  const { registry, member, config, customer, places } = one;
  const now = ports.clock.now();
  return {
    now,
    by: member.address,
    roles: member.roles,
    language: languageOfViewer(ports),
    customer,
    zone: places.customer.zone,
    team: deployersOf(registry),
    checklist: checklistOf(registry.table('Checklist')),
    noteTemplate: noteTemplateOf(registry.table('Templates'), customer.language),
    // Whoever only asks may do with what was read a while ago; a decision is taken over what is there now.
    verdict: verdictFor(ports, one, asking ? 'kept' : 'now'),
    gitlab: askGitlab(ports, one),
    newId: nextId(config.lastNumbers, now),
    asking,
  };
}

const idOf = (year: string, number: number): string => `DEP-${year}-${String(number).padStart(4, '0')}`;

/** What the next deployment is called. @param now in whose year, by UTC, it is numbered */
function nextId(lastNumbers: Config['lastNumbers'], now: Instant): string {
  const year = now.slice(0, 4);
  return idOf(year, (lastNumbers[year] ?? 0) + 1);
}

/** The next number of the same year. @throws for a text that is no such id */
export function idAfter(id: string): string {
  const [, year, number] = /^DEP-(\d{4})-(\d+)$/.exec(id) ?? [];
  if (year === undefined) throw new Error(`${id} is no id of a deployment, such as DEP-2026-0147`);
  return idOf(year, Number(number) + 1);
}

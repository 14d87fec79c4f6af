import type { Customer } from '../domain/customer-record';
import { foldText } from '../domain/fold-text';
import { isYes } from '../domain/flag-cell';
import type { TableRow } from '../domain/registry-table';
import { listOf } from '../domain/settings';
import { memberWith } from '../domain/team';
import { domainOf } from '../domain/outsiders';
import type { EnvironmentDays } from '../domain/dates/date-facts';
import type { Registry } from './registry';

/** What the registry says of a customer's dates. */
export interface DateSettings {
  readonly key: string;
  /** The company's place, the partner's where it operates. */
  readonly always: readonly string[];
  readonly home: string;
  readonly environments: readonly EnvironmentDays[];
  readonly needed: readonly Person[];
  readonly noticeDays: number;
  /** By the name of a place: whose own calendars count there, and what the party is called in titles. */
  readonly partyOf: (place: string) => readonly string[];
}

export interface Person {
  /** In lower case. */
  readonly address: string;
  readonly name: string;
  /** The place whose calendar the person works by. */
  readonly place: string;
  /** Of the company's domains: the own calendar can be read. */
  readonly isColleague: boolean;
}

const whole = (cell: string | undefined): number => Math.max(0, Math.trunc(Number(cell ?? '')) || 0);

function rowOf(registry: Registry, { key }: Pick<Customer, 'key'>): TableRow {
  return registry.table('Customers').rows.find((row) => row['key'] === key) ?? {};
}

/** As the Calendars tab spells it, so that a place that is written in two ways is one. */
export function placeName(registry: Registry, typed: string): string {
  const rows = registry.table('Calendars').rows.map((row) => row['place'] ?? '');
  return rows.find((one) => foldText(one) === foldText(typed)) ?? typed;
}

export const companyPlace = (registry: Registry): string =>
  placeName(registry, registry.settings.get('company-place'));

function isColleague(address: string, { settings }: Registry): boolean {
  const domains = settings.list('company-domains').map((domain) => domain.toLowerCase());
  return domains.includes(domainOf(address).toLowerCase());
}

/** Somebody of the team by its tab; anybody else lives where the customer is. */
export function personCalled(registry: Registry, given: string, name: string, elsewhere: string): Person {
  const address = given.toLowerCase();
  const member = memberWith(registry.team, address);
  const row = registry.table('Team').rows.find((one) => one['address']?.toLowerCase() === address);
  const colleague = isColleague(address, registry);
  const home = colleague || member ? companyPlace(registry) : elsewhere;
  return {
    address,
    name: member?.name || name || address,
    place: placeName(registry, row?.['place'] || home),
    isColleague: colleague,
  };
}

function environmentsOf(registry: Registry, { key, place }: Customer): EnvironmentDays[] {
  return registry
    .table('Environments')
    .rows.filter((row) => row['customer'] === key)
    .map((row) => {
      const places = listOf(row['places'] ?? '');
      return {
        name: row['name'] ?? '',
        places: (places.length > 0 ? places : [place]).map((one) => placeName(registry, one)),
        window: row['window'] ?? '',
      };
    });
}

function neededOf(registry: Registry, { key, place }: Customer): Person[] {
  return registry
    .table('Contacts')
    .rows.filter((row) => row['customer'] === key && isYes(row['needed']) && row['address'] !== '')
    .map((row) => personCalled(registry, row['address'] ?? '', row['name'] ?? '', place));
}

export function dateSettings(registry: Registry, customer: Customer): DateSettings {
  const row = rowOf(registry, customer);
  const { key, name, partner } = customer;
  const place = placeName(registry, customer.place);
  const company = companyPlace(registry);
  const partners =
    partner !== '' && isYes(row['partner-calendars-count']) ? [placeName(registry, partner)] : [];
  const environments = environmentsOf(registry, customer);
  const served = [place, ...environments.flatMap(({ places }) => places)];
  return {
    key,
    always: [...new Set([company, ...partners])],
    home: place,
    environments,
    needed: neededOf(registry, customer),
    noticeDays: whole(row['notice-days']),
    partyOf: (one) => [
      one,
      ...(served.includes(one) ? [name] : []),
      ...(one === company ? [registry.settings.get('company-name')] : []),
    ],
  };
}

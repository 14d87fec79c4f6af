import type { Customer } from '../domain/customer-record';
import { foldText } from '../domain/fold-text';
import { listOf } from '../domain/settings';
import type { DateSettings } from './date-settings';
import { companyPlace, dateSettings } from './date-settings';
import type { Ports } from './ports';
import type { Registry } from './registry';

/** The places that somebody looks at: a customer's, or all there are. */
export interface PlaceScope {
  /** Null for all there are. */
  readonly customer: Customer | null;
  readonly settings: DateSettings;
  /** Each once, without regard to case and accents. */
  readonly places: readonly string[];
}

/** Null where the log of no customer is open. */
export const customerHere = (
  { session }: Pick<Ports, 'session'>,
  { customers }: Registry,
): Customer | null => {
  const open = session.openSpreadsheet();
  return customers.find(({ log }) => log.kind === 'made' && log.fileId === open) ?? null;
};

function distinct(names: readonly string[]): string[] {
  const byText = new Map<string, string>();
  for (const name of names) if (name !== '' && !byText.has(foldText(name))) byText.set(foldText(name), name);
  return [...byText.values()];
}

/** Where the company, and everybody that it deploys for, has its days. */
function townsOf(registry: Registry): string[] {
  const served = registry.table('Environments').rows.flatMap((row) => listOf(row['places'] ?? ''));
  return [companyPlace(registry), ...registry.customers.map(({ place }) => place), ...served];
}

/** Whether a name of the Calendars tab is that of the company or of a customer, whose own days count besides those of its place. */
export function isParty(registry: Registry, name: string): boolean {
  const is = (other: string): boolean => foldText(other) === foldText(name);
  const parties = [registry.settings.get('company-name'), ...registry.customers.map((one) => one.name)];
  return parties.some(is) && !townsOf(registry).some(is);
}

/** @param registry read with its tab Calendars */
export function placeScope(registry: Registry, customer: Customer | null): PlaceScope {
  if (customer) {
    // Whoever has to be there is not asked about: only places are.
    const settings = { ...dateSettings(registry, customer), needed: [] };
    const served = settings.environments.flatMap(({ places }) => places);
    return { customer, settings, places: distinct([settings.home, ...settings.always, ...served]) };
  }
  const named = registry.table('Calendars').rows.map((row) => row['place'] ?? '');
  const places = distinct([...named, ...townsOf(registry)]);
  const settings: DateSettings = {
    key: '',
    always: places,
    home: places[0] ?? '',
    environments: [],
    needed: [],
    noticeDays: 0,
    partyOf: (place) => [place],
  };
  return { customer, settings, places };
}

import { plusMinutes } from '../domain/calendar-date';
import type { Customer } from '../domain/customer-record';
import { foldText } from '../domain/fold-text';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Zone } from '../domain/zone';
import type { Ports } from './ports';
import type { Registry } from './registry';

/** Of a place that the Calendars tab does not name, or names without a zone. */
export const DEFAULT_ZONE = 'Europe/Madrid';

const DAY = 24 * 60;
const YEAR = 366 * DAY;

export interface Place {
  readonly name: string;
  readonly zone: Zone;
}

/** The places whose days count for a customer's deployments: the company's and its own. */
export interface Places {
  readonly company: Place;
  readonly customer: Place;
}

/** The name of a place's zone. @param registry read with its tab Calendars */
export function zoneOfPlace(registry: Registry, place: string): string {
  const row = registry
    .table('Calendars')
    .rows.find((one) => foldText(one['place'] ?? '') === foldText(place));
  return row?.['time-zone'] || DEFAULT_ZONE;
}

function placeOf({ zones, clock }: Needed, registry: Registry, name: string): Result<Place, Refusal> {
  const timeZone = zoneOfPlace(registry, name);
  const now = clock.now();
  const zone = zones.read(timeZone, plusMinutes(now, -YEAR), plusMinutes(now, YEAR));
  return zone === null ? err({ code: 'zone-unknown', timeZone, place: name }) : ok({ name, zone });
}

type Needed = Pick<Ports, 'zones' | 'clock'>;

/** @param registry read with its tab Calendars */
export function placesOf(ports: Needed, registry: Registry, customer: Customer): Result<Places, Refusal> {
  const own = placeOf(ports, registry, customer.place);
  if (!own.ok) return own;
  const company = placeOf(ports, registry, registry.settings.get('company-place'));
  return company.ok ? ok({ company: company.value, customer: own.value }) : company;
}

import type { Customer } from '../domain/customer-record';
import type { Deployment } from '../domain/deployment';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import { customerOf } from './deployment-case';
import { readRecords } from './deployment-store';
import type { Entrance } from './enter';
import { enter } from './enter';
import type { ListedDeployment } from './list-deployments';
import { lastFirst, LIST_PARTS, listDeployments } from './list-deployments';
import type { Places } from './places';
import { placesOf } from './places';
import type { Ports } from './ports';

/** The last deployment of an environment, and how long the last ones took. */
export interface LastOne {
  readonly environment: string;
  readonly deployment: Deployment;
  readonly minutes: number;
}

export interface Planning extends Entrance {
  readonly customer: Customer;
  readonly places: Places;
  readonly lasts: readonly LastOne[];
}

/** How many of the last ones the usual duration is taken from. */
const RECENT = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** What a new deployment of a customer starts from; the records of as many environments as it has are read in one call. */
export function openPlanning(ports: Ports, customerKey: string | null): Result<Planning, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS, { tabs: ['Calendars'], parts: LIST_PARTS });
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const customer = customerOf(ports, registry, customerKey);
  if (!customer.ok) return customer;
  const { name, partner, managedBy, key } = customer.value;
  if (managedBy === 'partner-only') return err({ code: 'out-of-scope', name, partner });
  const places = placesOf(ports, registry, customer.value);
  if (!places.ok) return places;
  const earlier = listDeployments(registry.parts)
    .filter((one) => one.customerKey === key && one.state !== 'draft' && one.state !== 'cancelled')
    .sort(lastFirst);
  return ok({
    ...entrance.value,
    customer: customer.value,
    places: places.value,
    lasts: lastsOf(ports, registry.id, customer.value, earlier),
  });
}

function lastsOf(
  ports: Ports,
  registryId: string,
  { environments }: Customer,
  earlier: readonly ListedDeployment[],
): LastOne[] {
  const found = environments.flatMap(({ name }) => {
    const there = earlier.filter(({ summary }) => summary.environments.includes(name));
    const [last] = there;
    const minutes = median(there.slice(0, RECENT).map(({ summary }) => summary.minutes));
    return last ? [{ environment: name, row: last.row, uid: last.uid, minutes }] : [];
  });
  const records = readRecords(ports, registryId, [...new Set(found.map(({ row }) => row))]);
  return found.flatMap(({ environment, uid, minutes }) => {
    const record = records.find(({ deployment }) => deployment.uid === uid);
    return record ? [{ environment, deployment: record.deployment, minutes }] : [];
  });
}

import type { Customer } from '../domain/customer-record';
import { nameFromFile } from '../domain/customer-name';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { TeamMember } from '../domain/team';
import { enter } from './enter';
import type { ListedDeployment } from './list-deployments';
import { LIST_PARTS, listDeployments } from './list-deployments';
import type { LogTrouble } from '../domain/log-trouble';
import { logTroubles } from './log-troubles';
import type { Places } from './places';
import { placesOf } from './places';
import type { FileInfo } from './drive-ports';
import type { Config, Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import type { Registry } from './registry';

/** What stands beside the sidebar, and what can be done there. */
export type Place =
  | { readonly kind: 'elsewhere'; readonly logs: readonly FileInfo[] }
  | {
      readonly kind: 'registry';
      /** Without it no customer can be made. */
      readonly hasTemplate: boolean;
      readonly notAdopted: readonly FileInfo[];
      readonly duplicates: readonly FileInfo[];
    }
  | { readonly kind: 'template' }
  | {
      readonly kind: 'log';
      readonly customer: Customer;
      readonly troubles: readonly LogTrouble[];
      readonly places: Places;
      /** Of every customer. */
      readonly deployments: readonly ListedDeployment[];
    }
  | { readonly kind: 'unknown-log'; readonly file: FileInfo; readonly suggestedName: string }
  | { readonly kind: 'duplicate-log'; readonly customer: Customer };

export interface Home {
  readonly member: TeamMember;
  readonly registry: Registry;
  readonly place: Place;
}

/** Everything that the sidebar shows when it opens, in at most four service calls. */
export function readHome(ports: Ports): Result<Home, Refusal> {
  const config = ports.config.read();
  const entrance = enter(ports, config, [], { tabs: ['Calendars'], parts: LIST_PARTS });
  if (!entrance.ok) return entrance;
  const { registry, member } = entrance.value;
  const id = ports.session.openSpreadsheet();
  if (id === null) return err({ code: 'no-spreadsheet' });
  const place = placeOf(ports, config, registry, id);
  return place.ok ? ok({ member, registry, place: place.value }) : place;
}

function placeOf(ports: Ports, config: Config, registry: Registry, id: string): Result<Place, Refusal> {
  if (id === registry.id) return ok(registryPlace(ports, config, registry));
  if (id === config.templateId) return ok({ kind: 'template' });
  const file = ports.files.find(id);
  const customer = registry.customers.find((one) => one.log.kind === 'made' && one.log.fileId === id);
  return customer && file
    ? logPlace(ports, config, registry, { customer, file })
    : ok(otherPlace(ports, config, registry, file));
}

function logPlace(
  ports: Ports,
  config: Config,
  registry: Registry,
  { customer, file }: { readonly customer: Customer; readonly file: FileInfo },
): Result<Place, Refusal> {
  const places = placesOf(ports, registry, customer);
  if (!places.ok) return places;
  const troubles = logTroubles(ports, customer, file, config);
  const deployments = listDeployments(registry.parts);
  return ok({ kind: 'log', customer, troubles, places: places.value, deployments });
}

function otherPlace(ports: Ports, config: Config, registry: Registry, file: FileInfo | null): Place {
  if (!file || file.folderId !== config.folderId)
    return { kind: 'elsewhere', logs: logsOf(ports, config, registry) };
  const marked = registry.customers.find(
    (one) => one.key === file.mark?.customerKey && one.log.kind === 'made',
  );
  if (marked) return { kind: 'duplicate-log', customer: marked };
  return { kind: 'unknown-log', file, suggestedName: nameFromFile(file.name) };
}

const idsOf = (registry: Registry): Set<string> =>
  new Set(registry.customers.flatMap((one) => (one.log.kind === 'made' ? [one.log.fileId] : [])));

function logsOf({ files }: Pick<Ports, 'files'>, config: Config, registry: Registry): FileInfo[] {
  const known = idsOf(registry);
  return files.spreadsheetsIn(config.folderId).filter((file) => known.has(file.id));
}

function registryPlace({ files }: Pick<Ports, 'files'>, config: Config, registry: Registry): Place {
  const known = idsOf(registry);
  const owners = new Map(registry.customers.map((one) => [one.key, one.log.kind]));
  const ownerOf = (file: FileInfo) => owners.get(file.mark?.customerKey ?? '');
  const isTemplate = (file: FileInfo): boolean =>
    file.id === config.templateId || file.mark?.kind === 'template';
  const listed = files.spreadsheetsIn(config.folderId);
  const others = listed.filter(
    (file) => !known.has(file.id) && !isTemplate(file) && ownerOf(file) !== 'claimed',
  );
  const isCopy = (file: FileInfo): boolean => ownerOf(file) === 'made';
  return {
    kind: 'registry',
    hasTemplate:
      listed.some((file) => file.id === config.templateId) || files.find(config.templateId) !== null,
    notAdopted: others.filter((file) => !isCopy(file)),
    duplicates: others.filter(isCopy),
  };
}

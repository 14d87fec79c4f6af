import { writeClaim } from '../domain/claim';
import type { Instant } from '../domain/calendar-date';
import { minutesUntil } from '../domain/calendar-date';
import type { NewCustomer } from '../domain/customer-record';
import { customerKey, logFileName, parseCustomerName } from '../domain/customer-name';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { auditChanges } from './audit';
import type { ClaimedLog, FinishedCustomer } from './complete-log';
import { completeLog, newClaim, pendingTab } from './complete-log';
import { DEPLOYERS } from '../domain/team-role';
import { enter } from './enter';
import type { Config, Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import { registration } from './register-customer';
import type { Registry } from './registry';

/**
 * Registers a customer and makes its log from the TEMPLATE. The registry's row comes first, with a claim where the log's id
 * will stand, so that whatever happens next the copy is found again and never made twice.
 */
export function createCustomer(ports: Ports, form: NewCustomer): Result<FinishedCustomer, Refusal> {
  const name = parseCustomerName(form.name);
  if (!name.ok)
    return err({ code: 'fields', problems: [{ field: 'customer.name', code: `name-${name.error}` }] });
  const config = ports.config.read();
  const obstacle = findObstacle(ports, config, name.value);
  if (obstacle) return err(obstacle);
  const reserved = ports.mutex.hold(() => reserve(ports, config, { ...form, name: name.value }));
  if (!reserved) return err({ code: 'busy' });
  return reserved.value.ok ? completeLog(ports, reserved.value.value) : reserved.value;
}

/**
 * What would stop the run after the customer was registered. One is a file of that name that is not this customer's own: Drive
 * would bear two of one name, people would not.
 */
function findObstacle({ files }: Pick<Ports, 'files'>, config: Config, name: string): Refusal | null {
  if (!files.find(config.folderId)) return { code: 'folder-unreachable', folderId: config.folderId };
  if (!files.find(config.templateId)) return { code: 'template-missing' };
  const wanted = customerKey(logFileName(name));
  const found = files
    .spreadsheetsIn(config.folderId)
    .find((file) => customerKey(file.name) === wanted && file.mark?.customerKey !== customerKey(name));
  return found ? { code: 'file-exists', fileName: found.name } : null;
}

/** Runs under the lock: nobody else registers a customer meanwhile. */
function reserve(ports: Ports, config: Config, customer: NewCustomer): Result<ClaimedLog, Refusal> {
  const entrance = enter(ports, config, DEPLOYERS);
  if (!entrance.ok) return entrance;
  const { registry, member } = entrance.value;
  const key = customerKey(customer.name);
  const known = refuseKnown(registry, key, ports.clock.now());
  if (known) return err(known);
  const claimCell = writeClaim(newClaim(ports, member.address));
  ports.spreadsheets.change(registry.id, [
    ...registration(registry, key, customer, { cell: claimCell, tab: pendingTab(claimCell), headings: {} }),
    ...auditChanges(ports, entrance.value, {
      at: ports.clock.now(),
      who: member.address,
      action: 'create-customer',
      subject: key,
    }),
  ]);
  const { name, language } = customer;
  return ok({ config, registry, key, name, language, claimCell });
}

/** @param key of the name that is asked for; a customer that was renamed in the registry is known by both its names */
export function refuseKnown(registry: Registry, key: string, now: Instant): Refusal | null {
  const known = registry.customers.find((one) => one.key === key || customerKey(one.name) === key);
  if (!known) return null;
  if (known.log.kind === 'none') return { code: 'customer-without-log', name: known.name };
  if (known.log.kind === 'made') return { code: 'customer-exists', name: known.name };
  const { by, until } = known.log.claim;
  const { name } = known;
  if (until <= now) return { code: 'customer-unfinished', name };
  return { code: 'being-made', name, by, minutes: minutesUntil(now, until) };
}

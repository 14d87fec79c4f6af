import { minutesUntil } from '../domain/calendar-date';
import { writeClaim } from '../domain/claim';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { ClaimedLog, FinishedCustomer } from './complete-log';
import { auditChanges } from './audit';
import { completeLog, newClaim, pendingTab, replaceClaim } from './complete-log';
import { DEPLOYERS } from '../domain/team-role';
import { enter } from './enter';
import type { Ports } from './ports';
import type { Refusal } from '../domain/refusal';

/** Takes over a log that a run began and did not finish, once its claim has lapsed. */
export function finishCustomer(ports: Ports, key: string): Result<FinishedCustomer, Refusal> {
  const held = ports.mutex.hold(() => takeOver(ports, key));
  if (!held) return err({ code: 'busy' });
  const claimed = held.value;
  return claimed.ok ? completeLog(ports, claimed.value) : claimed;
}

/** Runs under the lock: of two who do this at once, the other finds a new claim. */
function takeOver(ports: Ports, key: string): Result<ClaimedLog, Refusal> {
  const config = ports.config.read();
  const entrance = enter(ports, config, DEPLOYERS);
  if (!entrance.ok) return entrance;
  const { registry, member } = entrance.value;
  const customer = registry.customers.find((one) => one.key === key);
  if (!customer) return err({ code: 'customer-unknown', key });
  const { name, language, log } = customer;
  if (log.kind === 'none') return err({ code: 'customer-without-log', name });
  if (log.kind === 'made') return err({ code: 'customer-finished', name });
  const { by, until } = log.claim;
  const now = ports.clock.now();
  if (until > now) return err({ code: 'being-made', name, by, minutes: minutesUntil(now, until) });
  const claimCell = writeClaim(newClaim(ports, member.address));
  const entry = { at: now, who: member.address, action: 'finish-customer', subject: key };
  const [, replaced] = ports.spreadsheets.change(registry.id, [
    ...replaceClaim(registry.table('Customers').sheetId, log.cell, {
      log: claimCell,
      tab: pendingTab(claimCell),
    }),
    ...auditChanges(ports, entrance.value, entry),
  ]);
  // Somebody may edit the cell by hand in that very moment.
  if (replaced !== 1) return err({ code: 'busy' });
  return ok({ config, registry, key, name, language, claimCell });
}

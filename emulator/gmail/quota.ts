import type { World } from '../kernel/world';
import type { Mailbox } from './state';

const DAY = 24 * 60 * 60 * 1000;

/** https://developers.google.com/apps-script/guides/services/quotas: a day's quota begins with its first request. */
function renew(mailbox: Mailbox, now: number): void {
  if (mailbox.quotaSince !== undefined && now < mailbox.quotaSince + DAY) return;
  if (mailbox.quotaSince !== undefined) mailbox.recipientsToday = 0;
  mailbox.quotaSince = now;
}

export function remainingQuota(world: World, mailbox: Mailbox, now: number): number {
  renew(mailbox, now);
  return Math.max(0, world.settings.mailQuota - mailbox.recipientsToday);
}

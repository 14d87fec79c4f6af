import type { CallCounts } from '../emulator/kernel/call-counter';
import type { ServiceName } from '../emulator/kernel/operation';

/**
 * Seconds that one call takes on Google, as published: Sheets, properties and cache in
 * https://justin.poehnelt.com/posts/apps-script-key-value-stores; the others are taken as long as a call of Sheets.
 */
const SECONDS: Readonly<Record<ServiceName, number>> = {
  Sheets: 0.4,
  Drive: 0.4,
  Calendar: 0.4,
  Gmail: 0.4,
  Mail: 0.4,
  UrlFetch: 0.4,
  Properties: 0.04,
  Cache: 0.03,
  Lock: 0.03,
  Spreadsheet: 0.4,
  ScriptApp: 0.4,
};

/** What the calls would take on Google, in seconds. */
export function modelledSeconds({ byService }: CallCounts): number {
  const named = Object.entries(byService) as [ServiceName, number][];
  return named.reduce((sum, [service, calls]) => sum + SECONDS[service] * calls, 0);
}

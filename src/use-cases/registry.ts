import type { Instant } from '../domain/calendar-date';
import type { Customer } from '../domain/customer-record';
import { customersOf } from '../domain/customer-record';
import type { TableProblem, Table } from '../domain/registry-table';
import { readTable } from '../domain/registry-table';
import type { RegistryTabName } from '../domain/registry-tabs';
import { REGISTRY_TABS } from '../domain/registry-tabs';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SheetChange } from '../domain/sheet-change';
import { settingsOf } from '../domain/settings';
import type { Settings } from '../domain/settings';
import { teamOf } from '../domain/team';
import type { TeamMember } from '../domain/team';
import type { Ports } from './ports';
import type { Refusal } from '../domain/refusal';

/** The tabs that every verb needs: who the people are, what is set, and the customers with what belongs to them. */
const TABS = [
  'Team',
  'Settings',
  'Customers',
  'Environments',
  'Contacts',
  'Audit',
] as const satisfies readonly RegistryTabName[];

type TabName = (typeof TABS)[number];

/** Grows with every deployment and is only appended to. */
const GROWING: readonly TabName[] = ['Audit'];

export interface Registry {
  readonly id: string;
  readonly team: readonly TeamMember[];
  readonly settings: Settings;
  readonly customers: readonly Customer[];
  table(name: TabName): Table;
}

/** Reads the registry in one call. */
export function readRegistry(ports: Pick<Ports, 'spreadsheets'>, id: string): Result<Registry, Refusal> {
  const sheets = ports.spreadsheets.readTabs(
    id,
    TABS.map((title) => (GROWING.includes(title) ? { title, range: '1:1' } : { title })),
  );
  if (!sheets) return err({ code: 'registry-unreachable' });
  const tables = new Map<string, Table>();
  for (const name of TABS) {
    const sheet = sheets.find((one) => one?.title === name) ?? undefined;
    const read = readTable(REGISTRY_TABS[name], sheet);
    if (!read.ok) return err(unreadable(read.error));
    tables.set(name, read.value);
  }
  const table = (name: TabName): Table => {
    const found = tables.get(name);
    if (!found) throw new Error(`The tab ${name} is not among those read`);
    return found;
  };
  return ok({
    id,
    table,
    team: teamOf(table('Team')),
    settings: settingsOf(table('Settings')),
    customers: customersOf(table('Customers'), table('Environments'), table('Contacts')),
  });
}

const unreadable = (problem: TableProblem): Refusal => ({ code: 'registry-unreadable', problem });

/** One line of the registry's history. */
export function auditChange(
  registry: Registry,
  entry: { at: Instant; who: string; action: string; subject: string },
): SheetChange {
  const audit = registry.table('Audit');
  return { sheetId: audit.sheetId, kind: 'append', rows: [audit.place(entry)] };
}

import type { Instant } from '../domain/calendar-date';
import type { Customer } from '../domain/customer-record';
import { customersOf } from '../domain/customer-record';
import type { Table } from '../domain/registry-table';
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
import type { SheetInfo, WantedTab } from './drive-ports';
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

/** Those that only some verbs need. */
type MoreTabs = 'Calendars' | 'Templates' | 'Checklist' | 'Deployments';

type TabName = (typeof TABS)[number] | MoreTabs;

/** Grows with every deployment and is only appended to. */
const GROWING: readonly TabName[] = ['Audit'];

/** What is read in the same call as the tabs that every verb needs. */
export interface Reading {
  readonly tabs?: readonly MoreTabs[];
  readonly parts?: readonly WantedTab[];
}

export interface Registry {
  readonly id: string;
  readonly team: readonly TeamMember[];
  readonly settings: Settings;
  readonly customers: readonly Customer[];
  table(name: TabName): Table;
  /** The parts that were asked for, in their order; null for one of a tab that is not there. */
  readonly parts: readonly (SheetInfo | null)[];
}

/** Reads the registry in one call. */
export function readRegistry(
  ports: Pick<Ports, 'spreadsheets'>,
  id: string,
  { tabs = [], parts = [] }: Reading = {},
): Result<Registry, Refusal> {
  const names: readonly TabName[] = [...TABS, ...tabs];
  const wanted = names.map((title) => (GROWING.includes(title) ? { title, range: '1:1' } : { title }));
  const sheets = ports.spreadsheets.readTabs(id, [...wanted, ...parts]);
  if (!sheets) return err({ code: 'registry-unreachable' });
  const tables = new Map<string, Table>();
  for (const [index, name] of names.entries()) {
    const read = readTable(REGISTRY_TABS[name], sheets[index] ?? undefined);
    if (!read.ok) return err({ code: 'registry-unreadable', problem: read.error });
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
    parts: sheets.slice(names.length),
  });
}

export interface AuditEntry {
  readonly at: Instant;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly from?: string;
  readonly before?: string;
  readonly after?: string;
}

/** One line of the registry's history. */
export function auditChange(registry: Pick<Registry, 'table'>, entry: AuditEntry): SheetChange {
  const audit = registry.table('Audit');
  return { sheetId: audit.sheetId, kind: 'append', rows: [audit.place({ ...entry })] };
}

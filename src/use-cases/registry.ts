import type { Customer } from '../domain/customer-record';
import { customersOf } from '../domain/customer-record';
import type { Table } from '../domain/registry-table';
import { readTable } from '../domain/registry-table';
import type { RegistryTabName } from '../domain/registry-tabs';
import { REGISTRY_TABS } from '../domain/registry-tabs';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
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

/** Of the audit, its headings and where its chain ends. */
export const AUDIT_TOP: WantedTab = { title: 'Audit', range: '1:1' };

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
  /** The first row of the Audit tab: its headings, and where its chain ends. */
  readonly auditTop: SheetInfo;
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
  const auditTop = sheets[names.indexOf('Audit')];
  if (!auditTop) throw new Error('The tab Audit was not read');
  return ok({
    id,
    table,
    auditTop,
    team: teamOf(table('Team')),
    settings: settingsOf(table('Settings')),
    customers: customersOf(table('Customers'), table('Environments'), table('Contacts')),
    parts: sheets.slice(names.length),
  });
}

/** The registry with tabs as they were read once more. @param sheets one for each name, in their order */
export function withFresh(
  registry: Registry,
  names: readonly TabName[],
  sheets: readonly (SheetInfo | null)[],
): Result<Registry, Refusal> {
  const fresh = new Map<TabName, Table>();
  for (const [index, name] of names.entries()) {
    const read = readTable(REGISTRY_TABS[name], sheets[index] ?? undefined);
    if (!read.ok) return err({ code: 'registry-unreadable', problem: read.error });
    fresh.set(name, read.value);
  }
  const auditTop = sheets[names.indexOf('Audit')] ?? registry.auditTop;
  return ok({ ...registry, auditTop, table: (name) => fresh.get(name) ?? registry.table(name) });
}

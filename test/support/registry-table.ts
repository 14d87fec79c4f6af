import { defaultRows } from '../../src/domain/registry-defaults';
import type { Table } from '../../src/domain/registry-table';
import { readTable } from '../../src/domain/registry-table';
import type { RegistryTabName } from '../../src/domain/registry-tabs';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { CellContent } from '../../src/domain/sheet-change';
import { valueOf } from './builders';

const FACTS = {
  language: 'es',
  companyName: 'Soffid',
  companyPlace: 'Palma',
  companyDomains: ['soffid.example'],
  administrator: 'admin@soffid.example',
} as const;

function tableOf(name: RegistryTabName, rows: readonly (readonly CellContent[])[]): Table {
  const tab = REGISTRY_TABS[name];
  const headings = tab.columns.map(({ heading }) => heading.es);
  return valueOf(readTable(tab, { sheetId: tab.sheetId, cells: [headings, ...rows] }));
}

/** A tab of the registry with these rows, by its columns' keys. */
export const aTable = (
  name: RegistryTabName,
  rows: readonly Readonly<Record<string, CellContent>>[],
): Table =>
  tableOf(
    name,
    rows.map((row) => REGISTRY_TABS[name].columns.map(({ key }) => row[key] ?? null)),
  );

/** A tab of the registry as Set up makes it. */
export const defaultTable = (name: RegistryTabName): Table =>
  tableOf(name, defaultRows(REGISTRY_TABS[name], FACTS));

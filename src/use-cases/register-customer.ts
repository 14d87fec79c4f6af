import type { LogCells, NewCustomer } from '../domain/customer-record';
import { rowsOf } from '../domain/customer-record';
import type { CellContent, SheetChange } from '../domain/sheet-change';
import type { Registry } from './registry';

type Rows = readonly Readonly<Record<string, CellContent>>[];

/** The registry's new rows for a customer, its environments and its contacts. */
export function registration(
  registry: Registry,
  key: string,
  customer: NewCustomer,
  log: LogCells,
): SheetChange[] {
  const rows = rowsOf(key, customer, log);
  const append = (name: 'Customers' | 'Environments' | 'Contacts', added: Rows): SheetChange[] => {
    const table = registry.table(name);
    const placed = added.map((row) => table.place(row));
    return placed.length === 0 ? [] : [{ sheetId: table.sheetId, kind: 'append', rows: placed }];
  };
  return [
    ...append('Customers', [rows.customer]),
    ...append('Environments', rows.environments),
    ...append('Contacts', rows.contacts),
  ];
}

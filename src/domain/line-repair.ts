import type { Table } from './registry-table';
import type { CellContent, SheetChange } from './sheet-change';

/** Of a tab of the registry that was written into, at a row where its line stood when it was read. */
export interface LineWritten {
  readonly table: Table;
  readonly row: number;
  readonly key: string;
  readonly id: string;
  readonly values: Readonly<Record<string, CellContent>>;
}

/**
 * Somebody may sort a tab, or insert or delete a row of it, between the reading and the writing: then the line stands twice, once over
 * somebody else's. Lines that were there before and are gone are written again.
 * @param after the column of `key`, read in the same breath as the write
 * @returns nothing to do where the write went where it should
 */
export function repairLine(
  { table, row, key, id, values }: LineWritten,
  after: readonly CellContent[],
): SheetChange[] {
  const own = after.findIndex((cell, index) => index !== row && cell === id);
  const lost = table.lines(key).filter(([other]) => other !== id && !after.includes(other));
  if (own < 0)
    return lost.length === 0
      ? []
      : [
          append(
            table,
            lost.map(([, line]) => line),
          ),
        ];
  const [[, victim] = ['', {}], ...others] = lost;
  return [
    ...table.write(own, values),
    ...table.write(row, victim),
    ...(others.length === 0
      ? []
      : [
          append(
            table,
            others.map(([, line]) => line),
          ),
        ]),
  ];
}

const append = (table: Table, lines: readonly Readonly<Record<string, CellContent>>[]): SheetChange => ({
  sheetId: table.sheetId,
  kind: 'append',
  rows: lines.map((line) => table.place(line)),
});

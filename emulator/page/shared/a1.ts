/** 0 is `A`, 26 is `AA`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCodePoint(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** Zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export const a1 = ({ row, column }: CellAddress): string => `${columnName(column)}${String(row + 1)}`;

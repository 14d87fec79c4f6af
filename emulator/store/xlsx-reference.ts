import { parseRange, rectName } from '../sheets/a1';
import type { GridRange } from '../sheets/state';

/** The size of an .xlsx sheet: a range that reaches its edge has no end. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** `A1:C3`; a missing end is written as the last row or column that the format has. */
export const rangeName = ({ startRow, startColumn, endRow = ROWS, endColumn = COLUMNS }: GridRange): string =>
  rectName({ startRow, endRow, startColumn, endColumn });

function withoutEdge({ startRow, endRow = ROWS, startColumn, endColumn = COLUMNS }: GridRange): GridRange {
  return {
    startRow,
    ...(endRow >= ROWS ? {} : { endRow }),
    startColumn,
    ...(endColumn >= COLUMNS ? {} : { endColumn }),
  };
}

/** The ranges of a list such as `A2:A10 C2:C10`; what is none is left out. */
export const readRanges = (names: string): GridRange[] =>
  names.split(' ').flatMap((name) => {
    const range = parseRange(name);
    return range ? [withoutEdge(range)] : [];
  });

/** `'Team log'!$A$1:$C$3`, as formulas and defined names refer to cells of another sheet. */
export function absoluteName(sheetName: string, range: GridRange): string {
  const cells = rangeName(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheetName.replaceAll("'", "''")}'!${cells}`;
}

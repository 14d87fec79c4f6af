import type { Role } from '../../drive/state';
import type { CellFormat } from '../../sheets/state';

export interface GridCell {
  /** What the cell shows. */
  readonly text: string;
  /** What stands in its editor. */
  readonly input: string;
  /** Its own format under what the conditional ones make of it. */
  readonly format: CellFormat;
  readonly note?: string;
  /** The list of its drop-down. */
  readonly options?: readonly string[];
}

export interface GridSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor?: string;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridFile {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly sheets: readonly GridSheet[];
}

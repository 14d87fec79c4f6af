import { effectiveValue, isFormula, NOT_COMPUTED, displayText } from './display';
import { formatData } from './format-data';
import type { LocaleRules } from './locale';
import type { CellData, CellFormatData, ExtendedValue } from './schema';
import type { Cell, CellFormat, CellValue } from './state';

const DEFAULTS: CellFormat = {
  background: '#ffffff',
  color: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  verticalAlignment: 'BOTTOM',
  wrap: 'OVERFLOW_CELL',
};

function extended(value: number | string | boolean | null): ExtendedValue | undefined {
  switch (typeof value) {
    case 'number':
      return { numberValue: value };
    case 'boolean':
      return { boolValue: value };
    default:
      return value === null ? undefined : { stringValue: value };
  }
}

const entered = (value: CellValue): ExtendedValue | undefined =>
  isFormula(value) ? { formulaValue: value.formula } : extended(value);

function effective(value: CellValue): ExtendedValue | undefined {
  const computed = effectiveValue(value);
  if (isFormula(value) && computed === NOT_COMPUTED) {
    return { errorValue: { type: 'ERROR', message: 'Formula parse error.' } };
  }
  return extended(computed);
}

function effectiveFormat(cell: Cell, conditional: CellFormat): CellFormatData {
  const kind = typeof effectiveValue(cell.value);
  const horizontalAlignment = kind === 'number' ? 'RIGHT' : kind === 'boolean' ? 'CENTER' : 'LEFT';
  return formatData({ ...DEFAULTS, horizontalAlignment, ...cell.format, ...conditional });
}

/** Which members of a cell are asked for, of those that cost something to make: a log has thousands of formatted, empty cells. */
export type WantedMembers = Readonly<
  Record<
    | 'userEnteredValue'
    | 'effectiveValue'
    | 'formattedValue'
    | 'userEnteredFormat'
    | 'effectiveFormat'
    | 'dataValidation',
    boolean
  >
>;

export const wantedMembers = (wants: (member: keyof WantedMembers) => boolean): WantedMembers => ({
  userEnteredValue: wants('userEnteredValue'),
  effectiveValue: wants('effectiveValue'),
  formattedValue: wants('formattedValue'),
  userEnteredFormat: wants('userEnteredFormat'),
  effectiveFormat: wants('effectiveFormat'),
  dataValidation: wants('dataValidation'),
});

export interface Looks {
  readonly wanted: WantedMembers;
  /** What conditional formats add to the cell's look; empty where `effectiveFormat` is not wanted. */
  readonly conditional: CellFormat;
}

function addValues(data: CellData, cell: Cell, wanted: WantedMembers, rules: LocaleRules): void {
  const { value } = cell;
  if (value === null) return;
  if (wanted.userEnteredValue) data.userEnteredValue = entered(value);
  if (wanted.effectiveValue) data.effectiveValue = effective(value);
  if (wanted.formattedValue) data.formattedValue = displayText(cell, rules);
}

function addFormats(data: CellData, cell: Cell, { wanted, conditional }: Looks): void {
  const { format, value } = cell;
  if (format && wanted.userEnteredFormat) data.userEnteredFormat = formatData(format);
  if (!wanted.effectiveFormat) return;
  const hasLook = format !== undefined || value !== null || Object.keys(conditional).length > 0;
  if (hasLook) data.effectiveFormat = effectiveFormat(cell, conditional);
}

/** A cell as Google's grid data has it; empty for a cell with nothing in it. */
export function cellData(cell: Cell, looks: Looks, rules: LocaleRules): CellData {
  const { format, note } = cell;
  const data: CellData = {};
  addValues(data, cell, looks.wanted, rules);
  addFormats(data, cell, looks);
  if (format?.link !== undefined) data.hyperlink = format.link;
  if (note !== undefined) data.note = note;
  return data;
}

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

/** The members whose making costs more than the rest: a log has thousands of formatted, empty cells. */
export interface WantedFormats {
  readonly userEnteredFormat: boolean;
  readonly effectiveFormat: boolean;
  readonly dataValidation: boolean;
  /** The size of each row and column. */
  readonly metadata: boolean;
}

export interface Looks {
  readonly wanted: WantedFormats;
  /** What conditional formats add to the cell's look; empty where `effectiveFormat` is not wanted. */
  readonly conditional: CellFormat;
}

function formats(cell: Cell, { wanted, conditional }: Looks): CellData {
  const { format } = cell;
  const hasLook = format !== undefined || Object.keys(conditional).length > 0 || cell.value !== null;
  return {
    ...(format && wanted.userEnteredFormat ? { userEnteredFormat: formatData(format) } : {}),
    ...(hasLook && wanted.effectiveFormat ? { effectiveFormat: effectiveFormat(cell, conditional) } : {}),
  };
}

/** A cell as Google's grid data has it; empty for a cell with nothing in it. */
export function cellData(cell: Cell, looks: Looks, rules: LocaleRules): CellData {
  const { value, format, note } = cell;
  const userEnteredValue = entered(value);
  return {
    ...(userEnteredValue
      ? { userEnteredValue, effectiveValue: effective(value), formattedValue: displayText(cell, rules) }
      : {}),
    ...formats(cell, looks),
    ...(format?.link === undefined ? {} : { hyperlink: format.link }),
    ...(note === undefined ? {} : { note }),
  };
}

import { selects } from '../kernel/field-mask';
import { FORMAT_FIELDS } from './format-data';
import type { FormatField } from './format-data';
import { requireFits } from './input-value';
import { requireMask, requireSupported } from './mask-fields';
import { refuse } from './refusal';
import type { CellData, ExtendedValue } from './schema';
import type { Cell, CellFormat, CellValue } from './state';

const CELL = "the cell's";
const FORMAT = 'userEnteredFormat';
const READ_ONLY = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink'];
const SUPPORTED = [
  'userEnteredValue',
  'note',
  ...FORMAT_FIELDS.flatMap(({ paths }) => paths.map((path) => `${FORMAT}.${path}`)),
  ...READ_ONLY,
];

/** @throws when it is a formula without its `=`, or longer than a cell holds */
export function valueOf(data: ExtendedValue | undefined): CellValue {
  const { numberValue, boolValue, stringValue, formulaValue, errorValue } = data ?? {};
  if (errorValue) throw refuse('errorValue is read-only');
  if (formulaValue === undefined)
    return numberValue ?? boolValue ?? (stringValue ? requireFits(stringValue) : null);
  if (formulaValue.startsWith('=')) return { formula: requireFits(formulaValue) };
  throw refuse(`Invalid formulaValue, a formula must start with '=': ${formulaValue}`);
}

function changedFormat(
  format: CellFormat,
  data: CellData,
  fields: readonly FormatField[],
  locale: string,
): CellFormat {
  const given = data.userEnteredFormat ?? {};
  const entries = fields.map(({ key, read }) => [key, read(given, locale)] as const);
  const named = new Set<string>(fields.map(({ key }) => key));
  const kept = Object.entries(format).filter(([key]) => !named.has(key));
  return Object.fromEntries([...kept, ...entries.filter(([, value]) => value !== undefined)]);
}

export type CellChange = (cell: Cell, data: CellData) => Cell;

/**
 * How a request with that mask changes a cell: what the mask names and the request leaves out is cleared.
 * @throws for a part of a cell that the emulator does not keep
 */
export function cellChange(fieldsMask: string | undefined, locale: string): CellChange {
  const mask = requireMask(fieldsMask);
  if (mask !== true) requireSupported(mask, mask, CELL, SUPPORTED);
  const fields = FORMAT_FIELDS.filter(({ paths }) =>
    paths.some((path) => selects(mask, [FORMAT, ...path.split('.')])),
  );
  const [setsValue, setsNote] = [selects(mask, ['userEnteredValue']), selects(mask, ['note'])];
  // One request often gives the same data to thousands of cells that look alike.
  let last: { data: CellData; before: CellFormat | undefined; after: CellFormat | undefined } | null = null;
  function formatAfter(before: CellFormat | undefined, data: CellData): CellFormat | undefined {
    if (last?.data !== data) requireSupported(data, mask, CELL, SUPPORTED);
    if (last?.data === data && last.before === before) return last.after;
    const after = fields.length === 0 ? before : changedFormat(before ?? {}, data, fields, locale);
    last = { data, before, after };
    return after;
  }
  return (cell, data) => {
    const format = formatAfter(cell.format, data);
    const value = setsValue ? valueOf(data.userEnteredValue) : cell.value;
    const note = setsNote ? data.note : cell.note;
    const hasFormat = format !== undefined && Object.keys(format).length > 0;
    return { value, ...(hasFormat ? { format } : {}), ...(note ? { note } : {}) };
  };
}

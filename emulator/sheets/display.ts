import { formatDate } from './date-pattern';
import type { LocaleRules } from './locale';
import { isDateFormat } from './locale';
import { formatGeneral, formatNumber } from './number-pattern';
import type { Cell, Formula, NumberFormat } from './state';

const LINK = /^=\s*HYPERLINK\s*\(\s*"(?:[^"]|"")*"\s*[;,]\s*"((?:[^"]|"")*)"\s*\)\s*$/i;

/** What stands in a cell whose formula nobody computed; never the formula's own text, which would look like plain text. */
export const NOT_COMPUTED = '#ERROR!';

export const isFormula = (value: Cell['value']): value is Formula =>
  typeof value === 'object' && value !== null;

/** The value that a reader of the cell gets: a formula gives its stored result, and HYPERLINK its label. */
export function effectiveValue(value: Cell['value']): number | string | boolean | null {
  if (!isFormula(value)) return value;
  if (value.result !== undefined) return value.result;
  return LINK.exec(value.formula)?.[1]?.replaceAll('""', '"') ?? NOT_COMPUTED;
}

/** A number as a cell of that format shows it. */
export function displayNumber(value: number, format: NumberFormat | undefined, rules: LocaleRules): string {
  if (!format || format.type === 'TEXT') return formatGeneral(value, rules);
  return isDateFormat(format)
    ? formatDate(value, format.pattern, rules.tag)
    : formatNumber(value, format.pattern, rules);
}

/** The text that a person sees in the cell. */
export function displayText(cell: Cell, rules: LocaleRules): string {
  const value = effectiveValue(cell.value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? rules.yes : rules.no;
  return typeof value === 'number' ? displayNumber(value, cell.format?.numberFormat, rules) : value;
}

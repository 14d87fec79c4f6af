import { effectiveValue, displayNumber, isFormula } from './display';
import { defaultPattern, isDateFormat, localeRules } from './locale';
import { formatGeneral } from './number-pattern';
import type { Cell } from './state';
import { typedValue } from './typed-value';

/** A text that would be taken for something else gets the apostrophe that Sheets shows before it. */
function textInput(text: string, { format }: Cell, locale: string): string {
  const { value } = typedValue(text, { locale, year: 2000, format: format?.numberFormat });
  return value === text ? text : `'${text}`;
}

function numberInput(value: number, { format }: Cell, locale: string): string {
  const rules = localeRules(locale);
  const numberFormat = format?.numberFormat;
  if (!numberFormat || !isDateFormat(numberFormat)) return formatGeneral(value, rules);
  return displayNumber(value, { ...numberFormat, pattern: defaultPattern(numberFormat.type, locale) }, rules);
}

/** What stands in the cell's editor: typed in again, it gives the same value. */
export function cellInput(cell: Cell, locale: string): string {
  if (isFormula(cell.value)) return cell.value.formula;
  const value = effectiveValue(cell.value);
  if (value === null) return '';
  if (typeof value === 'string') return textInput(value, cell, locale);
  if (typeof value === 'number') return numberInput(value, cell, locale);
  const { yes, no } = localeRules(locale);
  return value ? yes : no;
}

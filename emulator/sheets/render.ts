import { displayNumber, displayText, effectiveValue, isFormula } from './display';
import type { LocaleRules } from './locale';
import { isDateFormat } from './locale';
import { refuse } from './refusal';
import type { Cell } from './state';

export interface RenderOptions {
  valueRenderOption?: string;
  dateTimeRenderOption?: string;
}

export type Rendered = string | number | boolean;

const VALUES = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'];
const DATES = ['SERIAL_NUMBER', 'FORMATTED_STRING'];

export function checkRenderOptions({ valueRenderOption, dateTimeRenderOption }: RenderOptions): void {
  const wrong = [
    ['value_render_option', 'ValueRenderOption', valueRenderOption, VALUES] as const,
    ['date_time_render_option', 'DateTimeRenderOption', dateTimeRenderOption, DATES] as const,
  ].find(([, , option, legal]) => option !== undefined && !legal.includes(option));
  if (!wrong) return;
  const [name, type, option] = wrong;
  throw refuse(
    `Invalid value at '${name}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${option ?? ''}"`,
  );
}

/**
 * How cells come out of `values.get`; an empty cell is an empty text.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
 */
export function createRenderer(options: RenderOptions, rules: LocaleRules): (cell: Cell) => Rendered {
  checkRenderOptions(options);
  const { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' } = options;
  if (valueRenderOption === 'FORMATTED_VALUE') return (cell) => displayText(cell, rules);
  return (cell) => {
    if (valueRenderOption === 'FORMULA' && isFormula(cell.value)) return cell.value.formula;
    const value = effectiveValue(cell.value) ?? '';
    const format = cell.format?.numberFormat;
    const asText =
      dateTimeRenderOption === 'FORMATTED_STRING' && typeof value === 'number' && isDateFormat(format);
    return asText ? displayNumber(value, format, rules) : value;
  };
}

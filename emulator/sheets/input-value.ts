import { refuse } from './refusal';
import type { Cell } from './state';
import { typedValue } from './typed-value';

/** https://support.google.com/drive/answer/37603 */
const CELL_LIMIT = 50_000;

export type InputOption = 'RAW' | 'USER_ENTERED';

export interface InputContext {
  readonly option: InputOption;
  readonly locale: string;
  readonly year: number;
}

/** @throws when neither option is named, as Sheets does */
export function checkInputOption(option: string | undefined): InputOption {
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  if (option === undefined || option === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    throw refuse("'valueInputOption' is required but not specified");
  }
  const type = 'type.googleapis.com/google.apps.sheets.v4.ValueInputOption';
  throw refuse(`Invalid value at 'value_input_option' (${type}), "${option}"`);
}

export function requireFits(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  throw refuse(
    `Your input contains more than the maximum of ${String(CELL_LIMIT)} characters in a single cell.`,
  );
}

/** The year of a moment in the spreadsheet's zone, for dates that are typed without one. */
export function yearAt(instant: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(instant));
}

/** The cell after a person, or `USER_ENTERED`, typed the text into it. */
export function typeInto(cell: Cell, text: string, context: Pick<InputContext, 'locale' | 'year'>): Cell {
  const own = cell.format?.numberFormat;
  const { value, format } = typedValue(requireFits(text), { ...context, format: own });
  if (!format || own) return { ...cell, value };
  return { ...cell, value, format: { ...cell.format, numberFormat: format } };
}

/** One value of a `ValueRange`; null leaves the cell alone. */
export type Input = string | number | boolean | null;

/** The cell after the value was written into it; format and note stay. */
export function inputInto(cell: Cell, input: Input, context: InputContext): Cell {
  if (input === null) return cell;
  if (typeof input !== 'string') return { ...cell, value: input };
  if (context.option === 'USER_ENTERED') return typeInto(cell, input, context);
  return { ...cell, value: input === '' ? null : requireFits(input) };
}

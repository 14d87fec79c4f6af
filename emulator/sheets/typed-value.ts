import type { LocaleRules } from './locale';
import { localeRules } from './locale';
import type { CellValue, NumberFormat } from './state';
import type { TypedNumber } from './typed-date';
import { parseTypedDate } from './typed-date';

export interface TypedValue {
  value: CellValue;
  /** What the cell is formatted as, unless it has a format already. */
  format?: NumberFormat;
}

export interface TypingContext {
  readonly locale: string;
  /** For a date typed without a year. */
  readonly year: number;
  /** The cell's own number format. */
  readonly format: NumberFormat | undefined;
}

function numberShape({ group, decimal }: LocaleRules): RegExp {
  const whole = `(\\d{1,3}(?:\\${group}\\d{3})+|\\d*)`;
  return new RegExp(
    `^(?=[+-]?\\${decimal}?\\d)([+-]?)${whole}(?:\\${decimal}(\\d+))?(e[+-]?\\d+)?(%?)$`,
    'i',
  );
}

function parseNumber(text: string, rules: LocaleRules): TypedNumber | null {
  const match = numberShape(rules).exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  const value = Number(`${sign}${whole.replaceAll(rules.group, '')}.${fraction}${exponent}`);
  if (percent === '') return { value };
  return { value: value / 100, format: { type: 'PERCENT', pattern: fraction === '' ? '0%' : '0.00%' } };
}

function parseTruth(text: string, rules: LocaleRules): boolean | null {
  const word = text.toUpperCase();
  if (word === rules.yes || word === 'TRUE') return true;
  return word === rules.no || word === 'FALSE' ? false : null;
}

/** Sheets takes a leading sign before anything but a number for the start of a formula. */
const startsFormula = (text: string): boolean => /^[=+-]./.test(text);

const asFormula = (text: string): CellValue => ({ formula: text.startsWith('=') ? text : `=${text}` });

/** What a cell holds after a person types this text into it: `USER_ENTERED` of the API does the same. */
export function typedValue(input: string, context: TypingContext): TypedValue {
  if (input === '') return { value: null };
  if (context.format?.type === 'TEXT') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const text = input.trim();
  const rules = localeRules(context.locale);
  const number = parseNumber(text, rules) ?? parseTypedDate(text, context.locale, rules, context.year);
  if (number) return number;
  const truth = parseTruth(text, rules);
  if (truth !== null) return { value: truth };
  return { value: startsFormula(text) ? asFormula(text) : input };
}

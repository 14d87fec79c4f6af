import type { LocaleRules } from './locale';

const SECTION = /^((?:"[^"]*"|\\.|[^#0?])*)([#0?][#0?,]*(?:\.[#0?]+)?)([^]*)$/;

const literal = (text: string): string =>
  text
    .replaceAll(/\[[^\]]*\]|_./g, '')
    .replaceAll(/"([^"]*)"|\\(.)/g, (_all, quoted?: string, one?: string) => quoted ?? one ?? '');

function group(digits: string, separator: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
}

function writeDigits(value: number, digits: string, rules: LocaleRules): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const fixed = value.toFixed(fraction.length);
  const [integer = '', decimals = ''] = fixed.split('.');
  const least = whole.replaceAll(/[^0]/g, '').length;
  const padded = (integer === '0' && least === 0 ? '' : integer).padStart(least, '0');
  const kept =
    decimals.slice(0, fraction.lastIndexOf('0') + 1) +
    decimals.slice(fraction.lastIndexOf('0') + 1).replace(/0+$/, '');
  const grouped = whole.includes(',') ? group(padded, rules.group) : padded;
  return kept === '' ? grouped : `${grouped}${rules.decimal}${kept}`;
}

/** At most ten significant digits, as a cell without a format shows a number. */
export function formatGeneral(value: number, rules: LocaleRules): string {
  const shown = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return shown.replace('.', rules.decimal);
}

/** The section for the value's sign: `positive;negative;zero`; one of its own shows no minus sign. */
function sectionFor(value: number, pattern: string): { section: string; sign: string } {
  const [positive = '', negative, zero] = pattern.split(';');
  const own = value < 0 ? negative : value === 0 ? zero : undefined;
  return { section: own ?? positive, sign: value < 0 && own === undefined ? '-' : '' };
}

/** A number by a pattern such as `#,##0.00`, `0%` or `0.0;(0.0)`; a pattern without digits shows only its text. */
export function formatNumber(value: number, pattern: string, rules: LocaleRules): string {
  const { section, sign } = sectionFor(value, pattern);
  const [matched, before = '', digits = '', after = ''] = SECTION.exec(section) ?? [];
  if (matched === undefined) return literal(section) || formatGeneral(value, rules);
  const scaled = Math.abs(value) * (section.includes('%') ? 100 : 1);
  return `${sign}${literal(before)}${writeDigits(scaled, digits, rules)}${literal(after)}`;
}

import { formatDate } from '../../emulator/sheets/date-pattern';
import { localeRules } from '../../emulator/sheets/locale';
import { formatNumber } from '../../emulator/sheets/number-pattern';
import type { TypedValue } from '../../emulator/sheets/typed-value';
import { typedValue } from '../../emulator/sheets/typed-value';

/** 2 December 2026, a Wednesday. */
const DAY = 46_358;

const typed = (text: string, locale: string): TypedValue =>
  typedValue(text, { locale, year: 2026, format: undefined });

describe('a text typed into a cell', () => {
  it.each<[string, string, number, string]>([
    ['es_ES', '2/12/2026', DAY, 'd/m/yyyy'],
    ['es_ES', '02-12-26', DAY, 'd/m/yyyy'],
    ['es_ES', '2.12.2026', DAY, 'd/m/yyyy'],
    ['es_ES', '2/12', DAY, 'd/m/yyyy'],
    ['en_US', '12/2/2026', DAY, 'm/d/yyyy'],
    ['en_GB', '2/12/2026', DAY, 'd/m/yyyy'],
    ['ca', '2026-12-02', DAY, 'yyyy-mm-dd'],
    ['ca', '2026/12/2', DAY, 'yyyy-mm-dd'],
    ['es_ES', '16:30', 0.6875, 'h:mm'],
    ['es_ES', '9:05:30', 32_730 / 86_400, 'h:mm:ss'],
    ['es_ES', '23:59', 1439 / 1440, 'h:mm'],
    ['es_ES', '2/12/2026 16:30', DAY + 0.6875, 'd/m/yyyy h:mm'],
    ['es_ES', '2026-12-02T16:30', DAY + 0.6875, 'yyyy-mm-dd h:mm'],
    ['es_ES', '29/2/2028', 46_812, 'd/m/yyyy'],
    ['es_ES', '50%', 0.5, '0%'],
    ['es_ES', '12,5%', 0.125, '0.00%'],
  ])('in %s, %p is a number in the format it was typed in', (locale, text, value, pattern) => {
    const found = typed(text, locale);
    expect(found.value).toBeCloseTo(value, 10);
    expect(found.format?.pattern).toBe(pattern);
  });

  it.each<[string, string, number | boolean]>([
    ['es_ES', '1,5', 1.5],
    ['es_ES', '1.500', 1500],
    ['es_ES', '1.234.567,89', 1_234_567.89],
    ['en_GB', '1.5', 1.5],
    ['en_GB', '1,500', 1500],
    ['es_ES', '-3', -3],
    ['es_ES', '+3', 3],
    ['es_ES', ',5', 0.5],
    ['es_ES', '2e3', 2000],
    ['es_ES', ' 12 ', 12],
    ['es_ES', 'Verdadero', true],
    ['ca', 'fals', false],
    ['en_GB', 'true', true],
  ])('in %s, %p is a number or a truth value', (locale, text, value) => {
    expect(typed(text, locale)).toEqual({ value });
  });

  it.each<[string, string]>([
    ['es_ES', '31/2/2026'],
    ['es_ES', '29/2/2026'],
    ['es_ES', '13/13/2026'],
    ['en_US', '31/12/2026'],
    ['es_ES', '24:00'],
    ['es_ES', '12:60'],
    ['es_ES', '1.5'],
    ['es_ES', '3.2.1'],
    ['es_ES', '1.50'],
    ['es_ES', '-'],
    ['es_ES', 'cert'],
    ['es_ES', 'DEP-2026-0001'],
    ['es_ES', '@here'],
    ['es_ES', '10:00-11:00'],
  ])('in %s, %p is a text', (locale, text) => {
    expect(typed(text, locale)).toEqual({ value: text });
  });

  it.each(['=A1', '+34 971', '- point', '-A1'])('%p begins a formula', (text) => {
    expect(typed(text, 'es_ES')).toEqual({ value: { formula: text.startsWith('=') ? text : `=${text}` } });
  });
});

describe('formatDate', () => {
  it.each([
    ['dd/mm/yyyy', 'es', '02/12/2026'],
    ['d/m/yy', 'es', '2/12/26'],
    ['hh:mm', 'es', '16:05'],
    ['dd/mm/yyyy hh:mm', 'es', '02/12/2026 16:05'],
    ['yyyy-mm-dd', 'es', '2026-12-02'],
    ['yyyy-mm-dd"T"hh:mm:ss', 'es', '2026-12-02T16:05:00'],
    ['ddd dd/mm', 'es', 'mié 02/12'],
    ['ddd dd/mm', 'ca', 'dc. 02/12'],
    ['ddd dd/mm', 'en', 'Wed 02/12'],
    ['dddd, d "de" mmmm', 'es', 'miércoles, 2 de diciembre'],
    ['d mmm', 'en', '2 Dec'],
    ['h:mm am/pm', 'en', '4:05 PM'],
    ['m', 'en', '12'],
    ['h" h "m', 'en', '16 h 5'],
    ['mm:ss', 'en', '05:00'],
  ])('writes %p in %s as %p', (pattern, tag, text) => {
    expect(formatDate(DAY + 965 / 1440, pattern, tag)).toBe(text);
  });

  it('writes midnight and noon of a twelve-hour clock', () => {
    expect([0, 0.5].map((time) => formatDate(time, 'h:mm am/pm', 'en'))).toEqual(['12:00 AM', '12:00 PM']);
  });
});

describe('formatNumber', () => {
  it.each<[number, string, string]>([
    [1234.5, '#,##0.00', '1.234,50'],
    [1_234_567, '#,##0', '1.234.567'],
    [0.256, '0.0%', '25,6%'],
    [-3, '0', '-3'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"none"', 'none'],
    [5, '"DEP-"0000', 'DEP-0005'],
    [1.5, '0.##', '1,5'],
    [1, '0.##', '1'],
    [0.5, '#.0', ',5'],
    [2.345, '0.00 "h"', '2,35 h'],
    [2, '[Red]0', '2'],
  ])('writes %p by %p as %p', (value, pattern, text) => {
    expect(formatNumber(value, pattern, localeRules('es_ES'))).toBe(text);
  });
});

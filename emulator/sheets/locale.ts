import type { NumberFormat } from './state';

/** How a spreadsheet's locale writes numbers, dates and truth values. */
export interface LocaleRules {
  /** A BCP 47 tag. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  readonly monthFirst: boolean;
  readonly yes: string;
  readonly no: string;
}

const WORDS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  es: ['VERDADERO', 'FALSO'],
  ca: ['CERT', 'FALS'],
};

/** @param locale as the spreadsheet has it: `es_ES`, `ca`, `en_GB` */
export function localeRules(locale: string): LocaleRules {
  const tag = locale.replace('_', '-');
  const language = tag.slice(0, 2);
  const [yes, no] = WORDS[language] ?? ['TRUE', 'FALSE'];
  const english = language === 'en';
  return {
    tag,
    decimal: english ? '.' : ',',
    group: english ? ',' : '.',
    monthFirst: tag === 'en' || tag === 'en-US',
    yes,
    no,
  };
}

/** The pattern of a number format that names only its type. */
export function defaultPattern(type: NumberFormat['type'], locale: string): string {
  const date = localeRules(locale).monthFirst ? 'm/d/yyyy' : 'd/m/yyyy';
  const patterns: Record<NumberFormat['type'], string> = {
    DATE: date,
    TIME: 'h:mm:ss',
    DATE_TIME: `${date} h:mm:ss`,
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    TEXT: '@',
  };
  return patterns[type];
}

export const isDateFormat = (format: NumberFormat | undefined): boolean =>
  format !== undefined && ['DATE', 'TIME', 'DATE_TIME'].includes(format.type);

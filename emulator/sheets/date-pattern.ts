import { serialToUtcDate } from './serial';

const TOKEN = /"([^"]*)"|\\(.)|am\/pm|a\/p|([ymdhs])\3*(?:\.0+)?|\[[^\]]*\]|[^]/gi;

interface Part {
  readonly kind: 'literal' | 'year' | 'month' | 'day' | 'hours' | 'minutes' | 'seconds' | 'half';
  readonly text: string;
}

const KINDS: Readonly<Record<string, Part['kind']>> = {
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hours',
  s: 'seconds',
};

function readPart(match: RegExpMatchArray): Part {
  const [text, quoted, escaped, letter = ''] = match;
  const literal = quoted ?? escaped;
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (/^(?:am\/pm|a\/p)$/i.test(text)) return { kind: 'half', text };
  if (text.startsWith('[')) return { kind: 'literal', text: '' };
  return { kind: KINDS[letter.toLowerCase()] ?? 'literal', text };
}

/** `m` is minutes after hours or before seconds, and months elsewhere. */
function tellMinutes(parts: readonly Part[]): Part[] {
  const fields = parts.filter(({ kind }) => kind !== 'literal' && kind !== 'half');
  return parts.map((part) => {
    const at = fields.indexOf(part);
    const isMinutes = fields[at - 1]?.kind === 'hours' || fields[at + 1]?.kind === 'seconds';
    return part.kind === 'month' && isMinutes ? { ...part, kind: 'minutes' } : part;
  });
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

function named(date: Date, tag: string, field: 'weekday' | 'month', width: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', [field]: width }).format(date);
}

function formatDay(date: Date, { text }: Part, tag: string): string {
  if (text.length <= 2) return padded(date.getUTCDate(), text.length);
  return named(date, tag, 'weekday', text.length === 3 ? 'short' : 'long');
}

function formatMonth(date: Date, { text }: Part, tag: string): string {
  if (text.length <= 2) return padded(date.getUTCMonth() + 1, text.length);
  return named(date, tag, 'month', text.length === 3 ? 'short' : 'long');
}

function formatHours(date: Date, { text }: Part, halves: boolean): string {
  const hours = date.getUTCHours();
  return padded(halves ? hours % 12 || 12 : hours, text.length);
}

const formatYear = (date: Date, { text }: Part): string =>
  text.length <= 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), 4);

/**
 * A serial number by a date pattern of Sheets: https://developers.google.com/workspace/sheets/api/guides/formats
 * @param tag the language of weekdays and months
 */
export function formatDate(serial: number, pattern: string, tag: string): string {
  const date = serialToUtcDate(serial);
  const parts = tellMinutes([...pattern.matchAll(TOKEN)].map(readPart));
  const halves = parts.some(({ kind }) => kind === 'half');
  const write: Record<Part['kind'], (part: Part) => string> = {
    literal: ({ text }) => text,
    year: (part) => formatYear(date, part),
    month: (part) => formatMonth(date, part, tag),
    day: (part) => formatDay(date, part, tag),
    hours: (part) => formatHours(date, part, halves),
    minutes: ({ text }) => padded(date.getUTCMinutes(), text.length),
    seconds: ({ text }) => padded(date.getUTCSeconds(), text.replace(/\..*/, '').length),
    half: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  };
  return parts.map((part) => write[part.kind](part)).join('');
}

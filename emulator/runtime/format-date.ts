import { call } from './bridge';

const PARTS: Record<string, (fields: Fields) => string> = {
  yyyy: (fields) => fields.year.padStart(4, '0'),
  yy: (fields) => fields.year.slice(-2),
  MM: (fields) => fields.month,
  M: (fields) => String(Number(fields.month)),
  dd: (fields) => fields.day,
  d: (fields) => String(Number(fields.day)),
  HH: (fields) => fields.hour,
  H: (fields) => String(Number(fields.hour)),
  mm: (fields) => fields.minute,
  ss: (fields) => fields.second,
  SSS: (fields) => fields.millisecond,
  EEE: (fields) => fields.weekday,
  u: (fields) => String(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(fields.weekday) + 1),
  Z: (fields) => fields.offset.replace(':', ''),
  XXX: (fields) => (fields.offset === '+00:00' ? 'Z' : fields.offset),
};

type Fields = Record<
  'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond' | 'weekday' | 'offset',
  string
>;

/**
 * `Utilities.formatDate` for the letters of Java's SimpleDateFormat that read the same in every language.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 * @throws for any other letter
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError('Invalid time value');
  const fields = call<Fields>('utilities.dateFields', { instant, timeZone });
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const part = PARTS[token];
    if (!part) throw new Error(`not emulated: Utilities.formatDate with "${token}"`);
    return part(fields);
  });
}

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

/** GMT for a name that is not known, in just that spelling, as Java has it: https://docs.oracle.com/javase/8/docs/api/java/util/TimeZone.html */
function knownZone(timeZone: string): string {
  try {
    const { timeZone: known } = new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions();
    const isMisspelt = known !== timeZone && known.toLowerCase() === timeZone.toLowerCase();
    return isMisspelt ? 'GMT' : timeZone;
  } catch {
    return 'GMT';
  }
}

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  if (made) return made;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(timeZone),
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    weekday: 'short',
    timeZoneName: 'longOffset',
  });
  formats.set(timeZone, format);
  return format;
}

function fieldsOf(date: Date, timeZone: string): Fields {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type as string, value]),
  );
  const field = (name: string): string => parts.get(name) ?? '';
  const offset = field('timeZoneName').replace('GMT', '') || '+00:00';
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
    weekday: field('weekday'),
    millisecond: String(date.getTime() % 1000).padStart(3, '0'),
    offset,
  };
}

/**
 * `Utilities.formatDate` for the letters of Java's SimpleDateFormat that read the same in every language.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 * @throws for any other letter
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const fields = fieldsOf(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const part = PARTS[token];
    if (!part) throw new Error(`not emulated: Utilities.formatDate with "${token}"`);
    return part(fields);
  });
}

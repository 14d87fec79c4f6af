import type { Named } from './absence-titles';
import { titleMeaning } from './absence-titles';
import type { CivilDate, ClockTime } from '../calendar-date';
import { addDays } from '../calendar-date';
import type { CalendarReading, ReadEvent } from './calendar-reading';
import type { CalendarRole } from './calendar-role';
import type { CalendarSource, PlaceSources } from './calendar-sources';
import type { Away, Doubt, NamedDays, PlaceDays } from './date-facts';
import { feedDay, isSpanishFeed } from './feed-text';
import { daysOf } from './span-days';
import type { Zone } from '../zone';

/** A calendar of a place as it was read. */
export interface SourceReading {
  readonly source: CalendarSource;
  readonly reading: CalendarReading;
}

export interface PlaceReading {
  readonly sources: PlaceSources;
  readonly zone: Zone;
  readonly readings: readonly SourceReading[];
  /** The years that were read. */
  readonly years: readonly number[];
  /** How few holidays a year may have before nobody believes it. */
  readonly minimumHolidays: number;
  readonly workingHours: { readonly from: ClockTime; readonly to: ClockTime };
  /** Names that mean the party itself in a title. */
  readonly partyNames: readonly string[];
  /** Who may be named in titles. */
  readonly people: readonly Named[];
}

type Read = Extract<CalendarReading, { ok: true }>;

/** Those of the roles that could be read, with the source of each. */
const readIn = ({ readings }: PlaceReading, ...roles: readonly CalendarRole[]) =>
  readings.flatMap(({ source, reading }): { source: CalendarSource; reading: Read }[] =>
    roles.includes(source.role) && reading.ok ? [{ source, reading }] : [],
  );

/** Places where people work from home are no days off. */
const NOT_DAYS = ['workingLocation', 'focusTime', 'birthday', 'fromGmail'];

const isDay = ({ type }: ReadEvent): boolean => type === null || !NOT_DAYS.includes(type);

type NamedDay = readonly [CivilDate, string];

/** The event's days by its title. */
const namedDays = (events: readonly ReadEvent[], { zone, workingHours }: PlaceReading): NamedDay[] =>
  events
    .filter(isDay)
    .flatMap((event) =>
      daysOf(event.span, zone, workingHours).map((date): NamedDay => [date, event.title ?? '']),
    );

const byName = ([, one]: NamedDay, [, other]: NamedDay): number => (one < other ? -1 : 1);

/** A day's name is the first one in the alphabet, so that the order of calendars does not matter; those of later lists only fill in. */
function merged(...lists: readonly (readonly NamedDay[])[]): NamedDays {
  const days = new Map<CivilDate, string>();
  for (const list of lists)
    for (const [date, name] of [...list].sort(byName)) if (!days.get(date)) days.set(date, name);
  return Object.fromEntries(days);
}

interface Feed {
  readonly holidays: readonly NamedDay[];
  readonly doubts: readonly Doubt[];
}

/** Google's days for the place; of a text that is not understood nobody can tell whether its day, and so its eve, is free. */
function feedOf(place: PlaceReading): Feed {
  const days = readIn(place, 'google-holidays').flatMap(({ source, reading }) => {
    const spanish = isSpanishFeed(source.calendarId);
    return reading.events.flatMap((event) => {
      const kind = feedDay(event.line, source.regions, spanish);
      return namedDays([event], place).map(([date, name]) => ({ date, name, kind, line: event.line }));
    });
  });
  return {
    holidays: days.filter(({ kind }) => kind === 'holiday').map(({ date, name }): NamedDay => [date, name]),
    doubts: days
      .filter(({ kind }) => kind === 'unknown')
      .map(({ date, name, line }) => ({
        reason: 'text-unknown',
        cause: line === '' ? name : `${name}: ${line}`,
        from: addDays(date, -1),
        to: date,
      })),
  };
}

/** What could not be read of the place's calendars. */
function readingDoubts({ sources, readings }: PlaceReading): Doubt[] {
  const failed = readings.flatMap(({ source, reading }): Doubt[] => {
    if (!reading.ok) return [{ reason: 'unreadable', cause: source.calendarId }];
    const cause = reading.title || source.calendarId;
    return [
      ...(reading.isWhole ? [] : [{ reason: 'more-pages', cause } as const]),
      ...(reading.busyOnly ? [{ reason: 'details-hidden', cause } as const] : []),
    ];
  });
  const hasHolidays = sources.calendars.some(({ role }) => role.endsWith('-holidays'));
  return [
    ...sources.doubts,
    ...failed,
    ...(hasHolidays ? [] : [{ reason: 'no-calendar', cause: '' } as const]),
  ];
}

/** A year counts for each of its dates, and for the last one of the year before. */
function countDoubts(holidays: NamedDays, place: PlaceReading): Doubt[] {
  const { readings, years, minimumHolidays } = place;
  const ofHolidays = readings.filter(({ source }) => source.role.endsWith('-holidays'));
  // What could not be read is told as such, and not as missing holidays.
  if (ofHolidays.length === 0 || ofHolidays.some(({ reading }) => !reading.ok)) return [];
  return years.flatMap((year): Doubt[] => {
    const text = String(year);
    const count = Object.keys(holidays).filter((date) => date.startsWith(text)).length;
    if (count >= minimumHolidays) return [];
    return [
      {
        reason: 'few-holidays',
        cause: `${text}: ${String(count)}/${String(minimumHolidays)}`,
        from: `${String(year - 1)}-12-31`,
        to: `${text}-12-31`,
      },
    ];
  });
}

/** What the calendars of vacations say of the party as a whole. */
function partyEvents(place: PlaceReading): { closures: NamedDay[]; away: Away[] } {
  const events = readIn(place, 'vacations').flatMap(({ reading }) => reading.events.filter(isDay));
  const meaning = ({ title }: ReadEvent): string =>
    title === null ? 'hidden' : titleMeaning(title, place.partyNames, place.people);
  const closing = events.filter((event) => meaning(event) === 'closure');
  const away = events.filter((event) => ['party-away', 'hidden'].includes(meaning(event)));
  return {
    closures: namedDays(closing, place),
    away: away.map(({ span, title, recurring }) => ({
      span,
      title: title ?? '',
      ...(recurring ? { recurring } : {}),
      ...(title === null ? { hidden: true as const } : {}),
    })),
  };
}

/** What a place's calendars say of its days. */
export function placeDays(place: PlaceReading): PlaceDays {
  const { sources, zone } = place;
  const own = readIn(place, 'public-holidays').flatMap(({ reading }) => namedDays(reading.events, place));
  const feed = feedOf(place);
  const holidays = merged(own, feed.holidays);
  const working = readIn(place, 'working-days').flatMap(({ reading }) => namedDays(reading.events, place));
  const closed = readIn(place, 'closures').flatMap(({ reading }) => namedDays(reading.events, place));
  const party = partyEvents(place);
  const workingDays = [...new Set(working.map(([date]) => date))].sort();
  const has = (role: CalendarRole): boolean => sources.calendars.some((one) => one.role === role);
  const isSettled = ({ to = '' }: Doubt): boolean => to in holidays || workingDays.includes(to);
  return {
    name: sources.name,
    zone,
    weekend: sources.weekend,
    holidays,
    closures: merged(closed, party.closures),
    workingDays,
    away: party.away,
    doubts: [
      ...readingDoubts(place),
      ...countDoubts(holidays, place),
      ...feed.doubts.filter((doubt) => !isSettled(doubt)),
    ],
    localHolidaysMissing: has('google-holidays') && !has('public-holidays'),
  };
}

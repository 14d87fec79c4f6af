import type { CivilDate } from '../domain/calendar-date';
import { partsOf } from '../domain/calendar-date';
import type { CalendarRole } from '../domain/dates/calendar-role';
import type { CalendarSource } from '../domain/dates/calendar-sources';
import { placeSources } from '../domain/dates/calendar-sources';
import type { PlaceDays } from '../domain/dates/date-facts';
import { localTime } from '../domain/local-time';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import type { ListedAbsentee } from './absentees';
import { absenteesOf } from './absentees';
import type { Titles } from './calendar-titles';
import { calendarTitles } from './calendar-titles';
import { companyPlace } from './date-settings';
import { closureCalendar, holidayCalendar } from './day-calendar';
import { customerOf } from './deployment-case';
import { enter } from './enter';
import { gatherDates, minimumOf } from './gather-dates';
import type { PlaceScope } from './place-scope';
import { isParty, placeScope } from './place-scope';
import { zoneOfPlace } from './places';
import type { Ports } from './ports';
import type { Registry } from './registry';

export interface PlaceCalendar {
  readonly role: CalendarRole;
  readonly calendarId: string;
  /** The id of one that cannot be read. */
  readonly title: string;
}

export interface OpenPlace {
  readonly days: PlaceDays;
  readonly calendars: readonly PlaceCalendar[];
  /** Of this year and the next one; empty for a party whose own days count besides those of its place. */
  readonly holidays: readonly { readonly year: number; readonly count: number }[];
  /** Titles of the calendars that local holidays and closures are written into; null without one. */
  readonly holidayCalendar: string | null;
  readonly closureCalendar: string | null;
}

export interface OpenPlaces {
  /** Null for every place that there is. */
  readonly customerName: string | null;
  readonly today: CivilDate;
  /** How few holidays a year may have. */
  readonly minimum: number;
  readonly places: readonly OpenPlace[];
  readonly people: readonly ListedAbsentee[];
}

/** On the company's clock. */
function todayOf({ clock, zones }: Pick<Ports, 'clock' | 'zones'>, registry: Registry): CivilDate {
  const now = clock.now();
  const zone = zones.read(zoneOfPlace(registry, companyPlace(registry)), now, now);
  return zone ? localTime(now, zone).date : now.slice(0, 10);
}

/** Every calendar of the places, in the order of the Calendars tab. */
const sourcesOf = (registry: Registry, { settings }: PlaceScope, place: string): readonly CalendarSource[] =>
  placeSources(registry.table('Calendars'), place, settings.partyOf(place)).calendars;

function placeOf(
  registry: Registry,
  scope: PlaceScope,
  { days, years, titleOf }: { days: PlaceDays; years: readonly number[]; titleOf: Titles },
): OpenPlace {
  const { name } = days;
  const sources = sourcesOf(registry, scope, name);
  const titled = (source: CalendarSource | null): string | null => source && titleOf(source);
  const party = isParty(registry, name);
  const dates = Object.keys(days.holidays);
  return {
    days: party ? { ...days, doubts: days.doubts.filter(({ reason }) => reason !== 'no-calendar') } : days,
    calendars: sources.map((source) => ({
      role: source.role,
      calendarId: source.calendarId,
      title: titleOf(source),
    })),
    holidays: party
      ? []
      : years.map((year) => ({ year, count: dates.filter((date) => date.startsWith(String(year))).length })),
    holidayCalendar: titled(holidayCalendar(registry, scope, name)),
    closureCalendar: titled(closureCalendar(registry, scope, name)),
  };
}

/** What is known of the days of a customer's places, as their calendars are now. */
export function openPlaces(ports: Ports, customerKey: string | null): Result<OpenPlaces, Refusal> {
  const entrance = enter(ports, ports.config.read(), [], { tabs: ['Calendars'] });
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const isEverything = customerKey === null && ports.session.openSpreadsheet() === registry.id;
  const customer = isEverything ? ok(null) : customerOf(ports, registry, customerKey);
  if (!customer.ok) return customer;
  const scope = placeScope(registry, customer.value);
  const today = todayOf(ports, registry);
  const { year } = partsOf(today);
  const years = [year, year + 1];
  const facts = gatherDates(ports, registry, {
    settings: scope.settings,
    people: [],
    // Just these two years are read: it looks a day back, and sixteen ahead.
    from: `${String(year)}-01-02`,
    to: `${String(year + 1)}-12-15`,
    others: [],
    freshness: 'again',
  });
  // What was just read of them is asked for once more, which reads nothing.
  const sources = scope.places.flatMap((place) => sourcesOf(registry, scope, place));
  const titleOf = calendarTitles(ports, sources, years, 'again');
  const known = facts.places.filter(({ name }) => scope.places.includes(name));
  return ok({
    customerName: customer.value?.name ?? null,
    today,
    minimum: minimumOf(registry),
    places: known.map((days) => placeOf(registry, scope, { days, years, titleOf })),
    people: absenteesOf(registry, scope, titleOf),
  });
}

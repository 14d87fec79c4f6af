import type { CivilDate } from '../domain/calendar-date';
import { addDays, partsOf } from '../domain/calendar-date';
import type { CalendarReading } from '../domain/dates/calendar-reading';
import type { PlaceSources } from '../domain/dates/calendar-sources';
import { placeSources } from '../domain/dates/calendar-sources';
import type { DateFacts, Doubt, OtherDeployment, PersonDays, PlaceDays } from '../domain/dates/date-facts';
import { namedAway, ownAway, ownDoubts } from '../domain/dates/person-away';
import { placeDays } from '../domain/dates/place-days';
import type { Hours } from '../domain/dates/span-days';
import type { Zone } from '../domain/zone';
import type { BookedCalendar, Freshness } from './calendar-ports';
import { bookKey } from './calendar-pages';
import type { DateSettings, Person } from './date-settings';
import { DEFAULT_ZONE } from './places';
import type { Ports } from './ports';
import type { Registry } from './registry';

/** What is asked of the calendars. */
export interface DateScope {
  readonly settings: DateSettings;
  /** Who may deploy, besides the customer's needed contacts. */
  readonly people: readonly Person[];
  /** The dates that may be touched, both included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly others: readonly OtherDeployment[];
  readonly freshness: Freshness;
}

type Needed = Pick<Ports, 'zones' | 'calendars'>;

/** An absence's eve may begin that long before it. date-rules.md, "Look 15 days ahead". */
const AHEAD = 15;

const yearOf = (date: CivilDate): number => partsOf(date).year;

function yearsOf({ from, to }: DateScope): number[] {
  const [first, last] = [yearOf(addDays(from, -1)), yearOf(addDays(to, AHEAD + 1))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const HOURS = /^(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2})$/;

/** What an administrator mistyped is as good as nothing: the default holds. */
function hoursOf({ settings }: Registry): Hours {
  const [, from = '10:00', to = '16:00'] = HOURS.exec(settings.get('working-hours')) ?? [];
  return { from, to };
}

const MINIMUM_HOLIDAYS = 8;

export function minimumOf({ settings }: Registry): number {
  const typed = settings.get('minimum-holidays');
  return /^\d{1,2}$/.test(typed) ? Number(typed) : MINIMUM_HOLIDAYS;
}

interface PlaceAsked {
  readonly sources: PlaceSources;
  readonly zone: Zone;
}

/** Where the Calendars tab tells no zone of a place, or none that exists, it is taken for the company's, and an unknown one is told. */
function placeAsked(ports: Needed, registry: Registry, name: string, scope: DateScope): PlaceAsked {
  const sources = placeSources(registry.table('Calendars'), name, scope.settings.partyOf(name));
  const years = yearsOf(scope);
  const [from, to] = [
    `${String((years[0] ?? 0) - 1)}-12-01`,
    `${String((years[years.length - 1] ?? 0) + 1)}-02-01`,
  ];
  const zoneOf = (timeZone: string): Zone | null =>
    ports.zones.read(timeZone, `${from}T00:00:00.000Z`, `${to}T00:00:00.000Z`);
  const known = zoneOf(sources.timeZone || DEFAULT_ZONE);
  if (known) return { sources, zone: known };
  const doubt: Doubt = { reason: 'configuration', cause: `${sources.timeZoneCell}: ${sources.timeZone}` };
  const usual = zoneOf(DEFAULT_ZONE);
  if (!usual) throw new Error(`The zone ${DEFAULT_ZONE} cannot be read`);
  return { sources: { ...sources, doubts: [...sources.doubts, doubt] }, zone: usual };
}

/** What holidays and closures say is for everybody to see, absences are not. */
const booked = (places: readonly PlaceAsked[], people: readonly Person[]): BookedCalendar[] => [
  ...places.flatMap(({ sources }) =>
    sources.calendars.map(({ calendarId, role }) => ({
      calendarId,
      absencesOnly: false,
      whose: role === 'vacations' ? ('user' as const) : ('everybody' as const),
    })),
  ),
  ...people
    .filter(({ isColleague }) => isColleague)
    .map(({ address }) => ({ calendarId: address, absencesOnly: true, whose: 'user' as const })),
];

type Readings = ReadonlyMap<string, CalendarReading>;

const UNREAD: CalendarReading = { ok: false, status: 0 };

const readingIn = (readings: Readings, calendarId: string, absencesOnly: boolean): CalendarReading =>
  readings.get(bookKey({ calendarId, absencesOnly })) ?? UNREAD;

/** Events of every calendar of vacations, each once. */
function vacationsIn(places: readonly PlaceAsked[], readings: Readings) {
  const ids = places.flatMap(({ sources }) =>
    sources.calendars.filter(({ role }) => role === 'vacations').map(({ calendarId }) => calendarId),
  );
  return [...new Set(ids)].flatMap((id) => {
    const reading = readingIn(readings, id, false);
    return reading.ok ? reading.events : [];
  });
}

function personDays(
  person: Person,
  readings: Readings,
  vacations: ReturnType<typeof vacationsIn>,
): PersonDays {
  const { address, name, place, isColleague } = person;
  const own = isColleague ? readingIn(readings, address, true) : null;
  const named = namedAway(vacations, person);
  return {
    address,
    name,
    place,
    away: [...ownAway(own), ...named],
    doubts: ownDoubts(own, address),
    unknown: !isColleague && named.length === 0,
  };
}

/** Whoever deploys and whoever is needed, each once. */
const peopleIn = ({ people, settings }: DateScope): Person[] => [
  ...new Map([...people, ...settings.needed].map((one) => [one.address, one])).values(),
];

/** The places whose days count, and those by whose calendar somebody works. */
function placesIn({ settings }: DateScope, people: readonly Person[]): string[] {
  const { home, always, environments } = settings;
  const served = environments.flatMap(({ places }) => places);
  return [...new Set([home, ...always, ...served, ...people.map(({ place }) => place)])];
}

interface Read {
  readonly places: readonly PlaceAsked[];
  readonly people: readonly Person[];
  readonly readings: Readings;
}

function daysOf(registry: Registry, scope: DateScope, { places, people, readings }: Read): PlaceDays[] {
  return places.map(({ sources, zone }) =>
    placeDays({
      sources,
      zone,
      years: yearsOf(scope),
      readings: sources.calendars.map((source) => ({
        source,
        reading: readingIn(readings, source.calendarId, false),
      })),
      minimumHolidays: minimumOf(registry),
      workingHours: hoursOf(registry),
      partyNames: scope.settings.partyOf(sources.name),
      people,
    }),
  );
}

/** Reads what decides on the dates between two: calendars in at most two round trips, none where they are known already. */
export function gatherDates(ports: Needed, registry: Registry, scope: DateScope): DateFacts {
  const { settings, from, to, others } = scope;
  const people = peopleIn(scope);
  const places = placesIn(scope, people).map((name) => placeAsked(ports, registry, name, scope));
  const readings = ports.calendars.read(booked(places, people), yearsOf(scope), scope.freshness);
  const vacations = vacationsIn(places, readings);
  return {
    from,
    to,
    customerKey: settings.key,
    places: daysOf(registry, scope, { places, people, readings }),
    always: settings.always,
    home: settings.home,
    environments: settings.environments,
    people: people.map((person) => personDays(person, readings, vacations)),
    needed: settings.needed.map(({ address }) => address),
    others,
    noticeDays: settings.noticeDays,
    workingHours: hoursOf(registry),
  };
}

import type { CivilDate } from '../domain/calendar-date';
import { addDays, partsOf } from '../domain/calendar-date';
import type { CalendarReading } from '../domain/dates/calendar-reading';
import { holidayEventId } from '../domain/dates/day-event';
import { holidayTitle } from '../domain/dates/day-titles';
import { foldText } from '../domain/fold-text';
import { languageOf } from '../domain/language';
import type { PastedDay } from '../domain/dates/pasted-days';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import { datesBetween } from '../domain/dates/touched-dates';
import { audit } from './audit';
import { bookKey } from './calendar-pages';
import { holidayCalendar } from './day-calendar';
import type { Entrance } from './enter';
import { enter } from './enter';
import type { MadeCalendar, Spot } from './make-holiday-calendar';
import { makeHolidayCalendar } from './make-holiday-calendar';
import { customerHere, placeScope } from './place-scope';
import type { Ports } from './ports';

export interface HolidaysForm {
  readonly place: string;
  readonly days: readonly PastedDay[];
}

export interface AddedHolidays {
  /** Title of the calendar. */
  readonly calendar: string;
  readonly made: MadeCalendar | null;
  readonly added: readonly PastedDay[];
  /** Those that were there already, by whatever name. */
  readonly there: readonly PastedDay[];
}

interface Target {
  readonly calendarId: string;
  readonly title: string;
  readonly made: MadeCalendar | null;
  /** Dates of whole days that it holds. */
  readonly taken: ReadonlySet<CivilDate>;
}

function takenIn(reading: Extract<CalendarReading, { ok: true }>): Set<CivilDate> {
  const dates = reading.events.flatMap(({ span }) =>
    'from' in span ? [span.from, ...datesBetween(span.from, addDays(span.to, -1))] : [],
  );
  return new Set(dates);
}

/** The place's calendar with what is in it, or one that is made for it. */
function targetOf(
  ports: Ports,
  entrance: Entrance,
  spot: Spot,
  years: readonly number[],
): Result<Target, Refusal> {
  const { scope, place } = spot;
  const source = holidayCalendar(entrance.registry, scope, place);
  if (!source) {
    const made = makeHolidayCalendar(ports, entrance, spot);
    if (!made.ok) return made;
    // What is new holds nothing; and what an earlier attempt wrote there has the same ids.
    return ok({ ...made.value, made: made.value, taken: new Set() });
  }
  const { calendarId } = source;
  const booked = { calendarId, absencesOnly: false, whose: 'everybody' as const };
  const reading = ports.calendars.read([booked], years, 'again').get(bookKey(booked));
  if (!reading?.ok) return err({ code: 'calendar-closed', calendar: calendarId, place });
  return ok({ calendarId, title: reading.title || calendarId, made: null, taken: takenIn(reading) });
}

function yearsOf(days: readonly PastedDay[]): number[] {
  const years = days.map(({ date }) => partsOf(date).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Each date once, the first name that it has. */
function distinct(days: readonly PastedDay[]): PastedDay[] {
  const names = new Map<CivilDate, string>();
  for (const { date, name } of days) names.set(date, names.get(date) || name);
  return [...names].map(([date, name]) => ({ date, name }));
}

/** Writes local holidays into the calendar of their place; days that it has already are left alone. */
export function addHolidays(ports: Ports, form: HolidaysForm): Result<AddedHolidays, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS, { tabs: ['Calendars'] });
  if (!entrance.ok) return entrance;
  const { registry, member } = entrance.value;
  const scope = placeScope(registry, customerHere(ports, registry));
  const place = scope.places.find((one) => foldText(one) === foldText(form.place));
  if (place === undefined) return err({ code: 'fields', problems: [{ field: 'place', code: 'choice' }] });
  const days = distinct(form.days);
  const years = yearsOf(days);
  const target = targetOf(ports, entrance.value, { scope, place }, years);
  if (!target.ok) return target;
  const { calendarId, title, made, taken } = target.value;
  const language = languageOf(registry.settings.get('template-language'));
  const added = days.filter(({ date }) => !taken.has(date));
  const there = days.filter(({ date }) => taken.has(date));
  const events = added.map(({ date, name }) => ({
    id: holidayEventId(date),
    title: holidayTitle(name, language),
    from: date,
    to: addDays(date, 1),
  }));
  if (!ports.dayCalendars.put(calendarId, events))
    return err({ code: 'calendar-closed', calendar: title, place });
  // What is there already may be what a run wrote that died before it came to this.
  ports.calendars.forget([calendarId], years);
  const entry = { at: ports.clock.now(), who: member.address, action: 'add-holidays', subject: place };
  const listed = (some: readonly PastedDay[]): string =>
    some.map(({ date, name }) => `${date} ${name}`.trim()).join('; ');
  const audited = audit(ports, entrance.value, { ...entry, before: listed(there), after: listed(added) });
  return audited.ok ? ok({ calendar: title, made, added, there }) : audited;
}

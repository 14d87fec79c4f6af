import type { CalendarRole } from '../domain/dates/calendar-role';
import type { CalendarSource } from '../domain/dates/calendar-sources';
import { placeSources } from '../domain/dates/calendar-sources';
import type { PlaceScope } from './place-scope';
import type { Registry } from './registry';

/** The first of a role that the Calendars tab has under one of these names, those of the first name first. */
export function firstOf(
  registry: Registry,
  names: readonly string[],
  role: CalendarRole,
): CalendarSource | null {
  const table = registry.table('Calendars');
  const all = names.flatMap((name) => placeSources(table, name, [name]).calendars);
  return all.find((one) => one.role === role) ?? null;
}

/** The calendar that a place's local holidays are kept in; null without one. */
export const holidayCalendar = (
  registry: Registry,
  { settings }: PlaceScope,
  place: string,
): CalendarSource | null => firstOf(registry, settings.partyOf(place), 'public-holidays');

/** The calendar that says when everybody of a place is off: one of closures, or one of vacations. */
export function closureCalendar(
  registry: Registry,
  { settings }: PlaceScope,
  place: string,
): CalendarSource | null {
  const names = settings.partyOf(place);
  return firstOf(registry, names, 'closures') ?? firstOf(registry, names, 'vacations');
}

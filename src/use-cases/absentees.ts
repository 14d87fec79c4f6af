import type { CalendarSource } from '../domain/dates/calendar-sources';
import type { Customer } from '../domain/customer-record';
import type { Titles } from './calendar-titles';
import type { Person } from './date-settings';
import { personCalled } from './date-settings';
import { firstOf } from './day-calendar';
import type { PlaceScope } from './place-scope';
import type { Registry } from './registry';

/** Somebody whose absences may be entered. */
export interface Absentee {
  readonly person: Person;
  /** Of a customer's contact. */
  readonly customer: Customer | null;
}

/** Somebody of the team, or a contact of this customer, or of any where none is meant; null for anybody else. */
export function absenteeWith(registry: Registry, { customer }: PlaceScope, given: string): Absentee | null {
  const address = given.toLowerCase();
  if (registry.team.some((member) => member.address === address))
    return { person: personCalled(registry, address, '', ''), customer: null };
  const customers = customer ? [customer] : registry.customers;
  for (const one of customers) {
    const contact = one.contacts.find((known) => known.address.toLowerCase() === address);
    if (contact) return { person: personCalled(registry, address, contact.name, one.place), customer: one };
  }
  return null;
}

/** The calendar that an absence is written into: that of the person's own place, or the first one of the customer's places. */
export function vacationCalendar(
  registry: Registry,
  { settings, places, customer: meant }: PlaceScope,
  { person, customer }: Absentee,
): CalendarSource | null {
  const own = customer
    ? [customer.name, person.place]
    : [person.place, registry.settings.get('company-name')];
  // Of all the places there are, those of others say nothing about this person.
  const others = meant ? places.flatMap((place) => settings.partyOf(place)) : [];
  return firstOf(
    registry,
    [...own, ...others].filter((name) => name !== ''),
    'vacations',
  );
}

/** Somebody whose absence may be entered, with the title of the calendar for it. */
export type ListedAbsentee = Person & { readonly calendar: string | null };

/** The team, and the customer's contacts where one is meant. */
export function absenteesOf(registry: Registry, scope: PlaceScope, titleOf: Titles): ListedAbsentee[] {
  const team = registry.team.map(({ address }) => address);
  const contacts = (scope.customer?.contacts ?? []).map(({ address }) => address.toLowerCase());
  return [...new Set([...team, ...contacts])].flatMap((address) => {
    const absentee = absenteeWith(registry, scope, address);
    if (!absentee) return [];
    const source = vacationCalendar(registry, scope, absentee);
    return [{ ...absentee.person, calendar: source && titleOf(source) }];
  });
}

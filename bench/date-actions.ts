import { TEAM } from '../emulator/sample/people';
import type { Ask, Measure, Measured } from './measure';

const PLACES = ['Palma', 'Barcelona', 'Madrid'];
const PEOPLE = Object.values(TEAM).map(({ email }) => email);

/** A calendar each for a place's roles, a person each, and a day at a time. */
const CALENDARS = PLACES.length * 2 + 2 + PEOPLE.length;

/** A check of three places and six people; besides its calendars it reads the registry, once. */
export function measureDates(ask: Ask, measure: Measure): Measured[] {
  const request = { start: '2026-12-03T17:00', durationMinutes: 15, places: PLACES, people: PEOPLE };
  return [
    measure('A date is checked, no calendar known', null, CALENDARS, () => ask('checkDate', request)),
    measure('… all of them known', null, CALENDARS, () => ask('checkDate', request)),
    measure('… read again', null, CALENDARS, () => ask('checkDate', { ...request, again: true })),
  ];
}

import type { CalendarEvent } from '../../emulator/calendar/state';
import type { World } from '../../emulator/kernel/world';
import { emptyWorld } from '../../emulator/kernel/world';

export const ANA = 'ana@office.example';
export const BIEL = 'biel@office.example';
/** Has an account, but not in the organisation. */
export const CARLA = 'carla@customer.example';
export const TEAM = 'team@group.calendar.example';
export const HOLIDAYS = 'es.spain#holiday@group.v.calendar.example';

export const NOW = Date.parse('2026-12-01T10:00:00+01:00');

/** Two colleagues and an outsider, a team calendar and a public one, on a clock that stands still. */
export function smallOffice(): World {
  const world = emptyWorld(NOW, false);
  world.domains = ['office.example'];
  const person = (email: string, name: string): void => {
    world.users[email] = { email, name, locale: 'es', timeZone: 'Europe/Madrid' };
  };
  person(ANA, 'Ana Serra');
  person(BIEL, 'Biel Pons');
  person(CARLA, 'Carla Ruiz');
  world.calendar.calendars[TEAM] = {
    id: TEAM,
    summary: 'Despliegues',
    timeZone: 'Europe/Madrid',
    events: {},
    readers: [BIEL],
    writers: [ANA],
  };
  world.calendar.calendars[HOLIDAYS] = {
    id: HOLIDAYS,
    summary: 'Festivos',
    timeZone: 'UTC',
    events: {},
    readers: 'everyone',
    writers: [],
  };
  return world;
}

/** A stored event; what is not given does not matter to the test. */
export function anEvent(about: Partial<CalendarEvent> & { id: string }): CalendarEvent {
  return {
    status: 'confirmed',
    eventType: 'default',
    start: { dateTime: '2026-12-03T10:00:00+01:00', timeZone: 'Europe/Madrid' },
    end: { dateTime: '2026-12-03T11:00:00+01:00', timeZone: 'Europe/Madrid' },
    creator: { email: ANA },
    organizer: { email: TEAM },
    created: '2026-11-01T08:00:00.000Z',
    updated: '2026-11-01T08:00:00.000Z',
    sequence: 0,
    etag: '"1"',
    ...about,
  };
}

/** A time on the wall in Madrid, as the Calendar API takes it. */
export const inMadrid = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Madrid' });

export const DEPLOYMENT = {
  id: 'de9107a0',
  summary: 'Despliegue',
  start: inMadrid('2026-12-03T10:00:00'),
  end: inMadrid('2026-12-03T10:30:00'),
};

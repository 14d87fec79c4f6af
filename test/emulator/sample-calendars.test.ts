import { easterOf, weekdayOf } from '../../emulator/sample/civil-date';
import { sampleCalendars, TOWN_CALENDARS, VACATIONS } from '../../emulator/sample/calendars';
import { GOOGLE_HOLIDAYS } from '../../emulator/sample/google-holidays';
import { TEAM } from '../../emulator/sample/people';
import type { Calendar, CalendarEvent } from '../../emulator/calendar/state';

function calendarAt(today: string, id: string): Calendar {
  const found = sampleCalendars(today).find((calendar) => calendar.id === id);
  if (!found) throw new Error(`no calendar ${id}`);
  return found;
}

const eventsOf = (calendar: Calendar): CalendarEvent[] => Object.values(calendar.events);

/** Monday to Friday, as `01-20`. */
const workdaysOff = (calendar: Calendar, year: number): string[] =>
  eventsOf(calendar)
    .map(({ start }) => start.date ?? '')
    .filter((date) => date.startsWith(String(year)) && weekdayOf(date) <= 5)
    .map((date) => date.slice(5))
    .sort();

describe('Easter', () => {
  it.each([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
  ])('is on %s', (date) => {
    expect(easterOf(Number(date.slice(0, 4)))).toBe(date);
  });
});

describe('the calendars of towns', () => {
  it.each([
    ['Palma', 2026, '01-01 01-06 01-20 03-02 04-02 04-03 04-06 05-01 06-24 10-12 12-08 12-25'],
    ['Palma', 2027, '01-01 01-06 01-20 03-01 03-25 03-26 03-29 06-24 10-12 11-01 12-06 12-08'],
    ['Barcelona', 2026, '01-01 01-06 04-03 04-06 05-01 05-25 06-24 09-11 09-24 10-12 12-08 12-25'],
    ['Barcelona', 2027, '01-01 01-06 03-26 03-29 05-17 06-24 09-24 10-12 11-01 12-06 12-08'],
    ['Madrid', 2026, '01-01 01-06 04-02 04-03 05-01 05-15 10-12 11-02 11-09 12-07 12-08 12-25'],
    ['Madrid', 2027, '01-01 01-06 03-19 03-25 03-26 08-16 10-12 11-01 11-09 12-06 12-08'],
  ] as const)('%s in %s hold the official days from Monday to Friday', (town, year, days) => {
    const calendar = calendarAt('2026-11-23', TOWN_CALENDARS[town]);
    expect(workdaysOff(calendar, year)).toEqual(days.split(' '));
  });

  it('hold only what is national in a year that nobody has decreed yet', () => {
    const [palma, madrid] = [TOWN_CALENDARS.Palma, TOWN_CALENDARS.Madrid].map((id) =>
      eventsOf(calendarAt('2030-03-01', id)).map(({ start }) => start.date),
    );
    expect(palma).toEqual(madrid);
    expect(palma).toContain('2030-04-19');
    expect(palma).not.toContain('2030-01-20');
  });

  it('are read by the whole company, and by nobody else', () => {
    const { readers, writers } = calendarAt('2026-11-23', TOWN_CALENDARS.Palma);
    expect([readers, writers].flat().every((address) => address.endsWith('@soffid.example'))).toBe(true);
    expect(readers).toContain(TEAM.engineer.email);
  });
});

describe("Google's calendar of Spain", () => {
  const calendar = calendarAt('2026-11-23', GOOGLE_HOLIDAYS);
  const on = (date: string): CalendarEvent[] => eventsOf(calendar).filter(({ start }) => start.date === date);

  it.each([
    ['2026-12-08', 'La Inmaculada Concepción', 'Día festivo'],
    ['2026-09-11', 'Fiesta Nacional de Cataluña (Cataluña)', /^Celebración en Cataluña\nPara ocultar/],
    ['2026-04-06', 'Lunes de Pascua (festivo regional)', /^Celebración en Baleares, Cataluña\nPara ocultar/],
    ['2026-12-31', 'Nochevieja', /^Celebración\nPara ocultar/],
    ['2027-10-31', 'Finaliza el horario de verano', /^Celebración\nPara ocultar/],
  ])('has %s as %s', (date, summary, description) => {
    expect(on(date)).toMatchObject([{ summary, transparency: 'transparent', visibility: 'public' }]);
    expect(on(date)[0]?.description).toMatch(description);
  });

  it.each(['2026-01-20', '2026-06-24', '2026-09-24', '2026-11-09'])(
    'does not know what %s is in a town',
    (date) => {
      expect(on(date).filter(({ description }) => !description?.includes('Cataluña'))).toEqual([]);
    },
  );

  it('is public, in UTC, and its events end on the next day', () => {
    expect(calendar).toMatchObject({ timeZone: 'UTC', readers: 'everyone' });
    for (const { id, start, end } of eventsOf(calendar)) {
      expect(id).toMatch(/^\d{8}_[a-v0-9]{26}$/);
      expect(Date.parse(end.date ?? '') - Date.parse(start.date ?? '')).toBe(86_400_000);
    }
  });
});

describe('absences', () => {
  it('are, out of office, from midnight to midnight with the offset of the day', () => {
    const winter = eventsOf(calendarAt('2026-10-12', TEAM.madridLead.email));
    expect(winter).toMatchObject([
      {
        eventType: 'outOfOffice',
        start: { dateTime: '2026-10-21T00:00:00+02:00', timeZone: 'Europe/Madrid' },
        end: { dateTime: '2026-10-24T00:00:00+02:00', timeZone: 'Europe/Madrid' },
      },
    ]);
    const change = eventsOf(calendarAt('2026-10-09', TEAM.secondEngineer.email));
    expect(change).toMatchObject([
      { start: { dateTime: '2026-10-26T00:00:00+01:00' }, end: { dateTime: '2026-10-31T00:00:00+01:00' } },
    ]);
  });

  it('are all still to come, in the forms in which people and tools enter them', () => {
    const events = eventsOf(calendarAt('2026-12-02', VACATIONS));
    expect(events.every(({ start }) => (start.date ?? start.dateTime ?? '') > '2026-12-02')).toBe(true);
    expect(
      events.filter(({ start, end }) => start.date !== undefined && start.date === end.date),
    ).toHaveLength(1);
    expect(events.filter(({ summary }) => summary?.startsWith('['))).toHaveLength(1);
  });
});

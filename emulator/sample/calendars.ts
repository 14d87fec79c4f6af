import type { Calendar, CalendarEvent } from '../calendar/state';
import { addDays, yearOf } from './civil-date';
import type { CivilDate } from './civil-date';
import type { Content } from './event';
import { allDay, makeEvent } from './event';
import { googleHolidays } from './google-holidays';
import type { Town } from './holidays';
import { townHolidays, yearEndDays } from './holidays';
import { ADMINISTRATOR, COMPANY_ADDRESSES, ZONE } from './people';
import { personalCalendars, vacations } from './absences';

const shared = (name: string): string => `c_${name}@group.calendar.google.com`;

/** Where deployments are entered: the team's own calendar. */
export const TEAM_CALENDAR = shared('deployments');
export const CLOSURES = shared('tancaments-soffid');
export const VACATIONS = shared('vacaciones-equipo');
export const TOWN_CALENDARS: Readonly<Record<Town, string>> = {
  Palma: shared('festius-palma'),
  Barcelona: shared('festius-barcelona'),
  Madrid: shared('festivos-madrid'),
};

export interface About {
  readonly id: string;
  readonly summary: string;
  /** Who may enter events, besides reading them as everybody in the company does. */
  readonly writers: readonly string[];
}

/** A calendar of the company, with its events as the administrator entered them. */
export function companyCalendar(about: About, created: CivilDate, contents: readonly Content[]): Calendar {
  const { id, summary, writers } = about;
  const events = contents.map((content) => makeEvent(id, ADMINISTRATOR, `${created}T08:00:00.000Z`, content));
  const readers = COMPANY_ADDRESSES.filter((address) => !writers.includes(address));
  return { id, summary, timeZone: ZONE, readers, writers: [...writers], events: byId(events) };
}

const byId = (events: readonly CalendarEvent[]): Calendar['events'] =>
  Object.fromEntries(events.map((event) => [event.id, event]));

/** The team's calendar before anything was planned. */
export const emptyTeamCalendar = (today: CivilDate): Calendar =>
  companyCalendar({ id: TEAM_CALENDAR, summary: 'Deployments', writers: COMPANY_ADDRESSES }, today, []);

function townCalendar(town: Town, summary: string, years: readonly number[]): Calendar {
  const language = town === 'Madrid' ? 'es' : 'ca';
  const days = years.flatMap((year) => townHolidays(year, town));
  const contents = days.map((day): Content => ({
    summary: day[language],
    ...allDay(day.date),
    transparency: 'transparent',
  }));
  const created = `${String((years[0] ?? 0) - 1)}-12-01`;
  return companyCalendar({ id: TOWN_CALENDARS[town], summary, writers: [ADMINISTRATOR] }, created, contents);
}

function closures(years: readonly number[]): Calendar {
  const contents = years.flatMap((year) =>
    yearEndDays(year).map((day): Content => ({ summary: 'Tancat per Nadal', ...allDay(day) })),
  );
  const created = `${String((years[0] ?? 0) - 1)}-12-01`;
  return companyCalendar(
    { id: CLOSURES, summary: 'Tancaments Soffid', writers: [ADMINISTRATOR] },
    created,
    contents,
  );
}

/** What the company's calendars hold in this year and the next. */
export function sampleCalendars(today: CivilDate): Calendar[] {
  const years = [yearOf(today), yearOf(today) + 1];
  const absences = { id: VACATIONS, summary: 'Vacaciones equipo', writers: COMPANY_ADDRESSES };
  return [
    emptyTeamCalendar(today),
    townCalendar('Palma', 'Festius Palma', years),
    townCalendar('Barcelona', 'Festius Barcelona', years),
    townCalendar('Madrid', 'Festivos Madrid', years),
    googleHolidays(years),
    closures(years),
    companyCalendar(absences, addDays(today, -60), vacations(today)),
    ...personalCalendars(today),
  ];
}

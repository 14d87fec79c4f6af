import type { Calendar, CalendarEvent } from '../calendar/state';
import { addDays, dateOf, easterOf, lastWeekday, nextWeekday } from './civil-date';
import type { CivilDate } from './civil-date';
import { allDay, eventId, makeEvent } from './event';
import { nationalHolidays, REGIONS, regionalHolidays } from './holidays';

export const GOOGLE_HOLIDAYS = 'es.spain#holiday@group.v.calendar.google.com';

const TITLE = 'Festivos en España';
const NATIONAL = 'Día festivo';
const HIDE = 'Para ocultar las celebraciones, ve a Configuración en Google Calendar > Festivos en España';

interface Entry {
  readonly date: CivilDate;
  readonly summary: string;
  readonly description: string;
}

/** One day of several regions is one event that lists them; one region is named in the title. */
function regionalEntries(year: number): Entry[] {
  const byDate = new Map<CivilDate, { name: string; regions: string[] }>();
  for (const region of REGIONS) {
    for (const { date, es } of regionalHolidays(year, region)) {
      const known = byDate.get(date) ?? { name: es, regions: [] };
      byDate.set(date, { ...known, regions: [...known.regions, region] });
    }
  }
  return [...byDate].map(([date, { name, regions }]) => ({
    date,
    summary: `${name} (${regions.length === 1 ? regions.join('') : 'festivo regional'})`,
    description: `Celebración en ${regions.join(', ')}\n${HIDE}`,
  }));
}

function observances(year: number): Entry[] {
  const days: [CivilDate, string][] = [
    [dateOf(year, 3, 19), 'Día del Padre'],
    [lastWeekday(year, 3, 7), 'Comienza el horario de verano'],
    [easterOf(year), 'Domingo de Pascua'],
    [nextWeekday(dateOf(year, 5, 1), 7), 'Día de la Madre'],
    [lastWeekday(year, 10, 7), 'Finaliza el horario de verano'],
    [dateOf(year, 12, 24), 'Nochebuena'],
    [dateOf(year, 12, 31), 'Nochevieja'],
  ];
  return days.map(([date, summary]) => ({ date, summary, description: `Celebración\n${HIDE}` }));
}

function toEvent({ date, summary, description }: Entry): CalendarEvent {
  const created = `${addDays(date, -400)}T08:00:00.000Z`;
  return makeEvent(GOOGLE_HOLIDAYS, GOOGLE_HOLIDAYS, created, {
    id: `${date.replaceAll('-', '')}_${eventId(`${date}/${summary}`)}`,
    summary,
    description,
    ...allDay(date),
    transparency: 'transparent',
    visibility: 'public',
  });
}

/**
 * Google's own calendar of Spain, in the form that its API gives: regional holidays look like observances and towns' days are
 * not in it.
 */
export function googleHolidays(years: readonly number[]): Calendar {
  const entries = years.flatMap((year) => {
    const national = nationalHolidays(year).map(({ date, es }) => ({
      date,
      summary: es,
      description: NATIONAL,
    }));
    const regional = regionalEntries(year);
    const taken = new Set([...national, ...regional].map(({ date }) => date));
    return [...national, ...regional, ...observances(year).filter(({ date }) => !taken.has(date))];
  });
  return {
    id: GOOGLE_HOLIDAYS,
    summary: TITLE,
    description: TITLE,
    timeZone: 'UTC',
    readers: 'everyone',
    writers: [],
    events: Object.fromEntries(entries.map(toEvent).map((event) => [event.id, event])),
  };
}

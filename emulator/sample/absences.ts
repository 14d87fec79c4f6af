import type { Calendar, CalendarEvent } from '../calendar/state';
import type { User } from '../kernel/world';
import { addDays, dateOf, nextWeekday, yearOf } from './civil-date';
import type { CivilDate } from './civil-date';
import type { Content } from './event';
import { allDay, makeEvent, midnights, timed } from './event';
import { TEAM, ZONE } from './people';

const MONDAY = 1;
const WEDNESDAY = 3;
const FRIDAY = 5;

/** The summer holidays that are still to come. */
function summerOf(today: CivilDate): CivilDate {
  const thisYear = dateOf(yearOf(today), 8, 3);
  return thisYear > today ? thisYear : dateOf(yearOf(today) + 1, 8, 2);
}

/** What people and tools enter in the team's vacation calendar: titles are all that says whose it is. */
export function vacations(today: CivilDate): Content[] {
  const midweek = nextWeekday(addDays(today, 8), WEDNESDAY);
  const summer = nextWeekday(summerOf(today), MONDAY);
  return [
    { summary: `Vacaciones ${TEAM.madridLead.name}`, ...allDay(midweek, addDays(midweek, 2)) },
    { summary: `${TEAM.lead.name} - vacances`, ...allDay(summer, addDays(summer, 18)) },
    { summary: `Vacaciones ${TEAM.manager.name}`, ...allDay(addDays(summer, 7), addDays(summer, 18)) },
    // The company's tool for people writes one day with an end that is its start.
    hrDay(nextWeekday(addDays(today, 20), FRIDAY)),
    // Google's sample that gathers absences copies them with their times and the account in brackets.
    { summary: '[tom.harding] Out of office', ...tomAway(today) },
  ];
}

const hrDay = (date: CivilDate): Content => ({
  summary: `OOO ${TEAM.engineer.name} - HR portal`,
  start: { date },
  end: { date },
});

const tomAway = (today: CivilDate): Pick<CalendarEvent, 'start' | 'end'> => {
  const monday = nextWeekday(addDays(today, 14), MONDAY);
  return midnights(monday, addDays(monday, 4), ZONE);
};

const outOfOffice = (
  declineMessage: string,
): Pick<CalendarEvent, 'eventType' | 'visibility' | 'outOfOfficeProperties'> => ({
  eventType: 'outOfOffice',
  visibility: 'public',
  outOfOfficeProperties: { autoDeclineMode: 'declineAllConflictingInvitations', declineMessage },
});

/** A Friday afternoon every week: not a vacation. */
const freeFridays = (today: CivilDate): Content => ({
  summary: 'Fora de l’oficina',
  ...outOfOffice('No treballo els divendres a la tarda'),
  ...timed(nextWeekday(addDays(today, -28), FRIDAY), '15:00', '18:00', ZONE),
  recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=FR'],
});

/** Work from home every Monday: not an absence at all. */
const homeOffice = (today: CivilDate): Content => ({
  summary: 'Casa',
  eventType: 'workingLocation',
  visibility: 'public',
  transparency: 'transparent',
  workingLocationProperties: { type: 'homeOffice', homeOffice: {} },
  ...allDay(nextWeekday(addDays(today, -28), MONDAY)),
  recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO'],
});

function ownCalendar(owner: User, created: CivilDate, contents: readonly Content[]): Calendar {
  const { email } = owner;
  const events = contents.map((content) => makeEvent(email, email, `${created}T09:00:00.000Z`, content));
  return {
    id: email,
    summary: email,
    timeZone: owner.timeZone,
    readers: [],
    writers: [],
    events: Object.fromEntries(events.map((event) => [event.id, event])),
  };
}

/** Own calendars: real absences, and what looks like one and is none. */
export function personalCalendars(today: CivilDate): Calendar[] {
  const created = addDays(today, -40);
  const wednesday = nextWeekday(addDays(today, 8), WEDNESDAY);
  const dentist = nextWeekday(addDays(today, 3), WEDNESDAY);
  return [
    ownCalendar(TEAM.madridLead, created, [
      {
        summary: 'Fuera de la oficina',
        ...outOfOffice('Rechazado porque estoy de vacaciones'),
        ...midnights(wednesday, addDays(wednesday, 2), ZONE),
      },
    ]),
    ownCalendar(TEAM.secondEngineer, created, [
      { summary: 'Out of office', ...outOfOffice('Declined because I am out of office'), ...tomAway(today) },
    ]),
    ownCalendar(TEAM.lead, created, [freeFridays(today)]),
    ownCalendar(TEAM.engineer, created, [
      homeOffice(today),
      { summary: 'Dentista', ...timed(dentist, '09:00', '10:30', ZONE) },
    ]),
  ];
}

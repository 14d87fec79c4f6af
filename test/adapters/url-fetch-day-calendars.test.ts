import { deleteEvent } from '../../emulator/calendar/person';
import type { CalendarEvent } from '../../emulator/calendar/state';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { DayEvent } from '../../src/domain/dates/day-event';
import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld, STRANGER } from '../support/adapter-world';
import type { DayCalendarsUnderTest } from '../support/day-calendars-contract';
import { aDayEvent, dayCalendarsContract } from '../support/day-calendars-contract';
import { ENGINEER, MANAGER, VIEWER } from '../support/drive-world';
import type { MemoryCalendarDays } from '../support/in-memory-calendar-reader';
import { createInMemoryDayCalendars, createMemoryDayCalendars } from '../support/in-memory-day-calendars';

const TOWN = 'town@group.calendar.example';

function openTown(): Workspace {
  const workspace = openAdapterWorld();
  workspace.world.calendar.calendars[TOWN] = {
    id: TOWN,
    summary: 'Festius Palma',
    timeZone: 'Europe/Madrid',
    events: {},
    readers: [VIEWER],
    writers: [ENGINEER, MANAGER],
  };
  return workspace;
}

const portOf = (workspace: Workspace, email: string) => adapterPorts(workspace, { email }).dayCalendars;

const byDate = (events: Omit<DayEvent, 'id'>[]) =>
  events.sort((one, other) => (one.from < other.from ? -1 : 1));

const contentOf = ({ summary = '', start, end }: CalendarEvent) => ({
  title: summary,
  from: start.date ?? '',
  to: end.date ?? '',
});

const eventsIn = (workspace: Workspace, id = TOWN): CalendarEvent[] =>
  Object.values(workspace.world.calendar.calendars[id]?.events ?? {});

function openEmulated(): DayCalendarsUnderTest {
  const workspace = openTown();
  return {
    calendars: portOf(workspace, ENGINEER),
    calendarId: TOWN,
    reader: portOf(workspace, VIEWER),
    stranger: portOf(workspace, STRANGER),
    shown: (id) =>
      byDate(
        eventsIn(workspace, id)
          .filter(({ status }) => status !== 'cancelled')
          .map(contentOf),
      ),
    remove: (eventId) => {
      deleteEvent(workspace.world, { calendarId: TOWN, user: MANAGER, eventId });
    },
    readersOf: (id) =>
      Object.entries(workspace.world.calendar.calendars[id]?.grants ?? {})
        .filter(([, role]) => role === 'reader')
        .map(([domain]) => domain),
  };
}

function openMemory(): DayCalendarsUnderTest {
  const days = new Map<string, MemoryCalendarDays>([
    [TOWN, { title: 'Festius Palma', events: [], closedTo: ['stranger'] }],
  ]);
  const memory = createMemoryDayCalendars(days);
  memory.readOnlyTo.set(TOWN, ['reader']);
  memory.readOnlyTo.set('made-1@group.calendar.example', ['reader', 'stranger']);
  memory.refused.push('no domain');
  return {
    calendars: createInMemoryDayCalendars(memory, 'engineer'),
    calendarId: TOWN,
    reader: createInMemoryDayCalendars(memory, 'reader'),
    stranger: createInMemoryDayCalendars(memory, 'stranger'),
    shown: (id) =>
      byDate(
        (days.get(id)?.events ?? []).flatMap(({ span, title }) =>
          'from' in span ? [{ title: title ?? '', ...span }] : [],
        ),
      ),
    remove: (eventId) => {
      memory.written.get(TOWN)?.delete(eventId);
      days.set(TOWN, { title: 'Festius Palma', events: [], closedTo: ['stranger'] });
    },
    readersOf: (id) => memory.made.find((one) => one.id === id)?.domains ?? [],
  };
}

describe('urlFetchDayCalendars', () => {
  dayCalendarsContract(openEmulated);

  it('makes events that keep nobody busy', () => {
    const workspace = openTown();
    portOf(workspace, ENGINEER).put(TOWN, [aDayEvent()]);
    expect(eventsIn(workspace)).toMatchObject([
      {
        status: 'confirmed',
        transparency: 'transparent',
        eventType: 'default',
        creator: { email: ENGINEER },
      },
    ]);
  });

  it('makes one round trip for new events, and two where some are there', () => {
    const workspace = openTown();
    const put = (...events: DayEvent[]) => portOf(workspace, ENGINEER).put(TOWN, events);
    workspace.resetCalls();
    put(aDayEvent(), aDayEvent({ id: 'fest2' }));
    expect(workspace.calls()).toEqual({ total: 1, byService: { UrlFetch: 1 } });
    workspace.resetCalls();
    put(aDayEvent(), aDayEvent({ id: 'fest2' }), aDayEvent({ id: 'fest3' }));
    expect(workspace.calls()).toEqual({ total: 2, byService: { UrlFetch: 2 } });
  });

  it('makes whole days of an event that had times', () => {
    const workspace = openTown();
    portOf(workspace, ENGINEER).put(TOWN, [aDayEvent()]);
    const [event] = eventsIn(workspace);
    event!.start = { dateTime: '2027-01-20T10:00:00+01:00', timeZone: 'Europe/Madrid' };
    event!.end = { dateTime: '2027-01-20T11:00:00+01:00', timeZone: 'Europe/Madrid' };

    portOf(workspace, ENGINEER).put(TOWN, [aDayEvent()]);

    expect(eventsIn(workspace).map(({ start, end }) => [start, end])).toEqual([
      [{ date: '2027-01-20' }, { date: '2027-01-21' }],
    ]);
  });

  it('throws with what Calendar said when it has a bad day', () => {
    const workspace = openTown();
    workspace.world.calendar.broken = [TOWN];
    expect(() => portOf(workspace, ENGINEER).put(TOWN, [aDayEvent()])).toThrow(/503 .*Backend Error/s);
  });
});

describe('the in-memory DayCalendars', () => {
  dayCalendarsContract(openMemory);
});

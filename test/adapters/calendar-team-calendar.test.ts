import { addEvent, deleteEvent } from '../../emulator/calendar/person';
import type { CalendarEvent } from '../../emulator/calendar/state';
import { viewEvents } from '../../emulator/calendar/view';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { EventContent } from '../../src/domain/event-content';
import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld, STRANGER } from '../support/adapter-world';
import { ENGINEER, MANAGER, VIEWER } from '../support/drive-world';
import { createInMemoryTeamCalendar } from '../support/in-memory-team-calendar';
import type { CalendarUnderTest } from '../support/team-calendar-contract';
import { anEvent, EVENT_ID, teamCalendarContract } from '../support/team-calendar-contract';

const TEAM = 'team@group.calendar.example';

function openCalendar(): Workspace {
  const workspace = openAdapterWorld();
  workspace.world.calendar.calendars[TEAM] = {
    id: TEAM,
    summary: 'Deployments',
    timeZone: 'Europe/Madrid',
    events: {},
    readers: [VIEWER],
    writers: [ENGINEER, MANAGER],
  };
  return workspace;
}

const portOf = (workspace: Workspace, email: string) => adapterPorts(workspace, { email }).calendar;

const shownEvents = (workspace: Workspace): CalendarEvent[] => viewEvents(workspace.world, TEAM) ?? [];

const contentOf = (event: CalendarEvent): EventContent => ({
  title: event.summary ?? '',
  text: event.description ?? '',
  start: new Date(event.start.dateTime ?? '').toISOString(),
  end: new Date(event.end.dateTime ?? '').toISOString(),
  timeZone: event.start.timeZone ?? '',
  guests: (event.attendees ?? []).map(({ email }) => email),
  status: event.status,
  uid: event.extendedProperties?.shared?.['deployment'] ?? '',
});

function openTeam(): CalendarUnderTest {
  const workspace = openCalendar();
  return {
    calendar: portOf(workspace, ENGINEER),
    calendarId: TEAM,
    reader: portOf(workspace, VIEWER),
    stranger: portOf(workspace, STRANGER),
    shown: () => Object.fromEntries(shownEvents(workspace).map((event) => [event.id, contentOf(event)])),
  };
}

function openMemory(): CalendarUnderTest {
  const memory = { id: TEAM, events: new Map<string, EventContent>(), closedTo: ['reader', 'stranger'] };
  const shown = () => [...memory.events].filter(([, { status }]) => status !== 'cancelled');
  return {
    calendar: createInMemoryTeamCalendar(memory, 'engineer'),
    calendarId: TEAM,
    reader: createInMemoryTeamCalendar(memory, 'reader'),
    stranger: createInMemoryTeamCalendar(memory, 'stranger'),
    shown: () => Object.fromEntries(shown()),
  };
}

/** An event as the adapter made it, and the calls that were made since. */
function openMade() {
  const workspace = openCalendar();
  const put = (about: Partial<EventContent> = {}) =>
    portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(about), false);
  put();
  workspace.resetCalls();
  return { workspace, put, made: () => workspace.world.calendar.calendars[TEAM]!.events[EVENT_ID]! };
}

describe('calendarTeamCalendar', () => {
  teamCalendarContract(openTeam);

  it('makes events that count as busy and that guests cannot change', () => {
    expect(openMade().made()).toMatchObject({
      transparency: 'opaque',
      guestsCanModify: false,
      reminders: { useDefault: true },
      creator: { email: ENGINEER },
    });
  });

  it.each([
    [true, 1],
    [false, 2],
  ])('makes, told that a new event is new: %s, so many calls: %i', (isNew, calls) => {
    const workspace = openCalendar();
    portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), isNew);
    expect(workspace.calls()).toEqual({ total: calls, byService: { Calendar: calls } });
  });

  it.each<[what: string, Partial<EventContent>, calls: number]>([
    ['the same content', {}, 1],
    ['another time', { end: '2026-12-02T17:00:00.000Z' }, 1],
    ['a cancelled one', { status: 'cancelled', guests: [] }, 1],
    ['other guests', { guests: ['keeper@soffid.example'] }, 2],
  ])('makes for an event that is there and %s so many calls', (_what, about, calls) => {
    const { workspace, put } = openMade();
    put(about);
    expect(workspace.calls()).toEqual({ total: calls, byService: { Calendar: calls } });
  });

  it.each<[what: string, Partial<EventContent>]>([
    ['the time changes', { end: '2026-12-02T17:00:00.000Z' }],
    ['another guest comes', { guests: ['keeper@soffid.example', 'Engineer@soffid.example'] }],
  ])('keeps what guests answered when %s', (_what, about) => {
    const { put, made } = openMade();
    made().attendees![0]!.responseStatus = 'accepted';

    put(about);

    const { attendees = [] } = made();
    const engineer = attendees.find(({ email }) => email === ENGINEER);
    expect(engineer?.responseStatus).toBe('accepted');
    expect(attendees).toHaveLength(2);
  });

  it('keeps what people added to the event', () => {
    const { put, made } = openMade();
    made().location = 'Sala 2';

    put({ title: 'Another' });

    expect(made()).toMatchObject({ summary: 'Another', location: 'Sala 2' });
  });

  it('brings back an event that a person deleted', () => {
    const { workspace, put } = openMade();
    deleteEvent(workspace.world, { calendarId: TEAM, user: MANAGER, eventId: EVENT_ID });

    put();

    expect(shownEvents(workspace)).toMatchObject([{ id: EVENT_ID, status: 'tentative' }]);
  });

  it('changes an event that another run made in the meantime', () => {
    const workspace = openCalendar();
    const { start, end } = anEvent();
    const act = (): void => {
      const theirs = { id: EVENT_ID, summary: 'Theirs', start: { dateTime: start }, end: { dateTime: end } };
      addEvent(workspace.world, { calendarId: TEAM, user: MANAGER }, theirs);
    };
    workspace.interleave({ at: 2, act });

    expect(portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), false)).toBe(true);

    expect(shownEvents(workspace).map(contentOf)).toEqual([anEvent()]);
  });

  it('throws when the calendar has a bad day', () => {
    const workspace = openCalendar();
    workspace.world.calendar.broken = [TEAM];
    expect(() => portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), true)).toThrow('Backend Error');
  });
});

describe('the in-memory TeamCalendar', () => {
  teamCalendarContract(openMemory);
});

import { addEvent, deleteEvent, moveEvent } from '../../emulator/calendar/person';
import type { CalendarEvent } from '../../emulator/calendar/state';
import { viewEvents } from '../../emulator/calendar/view';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { EventWritten } from '../../src/domain/effect';
import type { EventContent } from '../../src/domain/event-content';
import { valueOf } from '../support/builders';
import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld, STRANGER } from '../support/adapter-world';
import { ENGINEER, MANAGER, VIEWER } from '../support/drive-world';
import { createInMemoryTeamCalendar, createMemoryCalendar } from '../support/in-memory-team-calendar';
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
    ...byHand(workspace),
  };
}

type ByHand = Pick<CalendarUnderTest, 'move' | 'rename' | 'remove' | 'answer'>;

/** A manager, in Calendar's own pages. */
function byHand({ world }: Workspace): ByHand {
  const by = (eventId: string) => ({ calendarId: TEAM, user: MANAGER, eventId });
  const another = (eventId: string, change: (event: CalendarEvent) => void): void => {
    const event = world.calendar.calendars[TEAM]!.events[eventId]!;
    change(event);
    event.etag = `"by hand ${event.etag}"`;
  };
  return {
    move: (eventId, { start, end }) =>
      void moveEvent(world, by(eventId), { start: { dateTime: start }, end: { dateTime: end } }),
    rename: (eventId, title) => another(eventId, (event) => void (event.summary = title)),
    remove: (eventId) => deleteEvent(world, by(eventId)),
    answer: (eventId) =>
      another(eventId, ({ attendees }) => void (attendees![0]!.responseStatus = 'accepted')),
  };
}

function openMemory(): CalendarUnderTest {
  const memory = createMemoryCalendar(TEAM, ['reader', 'stranger']);
  const { events } = memory;
  const change = (eventId: string, about: Partial<EventContent>): void =>
    void events.set(eventId, { ...events.get(eventId)!, ...about });
  return {
    calendar: createInMemoryTeamCalendar(memory, 'engineer'),
    calendarId: TEAM,
    reader: createInMemoryTeamCalendar(memory, 'reader'),
    stranger: createInMemoryTeamCalendar(memory, 'stranger'),
    shown: () => Object.fromEntries([...events].filter(([, { status }]) => status !== 'cancelled')),
    move: change,
    rename: (eventId, title) => change(eventId, { title }),
    remove: (eventId) => change(eventId, { status: 'cancelled' }),
    answer: (eventId) => change(eventId, {}),
  };
}

/** An event as the adapter made it, and the calls that were made since. */
function openMade() {
  const workspace = openCalendar();
  let written: EventWritten | null = null;
  const put = (about: Partial<EventContent> = {}): void => {
    written = valueOf(portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(about), written));
  };
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

  it('makes a new event in one call', () => {
    const workspace = openCalendar();
    portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), null);
    expect(workspace.calls()).toEqual({ total: 1, byService: { Calendar: 1 } });
  });

  it('reads an event before it overwrites a version that it does not know', () => {
    const { workspace, put } = openMade();
    byHand(workspace).answer(EVENT_ID);
    put();
    expect(workspace.calls()).toEqual({ total: 3, byService: { Calendar: 3 } });
  });

  it('leaves an event alone that lasts whole days by now', () => {
    const { workspace, made } = openMade();
    const days = { start: { date: '2026-12-02' }, end: { date: '2026-12-03' } };
    moveEvent(workspace.world, { calendarId: TEAM, user: MANAGER, eventId: EVENT_ID }, days);
    const port = portOf(workspace, ENGINEER);

    expect(port.look(TEAM, EVENT_ID)).toEqual({ kind: 'moved', title: null, times: 'whole-days' });
    expect(port.put(TEAM, EVENT_ID, anEvent(), null)).toEqual({ ok: false, error: { code: 'event-moved' } });
    expect(made().start).toEqual(days.start);
  });

  it('takes an event for its own that was written before events told what was written', () => {
    const { workspace, made } = openMade();
    made().extendedProperties = { shared: { deployment: anEvent().uid } };
    byHand(workspace).move(EVENT_ID, {
      start: '2026-12-09T16:00:00.000Z',
      end: '2026-12-09T17:00:00.000Z',
    });
    valueOf(portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), null));
    expect(shownEvents(workspace).map(contentOf)).toEqual([anEvent()]);
  });

  it('makes an event in another calendar when the team has got another', () => {
    const { workspace } = openMade();
    const other = 'other@group.calendar.example';
    const { [TEAM]: team } = workspace.world.calendar.calendars;
    workspace.world.calendar.calendars[other] = { ...team!, id: other, events: {} };
    valueOf(portOf(workspace, ENGINEER).put(other, EVENT_ID, anEvent(), { etag: '"of the other"' }));
    expect(viewEvents(workspace.world, other)).toHaveLength(1);
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

  it('changes an event that another run made in the meantime', () => {
    const workspace = openCalendar();
    const { start, end } = anEvent();
    const act = (): void => {
      const theirs = { id: EVENT_ID, summary: 'Theirs', start: { dateTime: start }, end: { dateTime: end } };
      addEvent(workspace.world, { calendarId: TEAM, user: MANAGER }, theirs);
    };
    workspace.interleave({ at: 2, act });

    valueOf(portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), { etag: '"1"' }));

    expect(shownEvents(workspace).map(contentOf)).toEqual([anEvent()]);
  });

  it('throws when the calendar has a bad day', () => {
    const workspace = openCalendar();
    workspace.world.calendar.broken = [TEAM];
    expect(() => portOf(workspace, ENGINEER).put(TEAM, EVENT_ID, anEvent(), null)).toThrow('Backend Error');
  });
});

describe('the in-memory TeamCalendar', () => {
  teamCalendarContract(openMemory);
});

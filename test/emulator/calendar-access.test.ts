import { addEvent, deleteEvent, moveEvent } from '../../emulator/calendar/person';
import type { CalendarEvent } from '../../emulator/calendar/state';
import { viewCalendars, viewEvents } from '../../emulator/calendar/view';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import {
  ANA,
  BIEL,
  CARLA,
  HOLIDAYS,
  TEAM,
  anEvent,
  smallOffice,
  DEPLOYMENT,
  inMadrid,
} from '../support/small-office';

interface Events {
  items: Partial<CalendarEvent>[];
  nextPageToken?: string;
  accessRole: string;
  timeZone: string;
}

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

const insert = (resource: object, calendarId = TEAM, user = ANA): CalendarEvent =>
  calls.ask<CalendarEvent>(user, 'Calendar.Events.insert', { ...resource }, calendarId);

const list = (user: string, calendarId: string, query: object = {}): Events =>
  calls.ask<Events>(user, 'Calendar.Events.list', calendarId, { ...query });

const store = (event: CalendarEvent, calendarId = TEAM): void => {
  world.calendar.calendars[calendarId]!.events[event.id] = event;
};

describe('access to calendars', () => {
  it.each`
    user     | calendar         | reads       | writes
    ${ANA}   | ${TEAM}          | ${'writer'} | ${200}
    ${BIEL}  | ${TEAM}          | ${'reader'} | ${403}
    ${CARLA} | ${TEAM}          | ${404}      | ${404}
    ${CARLA} | ${HOLIDAYS}      | ${'reader'} | ${403}
    ${ANA}   | ${ANA}           | ${'owner'}  | ${200}
    ${ANA}   | ${'primary'}     | ${'owner'}  | ${200}
    ${BIEL}  | ${ANA}           | ${'reader'} | ${403}
    ${CARLA} | ${ANA}           | ${404}      | ${404}
    ${ANA}   | ${'x@y.example'} | ${404}      | ${404}
  `(
    'answers $user in $calendar with $reads, and $writes for a write',
    ({ user, calendar, reads, writes }: Record<string, string>) => {
      const outcome = (work: () => string | number, refused: () => { code?: number }) =>
        typeof reads === 'number' ? refused().code : work();
      const read = outcome(
        () => list(user!, calendar!).accessRole,
        () => calls.refused(user!, 'Calendar.Events.list', calendar!),
      );
      const write =
        Number(writes) === 200
          ? insert(DEPLOYMENT, calendar, user) && 200
          : calls.refused(user!, 'Calendar.Events.insert', DEPLOYMENT, calendar!).code;

      expect([read, write]).toEqual([reads, writes]);
    },
  );

  it('hides titles and types from those who see only free and busy', () => {
    insert({ ...DEPLOYMENT, id: 'aaaaa', eventType: 'outOfOffice' }, 'primary');
    world.calendar.calendars[ANA]!.freeBusyOnly = [BIEL];

    const { items, accessRole } = list(BIEL, ANA, { eventTypes: ['outOfOffice'], singleEvents: true });

    expect(accessRole).toBe('freeBusyReader');
    expect(items).toMatchObject([{ id: 'aaaaa', start: { dateTime: '2026-12-03T10:00:00+01:00' } }]);
    expect(items[0]).not.toHaveProperty('eventType');
    expect(items[0]).not.toHaveProperty('summary');
  });

  it('hides a private event from readers, and not from writers', () => {
    insert({ ...DEPLOYMENT, visibility: 'private' });

    expect(list(BIEL, TEAM).items[0]).not.toHaveProperty('summary');
    expect(list(ANA, TEAM).items[0]).toHaveProperty('summary', 'Despliegue');
  });

  it('answers 503 for a calendar that a test breaks', () => {
    world.calendar.broken = [TEAM];

    expect(calls.refused(ANA, 'Calendar.Events.list', TEAM)).toMatchObject({
      code: 503,
      reason: 'backendError',
    });
  });

  it('refuses a script whose manifest lacks the scope', () => {
    const readOnly = { oauthScopes: ['https://www.googleapis.com/auth/calendar.events.readonly'] };
    calls = createServiceCalls(world, readOnly);

    expect(list(ANA, TEAM).items).toEqual([]);
    expect(calls.refused(ANA, 'Calendar.Events.insert', DEPLOYMENT, TEAM).message).toContain(
      'Required permissions: (https://www.googleapis.com/auth/calendar ||',
    );
  });
});

describe('freebusy, calendars and calendarList', () => {
  it('joins busy times, skips free ones, and reports unreadable calendars one by one', () => {
    store(anEvent({ id: 'aaaaa' }));
    store(
      anEvent({
        id: 'bbbbb',
        start: inMadrid('2026-12-03T10:30:00+01:00'),
        end: inMadrid('2026-12-03T12:00:00+01:00'),
      }),
    );
    store(
      anEvent({
        id: 'ccccc',
        start: inMadrid('2026-12-03T15:00:00+01:00'),
        end: inMadrid('2026-12-03T16:00:00+01:00'),
        transparency: 'transparent',
      }),
    );
    const items = [{ id: TEAM }, { id: 'x@y.example' }];

    expect(
      calls.ask(ANA, 'Calendar.Freebusy.query', {
        timeMin: '2026-12-03T00:00:00Z',
        timeMax: '2026-12-04T00:00:00Z',
        items,
      }),
    ).toMatchObject({
      calendars: {
        [TEAM]: { busy: [{ start: '2026-12-03T09:00:00Z', end: '2026-12-03T11:00:00Z' }] },
        'x@y.example': { errors: [{ domain: 'global', reason: 'notFound' }] },
      },
    });
  });

  it("describes a calendar and lists the caller's own ones", () => {
    expect(calls.ask(ANA, 'Calendar.Calendars.get', TEAM)).toMatchObject({
      id: TEAM,
      timeZone: 'Europe/Madrid',
    });
    expect(calls.ask(BIEL, 'Calendar.CalendarList.list')).toMatchObject({
      items: [
        { id: BIEL, accessRole: 'owner', primary: true },
        { id: TEAM, accessRole: 'reader' },
      ],
    });
  });
});

describe('a person in Google Calendar', () => {
  const by = { calendarId: TEAM, user: BIEL };

  it('adds, moves and deletes an event, and the script finds it so', () => {
    const { id } = addEvent(world, by, {
      summary: 'Guardia',
      start: { date: '2026-12-05' },
      end: { date: '2026-12-06' },
    });
    moveEvent(
      world,
      { ...by, eventId: id },
      { start: inMadrid('2026-12-07T09:00:00'), end: inMadrid('2026-12-07T10:00:00') },
    );

    expect(list(ANA, TEAM).items).toMatchObject([
      {
        summary: 'Guardia',
        sequence: 1,
        creator: { email: BIEL },
        start: { dateTime: '2026-12-07T09:00:00+01:00' },
      },
    ]);
    deleteEvent(world, { ...by, eventId: id });
    expect(list(ANA, TEAM).items).toEqual([]);
    expect(viewEvents(world, TEAM)).toEqual([]);
  });

  it('sees calendars, and their events in order of time', () => {
    store(anEvent({ id: 'aaaaa', start: { date: '2026-12-24' }, end: { date: '2026-12-25' } }));
    store(anEvent({ id: 'bbbbb' }));

    expect(viewEvents(world, TEAM)?.map(({ id }) => id)).toEqual(['bbbbb', 'aaaaa']);
    expect(
      viewEvents(world, TEAM, { from: '2026-12-24T00:00:00Z', to: '2026-12-25T00:00:00Z' }),
    ).toHaveLength(1);
    expect(viewEvents(world, 'x@y.example')).toBeNull();
    expect(viewCalendars(world).map(({ summary }) => summary)).toEqual([
      'Despliegues',
      'Festivos',
      'Ana Serra',
      'Biel Pons',
      'Carla Ruiz',
    ]);
  });
});

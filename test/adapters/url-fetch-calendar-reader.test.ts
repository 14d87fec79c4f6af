import type { CalendarEvent } from '../../emulator/calendar/state';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { CalendarReading } from '../../src/domain/dates/calendar-reading';
import type { CalendarReader } from '../../src/use-cases/calendar-ports';
import { callScript, openAdapters } from '../support/adapter-ports';
import type { ReaderUnderTest } from '../support/calendar-reader-contract';
import { calendarReaderContract } from '../support/calendar-reader-contract';
import {
  aDay,
  anEvent as aReadEvent,
  createInMemoryCalendarReader,
} from '../support/in-memory-calendar-reader';
import { ANA, anEvent, BIEL, smallOffice } from '../support/small-office';

const HOLIDAYS = 'c_festius#1@group.calendar.example';
const CLOSED = 'closed@group.calendar.example';
const BROKEN = 'broken@group.calendar.example';
const DORA = 'dora@office.example';

const day = (id: string, about: Partial<CalendarEvent>): CalendarEvent =>
  anEvent({ id, start: { date: '2026-12-08' }, end: { date: '2026-12-09' }, ...about });

const inMadrid = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Madrid' });

const byId = (events: readonly CalendarEvent[]): Record<string, CalendarEvent> =>
  Object.fromEntries(events.map((event) => [event.id, event]));

/** Ana looks at calendars of a place and of colleagues. */
function openOffice(): Workspace {
  const world = smallOffice();
  const { calendars } = world.calendar;
  const calendar = (
    id: string,
    summary: string,
    readers: string[],
    events: readonly CalendarEvent[],
  ): void => {
    calendars[id] = { id, summary, timeZone: 'Europe/Madrid', readers, writers: [], events: byId(events) };
  };
  world.users[DORA] = { email: DORA, name: 'Dora Puig', locale: 'es', timeZone: 'Europe/Madrid' };
  calendar(
    HOLIDAYS,
    'Festius',
    [ANA],
    [
      day('h1', { summary: 'La Immaculada', description: 'Día festivo\nPara ocultar las celebraciones' }),
      day('h2', { summary: 'Anulado', status: 'cancelled' }),
      day('h3', { summary: 'Rechazado', attendees: [{ email: HOLIDAYS, responseStatus: 'declined' }] }),
    ],
  );
  calendar(CLOSED, 'Closed', [BIEL], []);
  calendar(BROKEN, 'Broken', [ANA], []);
  calendar(
    BIEL,
    BIEL,
    [],
    [
      anEvent({
        id: 'o1',
        eventType: 'outOfOffice',
        summary: 'Fuera de la oficina',
        start: inMadrid('2026-12-09T00:00:00+01:00'),
        end: inMadrid('2026-12-12T00:00:00+01:00'),
      }),
      anEvent({ id: 'o2', summary: 'Reunión' }),
      day('o3', { eventType: 'workingLocation', summary: 'Casa', transparency: 'transparent' }),
    ],
  );
  calendar(
    DORA,
    DORA,
    [],
    [
      anEvent({
        id: 'd1',
        start: inMadrid('2026-12-14T10:00:00+01:00'),
        end: inMadrid('2026-12-14T11:00:00+01:00'),
      }),
    ],
  );
  calendars[DORA]!.freeBusyOnly = [ANA];
  world.calendar.broken = [BROKEN];
  return openAdapters(world);
}

const readerIn = (workspace: Workspace): CalendarReader => ({
  read: (wanted) =>
    // What the adapter answered, as plain data.
    callScript(workspace, { email: ANA }, 'callPort', [
      'calendarReader',
      'read',
      [[...wanted].map((one) => ({ ...one }))],
    ]) as unknown as CalendarReading[],
});

const about = { holidays: HOLIDAYS, colleague: BIEL, busy: DORA, closed: CLOSED, broken: BROKEN };

const openReal = (): ReaderUnderTest => ({ reader: readerIn(openOffice()), ...about });

function openMemory(): ReaderUnderTest {
  const away = {
    span: { start: '2026-12-08T23:00:00.000Z', end: '2026-12-11T23:00:00.000Z' },
    title: 'Fuera de la oficina',
    type: 'outOfOffice',
  };
  const days = new Map([
    [HOLIDAYS, { title: 'Festius', events: [aDay('2026-12-08', 'La Immaculada', { line: 'Día festivo' })] }],
    [
      BIEL,
      {
        title: BIEL,
        events: [
          aReadEvent(away),
          aDay('2026-12-03', 'Reunión'),
          aDay('2026-12-08', 'Casa', { type: 'workingLocation' }),
        ],
      },
    ],
    [
      DORA,
      {
        title: DORA,
        busyOnlyTo: [ANA],
        events: [
          aReadEvent({ span: { start: '2026-12-14T09:00:00.000Z', end: '2026-12-14T10:00:00.000Z' } }),
        ],
      },
    ],
    [CLOSED, { title: 'Closed', events: [], closedTo: [ANA] }],
    [BROKEN, { title: 'Broken', events: [], isBroken: true }],
  ]);
  return { reader: createInMemoryCalendarReader(days, ANA), ...about };
}

describe('urlFetchCalendarReader', () => {
  calendarReaderContract(openReal);

  const wanted = (calendarId: string, absencesOnly = false) => ({
    calendarId,
    absencesOnly,
    from: '2026-01-01',
    to: '2027-01-01',
  });

  it('asks for any number of calendars at once', () => {
    const workspace = openOffice();
    workspace.resetCalls();

    readerIn(workspace).read([wanted(HOLIDAYS), wanted(BIEL, true), wanted(DORA, true), wanted(CLOSED)]);

    expect(workspace.calls()).toEqual({ total: 1, byService: { UrlFetch: 1 } });
  });

  it('asks once more for further pages and for what had a bad moment, and says what it could not read then', () => {
    const workspace = openOffice();
    workspace.world.calendar.pageSize = 1;
    const [own, , , broken] = readerIn(workspace).read([
      wanted(BIEL),
      wanted(HOLIDAYS),
      wanted(DORA),
      wanted(BROKEN),
    ]);

    expect(own).toMatchObject({ ok: true, isWhole: false });
    expect(own?.ok && own.events).toHaveLength(2);
    expect(broken).toEqual({ ok: false, status: 503 });
    expect(workspace.calls().byService).toEqual({ UrlFetch: 2 });

    workspace.world.calendar.pageSize = 2;
    expect(readerIn(workspace).read([wanted(BIEL)])[0]).toMatchObject({ ok: true, isWhole: true });
  });

  it('tells an occurrence of a series from an event of its own', () => {
    const workspace = openOffice();
    workspace.world.calendar.calendars[BIEL]!.events = byId([
      anEvent({
        id: 'weekly',
        eventType: 'outOfOffice',
        start: inMadrid('2026-12-04T15:00:00+01:00'),
        end: inMadrid('2026-12-04T18:00:00+01:00'),
        recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3'],
      }),
    ]);
    const [reading] = readerIn(workspace).read([wanted(BIEL, true)]);

    expect(reading?.ok && reading.events.map(({ recurring, title }) => [recurring, title])).toEqual([
      [true, null],
      [true, null],
      [true, null],
    ]);
  });
});

describe('the in-memory CalendarReader', () => {
  calendarReaderContract(openMemory);
});

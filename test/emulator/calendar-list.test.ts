import type { CalendarEvent } from '../../emulator/calendar/state';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, HOLIDAYS, TEAM, anEvent, smallOffice } from '../support/small-office';

interface Events {
  items: Partial<CalendarEvent>[];
  nextPageToken?: string;
  accessRole: string;
  timeZone: string;
}

const at = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Madrid' });
let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

const list = (user: string, calendarId: string, query: object = {}): Events =>
  calls.ask<Events>(user, 'Calendar.Events.list', calendarId, { ...query });

const store = (event: CalendarEvent, calendarId = TEAM): void => {
  world.calendar.calendars[calendarId]!.events[event.id] = event;
};

describe('Calendar.Events.list', () => {
  it.each`
    timeMin                        | timeMax                        | found | because
    ${'2026-12-03T11:00:00+01:00'} | ${undefined}                   | ${0}  | ${'it ends when the span begins'}
    ${'2026-12-03T10:59:59+01:00'} | ${undefined}                   | ${1}  | ${'its last second is in the span'}
    ${undefined}                   | ${'2026-12-03T10:00:00+01:00'} | ${0}  | ${'it begins when the span ends'}
    ${undefined}                   | ${'2026-12-03T10:00:01+01:00'} | ${1}  | ${'its first second is in the span'}
  `(
    'finds $found of an event from 10 to 11 when $because',
    ({ timeMin, timeMax, found }: Record<string, string>) => {
      store(anEvent({ id: 'aaaaa' }));
      const span = { ...(timeMin ? { timeMin } : {}), ...(timeMax ? { timeMax } : {}) };

      expect(list(ANA, TEAM, span).items).toHaveLength(Number(found));
    },
  );

  it("counts the days of an all-day event in the calendar's zone", () => {
    store(anEvent({ id: 'aaaaa', start: { date: '2026-12-08' }, end: { date: '2026-12-09' } }));
    store(anEvent({ id: 'bbbbb', start: { date: '2026-12-08' }, end: { date: '2026-12-09' } }), HOLIDAYS);
    const lastHour = { timeMin: '2026-12-08T23:30:00Z' };

    expect(list(ANA, TEAM, lastHour).items).toEqual([]);
    expect(list(ANA, HOLIDAYS, lastHour).items).toMatchObject([{ start: { date: '2026-12-08' } }]);
  });

  it('orders by start only single events', () => {
    store(
      anEvent({ id: 'aaaaa', start: at('2026-12-09T10:00:00+01:00'), end: at('2026-12-09T11:00:00+01:00') }),
    );
    store(anEvent({ id: 'bbbbb' }));

    expect(list(ANA, TEAM, { singleEvents: true, orderBy: 'startTime' }).items.map(({ id }) => id)).toEqual([
      'bbbbb',
      'aaaaa',
    ]);
    expect(calls.refused(ANA, 'Calendar.Events.list', TEAM, { orderBy: 'startTime' })).toMatchObject({
      code: 400,
    });
  });

  it('filters by type, text, property, UID and change, and shows deletions on request', () => {
    store(
      anEvent({
        id: 'aaaaa',
        summary: 'Despliegue en Producción',
        extendedProperties: { private: { uid: 'a=1' } },
      }),
    );
    store(anEvent({ id: 'bbbbb', eventType: 'workingLocation', updated: '2026-11-20T00:00:00.000Z' }));
    store(anEvent({ id: 'ccccc', status: 'cancelled' }));
    const ids = (query: object) => list(ANA, TEAM, query).items.map(({ id }) => id);

    expect(ids({})).toEqual(['aaaaa', 'bbbbb']);
    expect(ids({ eventTypes: ['default'] })).toEqual(['aaaaa']);
    expect(ids({ eventTypes: 'workingLocation' })).toEqual(['bbbbb']);
    expect(ids({ q: 'producción despliegue' })).toEqual(['aaaaa']);
    expect(ids({ privateExtendedProperty: 'uid=a=1' })).toEqual(['aaaaa']);
    expect(ids({ sharedExtendedProperty: 'uid=a=1' })).toEqual([]);
    expect(ids({ iCalUID: 'bbbbb@google.com' })).toEqual(['bbbbb']);
    expect(ids({ showDeleted: true })).toEqual(['aaaaa', 'bbbbb', 'ccccc']);
    expect(ids({ updatedMin: '2026-11-15T00:00:00Z' })).toEqual(['bbbbb']);
    expect(ids({ fields: 'items(id)' })).toEqual(['aaaaa', 'bbbbb']);
  });

  it('answers 250 events a page unless asked otherwise, and never over 2500', () => {
    for (let i = 0; i < 2501; i += 1) store(anEvent({ id: `e${String(i).padStart(5, '0')}` }));
    const first = list(ANA, TEAM);
    const second = list(ANA, TEAM, { pageToken: first.nextPageToken, maxResults: 2 });

    expect(first.items).toHaveLength(250);
    expect(second.items.map(({ id }) => id)).toEqual(['e00250', 'e00251']);
    expect(list(ANA, TEAM, { maxResults: 5000 }).items).toHaveLength(2500);
    expect(
      list(ANA, TEAM, { maxResults: 2500, pageToken: list(ANA, TEAM, { maxResults: 2500 }).nextPageToken }),
    ).not.toHaveProperty('nextPageToken');
    expect(calls.refused(ANA, 'Calendar.Events.list', TEAM, { pageToken: 'ñ' })).toMatchObject({ code: 400 });
  });

  it('tells times in the zone that is asked for', () => {
    store(anEvent({ id: 'aaaaa' }));
    const { items, timeZone } = list(ANA, TEAM, { timeZone: 'UTC' });

    expect(timeZone).toBe('UTC');
    expect(items[0]?.start).toEqual({ dateTime: '2026-12-03T09:00:00Z', timeZone: 'Europe/Madrid' });
  });

  it.each([
    ['an empty span', { timeMin: '2026-12-03T10:00:00Z', timeMax: '2026-12-03T10:00:00Z' }],
    ['a time without an offset', { timeMin: '2026-12-03T10:00:00' }],
    ['an unknown type', { eventTypes: ['holiday'] }],
    ['a page of none', { maxResults: 0 }],
    ['an unknown zone', { timeZone: 'Europe/Palma' }],
  ])('refuses %s', (_, query) => {
    expect(calls.refused(ANA, 'Calendar.Events.list', TEAM, query)).toMatchObject({ code: 400 });
  });
});

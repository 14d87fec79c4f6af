import type { CalendarEvent } from '../../emulator/calendar/state';
import { instantOfWall, wallTime, zonedTime } from '../../emulator/calendar/zoned-time';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, TEAM, anEvent, smallOffice } from '../support/small-office';

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

const store = (event: CalendarEvent): void => {
  world.calendar.calendars[TEAM]!.events[event.id] = event;
};

const MONDAY_TEN = {
  start: { dateTime: '2026-10-19T10:00:00+02:00', timeZone: 'Europe/Madrid' },
  end: { dateTime: '2026-10-19T12:00:00+02:00', timeZone: 'Europe/Madrid' },
};
const series = (...recurrence: string[]): CalendarEvent =>
  anEvent({ id: 'weekly', summary: 'Guardia', ...MONDAY_TEN, recurrence });

function occurrences(query: object = {}): CalendarEvent[] {
  const span = { timeMin: '2026-10-01T00:00:00Z', timeMax: '2026-12-01T00:00:00Z' };
  const args = { singleEvents: true, orderBy: 'startTime', ...span, ...query };
  return calls.ask<{ items: CalendarEvent[] }>(ANA, 'Calendar.Events.list', TEAM, args).items;
}

const starts = (query?: object): (string | undefined)[] =>
  occurrences(query).map(({ start }) => start.dateTime ?? start.date);

describe('Calendar.Events.list with singleEvents', () => {
  it('keeps the wall time of a weekly series when the clocks change', () => {
    store(series('RRULE:FREQ=WEEKLY;COUNT=3'));

    expect(starts()).toEqual([
      '2026-10-19T10:00:00+02:00',
      '2026-10-26T10:00:00+01:00',
      '2026-11-02T10:00:00+01:00',
    ]);
  });

  it('names each occurrence after its series and its start in UTC', () => {
    store(series('RRULE:FREQ=WEEKLY;COUNT=3'));
    const [, second] = occurrences();

    expect(second).toMatchObject({
      id: 'weekly_20261026T090000Z',
      recurringEventId: 'weekly',
      iCalUID: 'weekly@google.com',
      originalStartTime: { dateTime: '2026-10-26T10:00:00+01:00' },
      end: { dateTime: '2026-10-26T12:00:00+01:00' },
    });
    expect(second).not.toHaveProperty('recurrence');
    expect(calls.ask(ANA, 'Calendar.Events.get', TEAM, 'weekly_20261026T090000Z')).toEqual(second);
    expect(calls.refused(ANA, 'Calendar.Events.get', TEAM, 'weekly_20261027T090000Z')).toMatchObject({
      code: 404,
    });
  });

  it.each`
    rules                                                                         | dates                          | because
    ${['RRULE:FREQ=WEEKLY;UNTIL=20261102T090000Z']}                               | ${['10-19', '10-26', '11-02']} | ${'the end in UTC is included'}
    ${['RRULE:FREQ=WEEKLY;UNTIL=20261102T085959Z']}                               | ${['10-19', '10-26']}          | ${'the end comes a second before'}
    ${['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Madrid:20261026T100000']} | ${['10-19', '11-02']}          | ${'one is taken out, in local time'}
    ${['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261026T090000Z']}                   | ${['10-19', '11-02']}          | ${'one is taken out, in UTC'}
    ${['RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;TZID=Europe/Madrid:20261028T100000']}  | ${['10-19', '10-26', '10-28']} | ${'one is added'}
    ${['RRULE:FREQ=WEEKLY;BYDAY=MO,FR;COUNT=3']}                                  | ${['10-19', '10-23', '10-26']} | ${'it has two days a week'}
  `('follows $rules where $because', ({ rules, dates }: { rules: string[]; dates: string[] }) => {
    store(series(...rules));

    expect(starts().map((start) => start?.slice(5, 10))).toEqual(dates);
  });

  it('follows all-day series by date', () => {
    const day = { start: { date: '2026-10-24' }, end: { date: '2026-10-26' } };
    store(
      anEvent({
        id: 'yearly',
        ...day,
        recurrence: ['RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20261030', 'EXDATE;VALUE=DATE:20261027'],
      }),
    );

    expect(occurrences()).toMatchObject([
      { id: 'yearly_20261024', start: { date: '2026-10-24' }, end: { date: '2026-10-26' } },
      { id: 'yearly_20261030', start: { date: '2026-10-30' }, end: { date: '2026-11-01' } },
    ]);
  });

  it('puts a changed occurrence in the place of the old, and leaves out a cancelled one', () => {
    store(series('RRULE:FREQ=WEEKLY;COUNT=3'));
    const change = {
      start: { dateTime: '2026-10-27T10:00:00+01:00' },
      end: { dateTime: '2026-10-27T11:00:00+01:00' },
    };
    calls.ask(ANA, 'Calendar.Events.patch', change, TEAM, 'weekly_20261026T090000Z');
    calls.ask(ANA, 'Calendar.Events.remove', TEAM, 'weekly_20261102T090000Z');

    expect(starts()).toEqual(['2026-10-19T10:00:00+02:00', '2026-10-27T10:00:00+01:00']);
    expect(occurrences()[1]).toMatchObject({
      recurringEventId: 'weekly',
      originalStartTime: { dateTime: '2026-10-26T10:00:00+01:00' },
    });
    expect(occurrences({ showDeleted: true })).toHaveLength(3);
  });

  it('follows an endless series for two years at most, and stops at the span', () => {
    store(series('RRULE:FREQ=DAILY'));

    expect(starts({ timeMin: '2027-03-01T00:00:00Z', timeMax: '2027-03-03T00:00:00Z' })).toHaveLength(2);
    expect(starts({ timeMin: '2026-12-01T00:00:00Z', timeMax: undefined, maxResults: 2500 })).toHaveLength(
      732,
    );
  });

  it('answers the series itself when single events are not asked for', () => {
    store(series('RRULE:FREQ=WEEKLY;COUNT=3'));
    const list = (timeMin: string) =>
      calls.ask<{ items: object[] }>(ANA, 'Calendar.Events.list', TEAM, { timeMin }).items;

    expect(list('2026-11-02T00:00:00Z')).toMatchObject([
      { id: 'weekly', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] },
    ]);
    expect(list('2026-11-03T00:00:00Z')).toEqual([]);
  });
});

describe('zoned times', () => {
  it.each`
    wall                     | zone                  | instant                   | because
    ${'2026-12-01T15:00:00'} | ${'Europe/Madrid'}    | ${'2026-12-01T14:00:00Z'} | ${'it is winter'}
    ${'2026-07-01T15:00:00'} | ${'Europe/Madrid'}    | ${'2026-07-01T13:00:00Z'} | ${'it is summer'}
    ${'2026-10-25T02:30:00'} | ${'Europe/Madrid'}    | ${'2026-10-25T00:30:00Z'} | ${'of two such times the first is meant'}
    ${'2026-03-29T02:30:00'} | ${'Europe/Madrid'}    | ${'2026-03-29T01:30:00Z'} | ${'the clock skips it'}
    ${'2026-03-29T01:59:59'} | ${'Europe/Madrid'}    | ${'2026-03-29T00:59:59Z'} | ${'it is the last second of winter'}
    ${'2026-03-29T03:00:00'} | ${'Europe/Madrid'}    | ${'2026-03-29T01:00:00Z'} | ${'it is the first second of summer'}
    ${'2026-12-01T00:00:00'} | ${'Asia/Kolkata'}     | ${'2026-11-30T18:30:00Z'} | ${'the offset has half an hour'}
    ${'2026-12-01T00:00:00'} | ${'UTC'}              | ${'2026-12-01T00:00:00Z'} | ${'there is no offset'}
    ${'2026-11-01T01:30:00'} | ${'America/New_York'} | ${'2026-11-01T05:30:00Z'} | ${'of two such times west of Greenwich the first is meant'}
  `('reads $wall in $zone where $because', ({ wall, zone, instant }: Record<string, string>) => {
    expect(new Date(instantOfWall(wall!, zone!)).toISOString().replace('.000', '')).toBe(instant);
  });

  it('writes offsets as Google does', () => {
    const instant = Date.parse('2026-12-01T14:00:00Z');

    expect(zonedTime(instant, 'Europe/Madrid')).toBe('2026-12-01T15:00:00+01:00');
    expect(zonedTime(instant, 'America/St_Johns')).toBe('2026-12-01T10:30:00-03:30');
    expect(zonedTime(instant, 'Europe/London')).toBe('2026-12-01T14:00:00Z');
    expect(wallTime(instant, 'Pacific/Auckland')).toBe('2026-12-02T03:00:00');
  });
});

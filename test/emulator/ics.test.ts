import * as fc from 'fast-check';
import type { Calendar, CalendarEvent, EventTime } from '../../emulator/calendar/state';
import { instantOfWall, zonedTime } from '../../emulator/calendar/zoned-time';
import { readCalendar, writeCalendar } from '../../emulator/store/ics';
import { ANA, BIEL, TEAM, anEvent } from '../support/small-office';

const ZONES = ['Europe/Madrid', 'Atlantic/Canary', 'America/New_York', 'Asia/Kolkata', 'UTC'];

const aCalendar = (...events: CalendarEvent[]): Calendar => ({
  id: TEAM,
  summary: 'Despliegues',
  timeZone: 'Europe/Madrid',
  readers: [],
  writers: [],
  events: Object.fromEntries(events.map((event) => [event.id, event])),
});

const again = (calendar: Calendar): Calendar => readCalendar(writeCalendar(calendar), { id: calendar.id });
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const text = fc
  .string({ unit: 'grapheme' })
  .map((value) => value.replace(/[\r\u0000-\u0008\u000b-\u001f]/g, '\n'));
const dictionary = fc.dictionary(
  text.filter((key) => key !== '' && key !== '__proto__'),
  text,
  { minKeys: 1, maxKeys: 3 },
);
const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });

const span: fc.Arbitrary<{ start: EventTime; end: EventTime }> = fc
  .record({ at: instant, minutes: fc.nat(50_000), zone: fc.constantFrom(...ZONES), allDay: fc.boolean() })
  .map(({ at, minutes, zone, allDay }) => {
    const from = Math.floor(at / 1000) * 1000;
    const to = from + minutes * 60_000;
    const day = (value: number): EventTime => ({ date: new Date(value).toISOString().slice(0, 10) });
    const time = (value: number): EventTime => ({ dateTime: zonedTime(value, zone), timeZone: zone });
    return allDay ? { start: day(from), end: day(to + 86_400_000) } : { start: time(from), end: time(to) };
  });

const details: fc.Arbitrary<Partial<CalendarEvent>> = fc.record(
  {
    summary: text,
    description: text,
    location: text,
    status: fc.constantFrom('confirmed' as const, 'tentative' as const, 'cancelled' as const),
    transparency: fc.constantFrom('opaque' as const, 'transparent' as const),
    visibility: fc.constantFrom('public', 'private', 'confidential'),
    eventType: fc.constantFrom('default', 'focusTime', 'workingLocation'),
    attendees: fc.array(
      fc.record(
        {
          email: fc.constantFrom(ANA, BIEL),
          displayName: fc.constantFrom('Ana "la" Serra; x, y', 'Biel'),
          responseStatus: fc.constantFrom('needsAction', 'accepted', 'declined', 'tentative'),
          comment: text.filter(Boolean),
        },
        { requiredKeys: ['email', 'responseStatus'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    extendedProperties: fc.record({ private: dictionary, shared: dictionary }, { requiredKeys: ['private'] }),
    reminders: fc.constant({ useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] }),
    colorId: fc.constant('11'),
    source: fc.record({ title: text, url: fc.constant('https://tickets.example/1') }),
    outOfOfficeProperties: fc.record({ declineMessage: text }),
    creator: fc.constantFrom({ email: ANA }, { email: TEAM }),
    organizer: fc.constantFrom({ email: ANA }, { email: TEAM }),
    iCalUID: fc.constantFrom('abc-DEF@other.example', 'x y;z'),
    created: instant.map((at) => new Date(at).toISOString()),
    updated: instant.map((at) => new Date(at).toISOString()),
    sequence: fc.nat(9),
    etag: fc.constant('"abc"'),
  },
  { requiredKeys: ['status', 'eventType', 'creator', 'organizer', 'created', 'updated', 'sequence', 'etag'] },
);

describe('writeCalendar and readCalendar', () => {
  it('keep everything of any event', () => {
    const event = fc
      .tuple(details, span)
      .map(([about, times]) => anEvent({ id: 'de9107a0', ...about, ...times }));

    fc.assert(
      fc.property(event, (one) => expect(again(aCalendar(one))).toEqual(aCalendar(one))),
      { numRuns: 300 },
    );
  });

  it('keep a series, its rules, and its changed and cancelled occurrences', () => {
    const time = (wall: string): EventTime => ({
      dateTime: zonedTime(instantOfWall(wall, 'Europe/Madrid'), 'Europe/Madrid'),
      timeZone: 'Europe/Madrid',
    });
    const recurrence = [
      'RRULE:FREQ=WEEKLY;COUNT=9;BYDAY=MO,FR',
      'EXDATE;TZID=Europe/Madrid:20261026T100000',
      'RDATE:20261104T090000Z',
    ];
    const calendar = aCalendar(
      anEvent({
        id: 'weekly',
        start: time('2026-10-19T10:00:00'),
        end: time('2026-10-19T11:00:00'),
        recurrence,
      }),
      anEvent({
        id: 'weekly_20261102T090000Z',
        recurringEventId: 'weekly',
        originalStartTime: time('2026-11-02T10:00:00'),
        summary: 'Otra hora',
      }),
      anEvent({
        id: 'weekly_20261109T090000Z',
        recurringEventId: 'weekly',
        originalStartTime: time('2026-11-09T10:00:00'),
        status: 'cancelled',
      }),
      anEvent({
        id: 'yearly',
        start: { date: '2026-08-01' },
        end: { date: '2026-09-01' },
        recurrence: ['RRULE:FREQ=YEARLY'],
      }),
    );

    expect(again(calendar)).toEqual(calendar);
    expect(unfolded(writeCalendar(calendar))).toEqual(
      expect.arrayContaining([
        'TZID:Europe/Madrid',
        'DTSTART;TZID=Europe/Madrid:20261019T100000',
        'RECURRENCE-ID;X-GOOGLE-TZID=Europe/Madrid:20261102T090000Z',
        'DTSTART;VALUE=DATE:20260801',
      ]),
    );
  });

  it('describe the zone of a series so that a program without a zone database follows the clocks', () => {
    const start = { dateTime: '2026-10-19T10:00:00+02:00', timeZone: 'Europe/Madrid' };
    const series = anEvent({ id: 'weekly', start, end: start, recurrence: ['RRULE:FREQ=WEEKLY'] });
    const lines = unfolded(writeCalendar(aCalendar(series)));
    const daylight = lines.slice(lines.indexOf('BEGIN:DAYLIGHT'), lines.indexOf('END:DAYLIGHT'));
    const standard = lines.slice(lines.indexOf('BEGIN:STANDARD'), lines.indexOf('END:STANDARD'));

    expect(daylight).toEqual(
      expect.arrayContaining([
        'DTSTART:20250330T020000',
        'RDATE:20260329T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
      ]),
    );
    expect(standard).toEqual(
      expect.arrayContaining([
        'DTSTART:20251026T030000',
        'RDATE:20261025T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
      ]),
    );
  });

  it('write lines of 75 octets at most, and what other programs show', () => {
    const calendar = aCalendar(
      anEvent({
        id: 'de9107a0',
        summary: `Despliegue; producción, ${'ñ'.repeat(80)}`,
        start: { dateTime: '2026-12-03T10:00:00+01:00', timeZone: 'Europe/Madrid' },
        eventType: 'outOfOffice',
        attendees: [{ email: BIEL, displayName: 'Biel Pons', responseStatus: 'accepted', optional: true }],
        extendedProperties: { private: { 'uid/kind': 'a=1' } },
      }),
    );
    const written = writeCalendar({ ...calendar, description: 'Del equipo' });

    expect(Math.max(...written.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded(written)).toEqual(
      expect.arrayContaining([
        `X-WR-RELCALID:${TEAM}`,
        'X-WR-CALNAME:Despliegues',
        'X-WR-TIMEZONE:Europe/Madrid',
        'X-WR-CALDESC:Del equipo',
        'UID:de9107a0',
        'DTSTART;X-GOOGLE-TZID=Europe/Madrid:20261203T090000Z',
        'STATUS:CONFIRMED',
        'SEQUENCE:0',
        `ATTENDEE;CN=Biel Pons;PARTSTAT=ACCEPTED;ROLE=OPT-PARTICIPANT:mailto:${BIEL}`,
        'X-GOOGLE-EVENT-TYPE:outOfOffice',
        'X-EXTENDED-PRIVATE;X-KEY=uid%2Fkind:a=1',
      ]),
    );
  });
});

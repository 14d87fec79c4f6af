import type { CalendarEvent, EventTime } from '../../emulator/calendar/state';
import { readCalendar } from '../../emulator/store/ics';
import { TEAM } from '../support/small-office';

const file = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const oneEvent = (...lines: string[]): string => file('BEGIN:VEVENT', ...lines, 'END:VEVENT');
const readOne = (...lines: string[]): CalendarEvent =>
  Object.values(readCalendar(oneEvent(...lines), { id: TEAM }).events)[0]!;

describe("readCalendar of other programs' files", () => {
  it('reads a public holiday as Google exports it', () => {
    const lines = [
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20261208',
      'DTEND;VALUE=DATE:20261209',
      'DTSTAMP:20261001T080000Z',
      'UID:20261208_abcdefghijklmnopqrstuv0123@google.com',
      'CLASS:PUBLIC',
      'CREATED:20251001T080000Z',
      'DESCRIPTION:Festivo en Aragón\\, Baleares\\, Casti',
      ' lla y León',
      'LAST-MODIFIED:20251002T080000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:La Inmaculada (festivo regional)',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
    const about = { id: 'es.spain#holiday@group.v.calendar.example' };
    const calendar = readCalendar(
      file('X-WR-CALNAME:Festivos en España', 'X-WR-TIMEZONE:UTC', ...lines),
      about,
    );

    expect(calendar).toMatchObject({ ...about, summary: 'Festivos en España', timeZone: 'UTC' });
    expect(Object.values(calendar.events)).toEqual([
      {
        id: '20261208_abcdefghijklmnopqrstuv0123',
        status: 'confirmed',
        eventType: 'default',
        summary: 'La Inmaculada (festivo regional)',
        description: 'Festivo en Aragón, Baleares, Castilla y León',
        start: { date: '2026-12-08' },
        end: { date: '2026-12-09' },
        transparency: 'transparent',
        visibility: 'public',
        creator: { email: about.id },
        organizer: { email: about.id },
        created: '2025-10-01T08:00:00.000Z',
        updated: '2025-10-02T08:00:00.000Z',
        sequence: 0,
        etag: '"0"',
      },
    ]);
  });

  const ZONE = [
    'BEGIN:VTIMEZONE',
    'TZID:Romance Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
    'X-WR-TIMEZONE:Atlantic/Canary',
  ];

  it.each`
    times                                                                                         | start                                                                     | end                                                                       | because
    ${['DTSTART;TZID=Europe/Madrid:20260701T100000', 'DTEND;TZID=Europe/Madrid:20260701T110000']} | ${{ dateTime: '2026-07-01T10:00:00+02:00', timeZone: 'Europe/Madrid' }}   | ${{ dateTime: '2026-07-01T11:00:00+02:00', timeZone: 'Europe/Madrid' }}   | ${'the zone is known by name'}
    ${['DTSTART;TZID=Romance Standard Time:20260701T100000', 'DURATION:PT90M']}                   | ${{ dateTime: '2026-07-01T09:00:00+01:00' }}                              | ${{ dateTime: '2026-07-01T10:30:00+01:00' }}                              | ${'the file describes the zone, and the length instead of the end'}
    ${['DTSTART:20260701T100000', 'DTEND:20260701T110000']}                                       | ${{ dateTime: '2026-07-01T10:00:00+01:00' }}                              | ${{ dateTime: '2026-07-01T11:00:00+01:00' }}                              | ${"a time without a zone is in the calendar's"}
    ${['DTSTART:20260701T100000Z']}                                                               | ${{ dateTime: '2026-07-01T11:00:00+01:00' }}                              | ${{ dateTime: '2026-07-01T11:00:00+01:00' }}                              | ${'without an end it takes no time'}
    ${['DTSTART;VALUE=DATE:20260701']}                                                            | ${{ date: '2026-07-01' }}                                                 | ${{ date: '2026-07-02' }}                                                 | ${'without an end it takes its day'}
    ${['DTSTART;VALUE=DATE:20260731', 'DURATION:P1W']}                                            | ${{ date: '2026-07-31' }}                                                 | ${{ date: '2026-08-07' }}                                                 | ${'a week is seven days'}
    ${['DTSTART;VALUE=DATE:20260731', 'DTEND;VALUE=DATE:20260731']}                               | ${{ date: '2026-07-31' }}                                                 | ${{ date: '2026-07-31' }}                                                 | ${'some tools end a day where it begins'}
    ${['DTSTART;VALUE=DATE:20260731', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF']}                          | ${{ dateTime: '2026-07-31T00:00:00+01:00', timeZone: 'Atlantic/Canary' }} | ${{ dateTime: '2026-08-01T00:00:00+01:00', timeZone: 'Atlantic/Canary' }} | ${'an absence is never all-day on Google'}
  `(
    'reads $times: $because',
    ({ times, start, end }: { times: string[]; start: EventTime; end: EventTime }) => {
      const calendar = readCalendar(file(...ZONE, 'BEGIN:VEVENT', 'UID:aaaaa', ...times, 'END:VEVENT'), {
        id: TEAM,
      });

      expect(calendar.events['aaaaa']).toMatchObject({ start, end });
    },
  );

  it('tells an absence by either mark', () => {
    const times = ['UID:aaaaa', 'DTSTART:20260701T100000Z', 'DTEND:20260701T110000Z'];

    expect(readOne(...times, 'X-MICROSOFT-CDO-BUSYSTATUS:OOF').eventType).toBe('outOfOffice');
    expect(readOne(...times, 'X-GOOGLE-EVENT-TYPE:outOfOffice').eventType).toBe('outOfOffice');
    expect(readOne(...times, 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY').eventType).toBe('default');
  });

  it('gives an event whose UID cannot be an id one that stays the same', () => {
    const [one, two] = ['1', '2'].map(() => readOne('UID:{Vacaciones Ana}', 'DTSTART;VALUE=DATE:20260731'));

    expect(one!.id).toMatch(/^[a-v0-9]{26}$/);
    expect(one).toEqual(two);
    expect(one!.iCalUID).toBe('{Vacaciones Ana}');
  });

  it('takes a byte order mark, plain line feeds and several calendars in one file', () => {
    const event = oneEvent('UID:aaaaa', 'DTSTART;VALUE=DATE:20260731');
    const both = `\uFEFF${event}${event.replace('aaaaa', 'bbbbb')}`.replaceAll('\r\n', '\n');

    expect(Object.keys(readCalendar(both, { id: TEAM }).events)).toEqual(['aaaaa', 'bbbbb']);
  });

  it.each([
    ['an empty text', '', 'it does not begin with BEGIN:VCALENDAR'],
    ['a page', '<!doctype html><title>Sign in</title>', 'it does not begin with BEGIN:VCALENDAR'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'component began but did not end'],
    ['a line that is none', file('Despliegue'), 'invalid line (no token ";" or ":") "Despliegue"'],
    [
      'an event without a start',
      oneEvent('UID:aaaaa', 'SUMMARY:Sin fecha'),
      'the event "aaaaa": it has no DTSTART',
    ],
    [
      'a start that is no time',
      oneEvent('UID:aaaaa', 'DTSTART:mañana'),
      'the event "aaaaa": invalid date-time value',
    ],
    [
      'a broken extra',
      oneEvent('UID:aaaaa', 'DTSTART;VALUE=DATE:20260731', 'X-GOOGLE-SOURCE:{'),
      'the event "aaaaa": ',
    ],
  ])('refuses %s', (_, broken, reason) => {
    expect(() => readCalendar(broken, { id: TEAM })).toThrow(reason);
  });
});

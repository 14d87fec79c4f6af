import type { CalendarReading, ReadEvent } from '../../../src/domain/dates/calendar-reading';
import type { CalendarRole } from '../../../src/domain/dates/calendar-role';
import type { PlaceReading } from '../../../src/domain/dates/place-days';
import { placeDays } from '../../../src/domain/dates/place-days';
import { at } from '../../support/date-facts';
import { aDay, anEvent } from '../../support/in-memory-calendar-reader';
import { MADRID } from '../../support/zones';

const FEED = 'es.spain#holiday@group.v.calendar.google.com';

const reading = (events: readonly ReadEvent[], about: object = {}): CalendarReading => ({
  ok: true,
  title: 'Calendario',
  busyOnly: false,
  isWhole: true,
  events: [...events],
  ...about,
});

type Given = readonly [role: CalendarRole, reading: CalendarReading];

/** Palma, of which these calendars were read. */
function palma(given: readonly Given[], about: Partial<PlaceReading> = {}) {
  const readings = given.map(([role, one]) => ({
    source: { role, calendarId: role === 'google-holidays' ? FEED : role, regions: ['Baleares'] },
    reading: one,
  }));
  return placeDays({
    sources: {
      name: 'Palma',
      timeZone: 'Europe/Madrid',
      timeZoneCell: '',
      weekend: [6, 7],
      calendars: readings.map(({ source }) => source),
      doubts: [],
    },
    zone: MADRID,
    readings,
    years: [2026],
    minimumHolidays: 0,
    workingHours: { from: '10:00', to: '16:00' },
    partyNames: ['Palma', 'Soffid'],
    people: [{ name: 'Marta Vidal', address: 'marta@soffid.example' }],
    ...about,
  });
}

const national = (date: string, line = 'Día festivo'): ReadEvent => aDay(date, 'Un día', { line });

describe('the days of a place', () => {
  it.each<[what: string, ReadEvent, dates: string[]]>([
    ['of a whole day', aDay('2026-12-08', 'X'), ['2026-12-08']],
    [
      'of several days, whose end is exclusive',
      anEvent({ span: { from: '2026-12-24', to: '2026-12-26' } }),
      ['2026-12-24', '2026-12-25'],
    ],
    ['whose end is its start', anEvent({ span: { from: '2026-12-08', to: '2026-12-08' } }), ['2026-12-08']],
    [
      'from midnight to midnight',
      anEvent({ span: { start: at('2026-12-08', '00:00'), end: at('2026-12-09', '00:00') } }),
      ['2026-12-08'],
    ],
    [
      'of an afternoon',
      anEvent({ span: { start: at('2026-12-24', '14:00'), end: at('2026-12-24', '20:00') } }),
      [],
    ],
    ['where somebody works at home', aDay('2026-12-08', 'Casa', { type: 'workingLocation' }), []],
    ['that comes every year', aDay('2026-12-08', 'X', { recurring: true }), ['2026-12-08']],
    ['without a title', aDay('2026-12-08', '', { title: null }), ['2026-12-08']],
  ])('are those of an event %s', (_what, event, dates) => {
    expect(Object.keys(palma([['public-holidays', reading([event])]]).holidays)).toEqual(dates);
    expect(Object.keys(palma([['closures', reading([event])]]).closures)).toEqual(dates);
    expect(palma([['working-days', reading([event])]]).workingDays).toEqual(dates);
  });

  it('are, of Google’s, the national and its own region’s', () => {
    const feed = reading([
      national('2026-12-08'),
      national('2026-04-06', 'Celebración en Baleares, Cataluña'),
      national('2026-05-02', 'Festivo en Madrid'),
      national('2026-12-31', 'Celebración'),
    ]);

    expect(palma([['google-holidays', feed]])).toMatchObject({
      holidays: { '2026-12-08': 'Un día', '2026-04-06': 'Un día' },
      localHolidaysMissing: true,
    });
    expect(
      palma([
        ['google-holidays', feed],
        ['public-holidays', reading([])],
      ]).localHolidaysMissing,
    ).toBe(false);
  });

  it('are unknown, and so their eves, where Google’s text is not understood and nothing else tells', () => {
    const feed: Given = ['google-holidays', reading([national('2026-08-05', 'Jour férié')])];

    expect(palma([feed]).doubts).toEqual([
      { reason: 'text-unknown', cause: 'Un día: Jour férié', from: '2026-08-04', to: '2026-08-05' },
    ]);
    expect(palma([feed, ['public-holidays', reading([aDay('2026-08-05', 'Patrona')])]]).doubts).toEqual([]);
    expect(palma([feed, ['working-days', reading([aDay('2026-08-05', '')])]]).doubts).toEqual([]);
  });

  it('are named by the company’s own calendar before Google’s, whatever their order', () => {
    const own: Given = ['public-holidays', reading([aDay('2026-12-08', 'La Immaculada')])];
    const feed: Given = ['google-holidays', reading([national('2026-12-08')])];

    for (const given of [
      [own, feed],
      [feed, own],
    ])
      expect(palma(given).holidays).toEqual({ '2026-12-08': 'La Immaculada' });
  });

  it('are those of a calendar of vacations by its titles', () => {
    const events = [
      aDay('2026-08-03', 'Cierre de verano'),
      aDay('2026-08-10', 'Vacaciones Soffid'),
      aDay('2026-08-17', 'Vacaciones Marta Vidal'),
      aDay('2026-08-24', '', { title: null }),
    ];

    expect(palma([['vacations', reading(events)]])).toMatchObject({
      closures: { '2026-08-03': 'Cierre de verano' },
      away: [
        { span: { from: '2026-08-10', to: '2026-08-11' }, title: 'Vacaciones Soffid' },
        { span: { from: '2026-08-24', to: '2026-08-25' }, title: '', hidden: true },
      ],
    });
  });
});

describe('what cannot be told of a place', () => {
  const reasons = (given: readonly Given[], about: Partial<PlaceReading> = {}) =>
    palma(given, about).doubts.map(({ reason, cause }) => `${reason} ${cause}`);
  const failed: CalendarReading = { ok: false, status: 404 };

  it.each<[what: string, readonly Given[], string[]]>([
    ['no calendar of holidays', [['closures', reading([])]], ['no-calendar ']],
    ['one that cannot be read', [['public-holidays', failed]], ['unreadable public-holidays']],
    [
      'closures that cannot be read',
      [
        ['public-holidays', reading([])],
        ['closures', failed],
      ],
      ['unreadable closures'],
    ],
    ['a further page', [['public-holidays', reading([], { isWhole: false })]], ['more-pages Calendario']],
    [
      'only when it is busy',
      [['public-holidays', reading([], { busyOnly: true })]],
      ['details-hidden Calendario'],
    ],
    ['nothing', [['public-holidays', reading([])]], []],
  ])('is: %s', (_what, given, expected) => {
    expect(reasons(given)).toEqual(expected);
  });

  it('is a year with too few holidays, for its dates and for the eve of the first', () => {
    const seven = Array.from({ length: 7 }, (_, index) => aDay(`2026-0${String(index + 1)}-01`, 'X'));
    const given = (count: number): Given[] => [
      ['public-holidays', reading(seven.slice(0, count))],
      ['google-holidays', reading([national('2026-12-08'), national('2026-01-01')])],
    ];
    const about = { minimumHolidays: 8, years: [2026] };

    expect(palma(given(7), about).doubts).toEqual([]);
    expect(palma(given(6), about).doubts).toEqual([
      { reason: 'few-holidays', cause: '2026: 7/8', from: '2025-12-31', to: '2026-12-31' },
    ]);
  });
});

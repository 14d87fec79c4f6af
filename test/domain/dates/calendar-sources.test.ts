import { placeSources } from '../../../src/domain/dates/calendar-sources';
import { aTable } from '../../support/registry-table';

const FEED = 'es.spain#holiday@group.v.calendar.google.com';

type Row = Readonly<Record<string, string>>;

const row = (about: Row): Row => ({
  place: 'Palma',
  role: 'public-holidays',
  calendar: 'festius@x.example',
  ...about,
});

const sources = (...rows: readonly Row[]) =>
  placeSources(aTable('Calendars', rows), 'Palma', ['Palma', 'Soffid']);

describe('what the Calendars tab says of a place', () => {
  it('is in the rows of the place and of its party, however they are spelt', () => {
    expect(
      sources(
        row({ 'time-zone': 'Atlantic/Canary', weekend: 'fri, sat' }),
        row({ place: ' PALMA', role: 'Google-Holidays', calendar: FEED, regions: 'Illes Balears, Cataluña' }),
        row({ place: 'soffid', role: 'closures', calendar: 'tancaments@x.example' }),
        row({ place: 'Barcelona' }),
      ),
    ).toEqual({
      name: 'Palma',
      timeZone: 'Atlantic/Canary',
      timeZoneCell: 'Calendars!E2',
      weekend: [5, 6],
      calendars: [
        { role: 'public-holidays', calendarId: 'festius@x.example', regions: [] },
        { role: 'google-holidays', calendarId: FEED, regions: ['Illes Balears', 'Cataluña'] },
        { role: 'closures', calendarId: 'tancaments@x.example', regions: [] },
      ],
      doubts: [],
    });
  });

  it('is nothing for a place that is not there', () => {
    expect(sources()).toMatchObject({ timeZone: '', weekend: [6, 7], calendars: [], doubts: [] });
  });

  it.each<[what: string, rows: readonly Row[], cause: string]>([
    ['a role that is none', [row({ role: 'festivos' })], 'Calendars!B2: festivos'],
    ['no role', [row({ role: '' })], 'Calendars!B2'],
    ['no calendar', [row({ calendar: '' })], 'Calendars!C2'],
    ['words for a calendar', [row({ calendar: 'el de Palma' })], 'Calendars!C2: el de Palma'],
    ['a feed without its region', [row({ role: 'google-holidays', calendar: FEED })], 'Calendars!D2'],
    [
      'a mistyped region',
      [row({}), row({ role: 'google-holidays', calendar: FEED, regions: 'Balares' })],
      'Calendars!D3: Balares',
    ],
    [
      'another zone',
      [row({ 'time-zone': 'Europe/Madrid' }), row({ 'time-zone': 'UTC' })],
      'Calendars!E3: UTC',
    ],
    ['a weekend in another language', [row({ weekend: 'sábado' })], 'Calendars!F2: sábado'],
    ['two weekends', [row({ weekend: 'sat, sun' }), row({ weekend: 'fri' })], 'Calendars!F3: fri'],
  ])('is not understood with %s', (_what, rows, cause) => {
    expect(sources(...rows).doubts).toEqual([{ reason: 'configuration', cause }]);
  });

  it('may be its zone and weekend alone', () => {
    expect(sources({ place: 'Palma', 'time-zone': 'Europe/Madrid' })).toMatchObject({
      doubts: [],
      calendars: [],
    });
  });

  it('takes any region of a country whose regions are not known', () => {
    const uk = 'en.uk#holiday@group.v.calendar.google.com';

    expect(sources(row({ role: 'google-holidays', calendar: uk, regions: 'Scotland' })).doubts).toEqual([]);
  });
});

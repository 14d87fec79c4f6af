import type { CalendarReading, WantedCalendar } from '../../src/domain/dates/calendar-reading';
import type { CalendarReader } from '../../src/use-cases/calendar-ports';

/** Of the calendars that the contract needs, by what they are. */
export interface ReaderUnderTest {
  readonly reader: CalendarReader;
  /** Of a place; holds on 8 December 2026 a whole day, and declined, cancelled and other things that are none. */
  readonly holidays: string;
  /** A colleague's own: out of office from midnight of 9 December to that of the 12th in Madrid, a meeting, and work from home. */
  readonly colleague: string;
  /** A colleague's, of which only busy times can be seen: one on 14 December 2026 from 9 to 10 UTC. */
  readonly busy: string;
  /** Which the user cannot see. */
  readonly closed: string;
  /** Which does not answer today. */
  readonly broken: string;
}

const wanted = (calendarId: string, absencesOnly = false): WantedCalendar => ({
  calendarId,
  absencesOnly,
  from: '2026-12-01',
  to: '2027-01-01',
});

const titlesIn = (reading: CalendarReading | undefined): (string | null)[] =>
  reading?.ok ? reading.events.map(({ title }) => title) : [];

/** What every CalendarReader promises. */
export function calendarReaderContract(open: () => ReaderUnderTest): void {
  let given: ReaderUnderTest;
  beforeEach(() => {
    given = open();
  });

  it('reads days as dates', () => {
    const [reading] = given.reader.read([wanted(given.holidays)]);

    expect(reading).toMatchObject({ ok: true, title: 'Festius', busyOnly: false, isWhole: true });
    expect(reading?.ok && reading.events).toEqual([
      {
        span: { from: '2026-12-08', to: '2026-12-09' },
        title: 'La Immaculada',
        line: 'Día festivo',
        type: 'default',
        recurring: false,
        guests: [],
      },
    ]);
  });

  it('reads of a person, when that is asked, the absences alone, as instants', () => {
    const [reading] = given.reader.read([wanted(given.colleague, true)]);

    expect(reading?.ok && reading.events).toEqual([
      {
        span: { start: '2026-12-08T23:00:00.000Z', end: '2026-12-11T23:00:00.000Z' },
        title: 'Fuera de la oficina',
        line: '',
        type: 'outOfOffice',
        recurring: false,
        guests: [],
      },
    ]);
    expect(titlesIn(given.reader.read([wanted(given.colleague)])[0])).toHaveLength(3);
  });

  it('says where only busy times can be seen, and gives them without types', () => {
    const [reading] = given.reader.read([wanted(given.busy, true)]);

    expect(reading).toMatchObject({ ok: true, busyOnly: true });
    expect(reading?.ok && reading.events).toMatchObject([{ title: null, type: null, line: '', guests: [] }]);
  });

  it('answers each by itself, in their order', () => {
    const { reader, holidays, colleague, closed, broken } = given;
    const readings = reader.read(
      [closed, holidays, broken, 'nothing@x.example', colleague].map((id) => wanted(id)),
    );

    expect(readings.map(({ ok }) => ok)).toEqual([false, true, false, false, true]);
    expect(readings[0]).toEqual({ ok: false, status: 404 });
    expect(readings[2]).toEqual({ ok: false, status: 503 });
  });

  it('reads nothing of other times', () => {
    const later = { ...wanted(given.holidays), from: '2027-02-01', to: '2027-03-01' };

    expect(titlesIn(given.reader.read([later])[0])).toEqual([]);
  });

  it('asks nobody about nothing', () => {
    expect(given.reader.read([])).toEqual([]);
  });
}

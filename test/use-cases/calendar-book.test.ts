import type { WantedCalendar } from '../../src/domain/dates/calendar-reading';
import { createCalendarBook } from '../../src/use-cases/calendar-book';
import { bookKey } from '../../src/use-cases/calendar-pages';
import type { BookedCalendar, Freshness } from '../../src/use-cases/calendar-ports';
import type { MemoryCalendarDays } from '../support/in-memory-calendar-reader';
import {
  aDay,
  anEvent,
  createInMemoryCalendarReader,
  createInMemoryDayCache,
} from '../support/in-memory-calendar-reader';

const PALMA: BookedCalendar = { calendarId: 'palma@x.example', absencesOnly: false, whose: 'everybody' };
const MARTA: BookedCalendar = { calendarId: 'marta@x.example', absencesOnly: true, whose: 'user' };

/** Calendars, what was asked of them, and what is kept between runs. */
function library() {
  const calendars = new Map<string, MemoryCalendarDays>([
    [PALMA.calendarId, { title: 'Palma', events: [aDay('2026-12-08', 'X'), aDay('2027-01-06', 'Y')] }],
    [MARTA.calendarId, { title: 'Marta', events: [] }],
  ]);
  const asked: WantedCalendar[][] = [];
  const kept = new Map<string, string>();
  const visit = (email = 'ana@x.example') => {
    const reader = createInMemoryCalendarReader(calendars, email);
    const book = createCalendarBook(
      {
        read: (wanted) => {
          asked.push([...wanted]);
          return reader.read(wanted);
        },
      },
      createInMemoryDayCache(kept, email),
    );
    const read = (booked: readonly BookedCalendar[], years = [2026], freshness: Freshness = 'kept') => {
      const readings = book.read(booked, years, freshness);
      return booked.map((one) => readings.get(bookKey(one)));
    };
    return { book, read };
  };
  return { calendars, asked, kept, visit };
}

const titles = (reading: ReturnType<ReturnType<ReturnType<typeof library>['visit']>['read']>[number]) =>
  reading?.ok ? reading.events.map(({ title }) => title) : reading;

describe('the calendar book', () => {
  it('reads years of calendars in one question, each once a run, and keeps them for later runs', () => {
    const { asked, visit } = library();
    const first = visit();
    expect(titles(first.read([PALMA, MARTA, PALMA], [2026, 2027])[0])).toEqual(['X', 'Y']);
    first.read([PALMA], [2026]);

    visit().read([PALMA, MARTA], [2026, 2027]);

    expect(asked).toEqual([
      [
        { calendarId: PALMA.calendarId, absencesOnly: false, from: '2026-01-01', to: '2028-01-01' },
        { calendarId: MARTA.calendarId, absencesOnly: true, from: '2026-01-01', to: '2028-01-01' },
      ],
    ]);
  });

  it('asks for the years alone that are missing', () => {
    const { asked, visit } = library();
    visit().read([PALMA], [2026]);

    expect(titles(visit().read([PALMA], [2026, 2027])[0])).toEqual(['X', 'Y']);
    expect(asked[1]).toMatchObject([{ from: '2027-01-01', to: '2028-01-01' }]);
  });

  it('keeps holidays for everybody, and absences for whoever may see them', () => {
    const { asked, visit } = library();
    visit('ana@x.example').read([PALMA, MARTA]);

    visit('biel@x.example').read([PALMA, MARTA]);

    expect(asked[1]?.map(({ calendarId }) => calendarId)).toEqual([MARTA.calendarId]);
  });

  it.each<[Freshness, kept: boolean]>([
    ['again', true],
    ['now', false],
  ])('reads "%s" whatever was kept, and keeps it: %s', (freshness, isKept) => {
    const { calendars, visit } = library();
    visit().read([PALMA]);
    calendars.set(PALMA.calendarId, { title: 'Palma', events: [aDay('2026-06-24', 'Z')] });

    expect(titles(visit().read([PALMA], [2026], freshness)[0])).toEqual(['Z']);
    expect(titles(visit().read([PALMA])[0])).toEqual([isKept ? 'Z' : 'X']);
  });

  it('asks of a calendar that failed once a run, and again in the next', () => {
    const { calendars, asked, visit } = library();
    calendars.set(PALMA.calendarId, { title: 'Palma', events: [], isBroken: true });
    const { read } = visit();
    expect(read([PALMA, MARTA]).map((reading) => reading?.ok)).toEqual([false, true]);
    read([PALMA, MARTA]);
    expect(asked).toHaveLength(1);

    visit().read([PALMA, MARTA]);

    expect(asked[1]?.map(({ calendarId }) => calendarId)).toEqual([PALMA.calendarId]);
  });

  it('keeps nothing that is not whole', () => {
    const asked: string[] = [];
    const kept = new Map<string, string>();
    const book = () =>
      createCalendarBook(
        {
          read: (wanted) => {
            asked.push(...wanted.map(({ calendarId }) => calendarId));
            return wanted.map(() => ({ ok: true, title: '', busyOnly: false, isWhole: false, events: [] }));
          },
        },
        createInMemoryDayCache(kept, 'ana@x.example'),
      );
    book().read([PALMA], [2026], 'kept');

    const readings = book().read([PALMA], [2026], 'kept');

    expect(readings.get(bookKey(PALMA))).toMatchObject({ ok: true, isWhole: false });
    expect(asked).toEqual([PALMA.calendarId, PALMA.calendarId]);
  });

  it('tells an event of two years once', () => {
    const { calendars, visit } = library();
    const events = [anEvent({ span: { from: '2026-12-28', to: '2027-01-04' }, title: 'Vacaciones' })];
    calendars.set(PALMA.calendarId, { title: 'Palma', events });
    visit().read([PALMA], [2026]);

    expect(titles(visit().read([PALMA], [2026, 2027])[0])).toEqual(['Vacaciones']);
    expect(titles(visit().read([PALMA], [2027])[0])).toEqual(['Vacaciones']);
  });

  it('takes nothing that it cannot read from what was kept', () => {
    const { kept, asked, visit } = library();
    visit().read([PALMA]);
    for (const key of kept.keys()) kept.set(key, '{"title":1}');

    expect(titles(visit().read([PALMA])[0])).toEqual(['X']);
    expect(asked).toHaveLength(2);
  });

  it('forgets what was written to', () => {
    const { calendars, visit } = library();
    visit().read([PALMA]);
    calendars.set(PALMA.calendarId, { title: 'Palma', events: [] });

    visit().book.forget([PALMA.calendarId], [2026]);

    expect(titles(visit().read([PALMA])[0])).toEqual([]);
  });
});

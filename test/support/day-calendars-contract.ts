import type { DayEvent } from '../../src/domain/dates/day-event';
import type { DayCalendars } from '../../src/use-cases/calendar-ports';

export interface DayCalendarsUnderTest {
  readonly calendars: DayCalendars;
  readonly calendarId: string;
  /** Of somebody who may read that calendar and no more. */
  readonly reader: DayCalendars;
  /** Of somebody who cannot see it. */
  readonly stranger: DayCalendars;
  /** What people see in a calendar. */
  shown(calendarId: string): Omit<DayEvent, 'id'>[];
  /** A person deletes the event. */
  remove(eventId: string): void;
  /** Which domains read a calendar. */
  readersOf(calendarId: string): string[];
}

export const aDayEvent = (about: Partial<DayEvent> = {}): DayEvent => ({
  id: 'fest20270120',
  title: 'San Sebastián',
  from: '2027-01-20',
  to: '2027-01-21',
  ...about,
});

const shown = ({ title, from, to }: DayEvent) => ({ title, from, to });

const JUNE = aDayEvent({ id: 'fest20270624', title: 'Sant Joan', from: '2027-06-24', to: '2027-06-25' });
const ABOUT = { title: 'Festivos Maó', text: 'Deployments: public-holidays, Maó', timeZone: 'Europe/Madrid' };

/** What every DayCalendars promises. */
export function dayCalendarsContract(open: () => DayCalendarsUnderTest): void {
  let given: DayCalendarsUnderTest;
  const put = (...events: DayEvent[]): boolean => given.calendars.put(given.calendarId, events);
  const seen = () => given.shown(given.calendarId);
  beforeEach(() => {
    given = open();
  });

  it('makes several events, and each of them once', () => {
    expect(put(aDayEvent(), JUNE)).toBe(true);
    expect(put(aDayEvent(), JUNE)).toBe(true);
    expect(seen()).toEqual([shown(aDayEvent()), shown(JUNE)]);
  });

  it('makes an event of many days', () => {
    const leave = aDayEvent({ id: 'aaaa1', title: 'Vacaciones Núria', to: '2027-02-10' });
    expect(put(leave)).toBe(true);
    expect(seen()).toEqual([shown(leave)]);
  });

  it('gives an event that is there another content, and makes those that are not', () => {
    put(aDayEvent());
    const other = aDayEvent({ title: 'Sant Sebastià', from: '2027-01-21', to: '2027-01-23' });
    expect(put(JUNE, other)).toBe(true);
    expect(seen()).toEqual([shown(other), shown(JUNE)]);
  });

  it('brings back an event that a person deleted', () => {
    put(aDayEvent());
    given.remove(aDayEvent().id);
    expect(put(aDayEvent({ title: 'Otra vez' }))).toBe(true);
    expect(seen()).toEqual([shown(aDayEvent({ title: 'Otra vez' }))]);
  });

  it('does nothing for no events', () => {
    expect(put()).toBe(true);
    expect(seen()).toEqual([]);
  });

  it('says who cannot write, and changes nothing then', () => {
    put(aDayEvent());
    for (const calendars of [given.reader, given.stranger])
      expect(calendars.put(given.calendarId, [aDayEvent({ title: 'X' }), JUNE])).toBe(false);
    expect(given.calendars.put('nothing@group.calendar.example', [JUNE])).toBe(false);
    expect(seen()).toEqual([shown(aDayEvent())]);
  });

  it('makes a calendar once, which its maker writes to and the domains read', () => {
    const id = given.calendars.make(ABOUT);
    expect(given.calendars.make(ABOUT)).toBe(id);
    expect(given.calendars.make({ ...ABOUT, text: 'Deployments: public-holidays, Es Castell' })).not.toBe(id);
    expect(given.calendars.share(id, ['soffid.example'])).toEqual([]);
    expect(given.calendars.put(id, [JUNE])).toBe(true);
    expect(given.shown(id)).toEqual([shown(JUNE)]);
    expect(given.readersOf(id)).toEqual(['soffid.example']);
    expect(given.stranger.put(id, [aDayEvent()])).toBe(false);
  });

  it('says which domains it could not share with', () => {
    const id = given.calendars.make(ABOUT);
    expect(given.calendars.share(id, ['soffid.example', 'no domain'])).toEqual(['no domain']);
    expect(given.readersOf(id)).toEqual(['soffid.example']);
  });
}

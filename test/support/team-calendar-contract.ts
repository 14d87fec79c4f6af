import type { EventContent } from '../../src/domain/event-content';
import type { TeamCalendar } from '../../src/use-cases/ports';

export interface CalendarUnderTest {
  readonly calendar: TeamCalendar;
  readonly calendarId: string;
  /** Of somebody who may read that calendar and no more. */
  readonly reader: TeamCalendar;
  /** Of somebody who cannot see it. */
  readonly stranger: TeamCalendar;
  /** What people see in it, by the events' ids; those that were cancelled are not there. */
  shown(): Readonly<Record<string, EventContent>>;
}

export const EVENT_ID = '00000000000040008000000000000001';

export const anEvent = (about: Partial<EventContent> = {}): EventContent => ({
  title: 'Ajuntament de Vilanova (PRO): ES-7412280 «Els organismes» [DEP-2026-0147]',
  text: 'Components:\naddon-diba 3.2.11\n\nExecutor: Ana',
  start: '2026-12-02T16:00:00.000Z',
  end: '2026-12-02T16:15:00.000Z',
  timeZone: 'Europe/Madrid',
  guests: ['engineer@soffid.example', 'manager@soffid.example'],
  status: 'tentative',
  uid: '00000000-0000-4000-8000-000000000001',
  ...about,
});

const OTHER_ID = EVENT_ID.replace(/1$/, '2');

const changes: [what: string, Partial<EventContent>][] = [
  ['words', { title: 'Another', text: '' }],
  ['a time', { start: '2026-12-09T16:00:00.000Z', end: '2026-12-10T01:00:00.000Z' }],
  ['a zone', { timeZone: 'Atlantic/Canary' }],
  ['an agreed date', { status: 'confirmed' }],
  ['another guest', { guests: ['engineer@soffid.example', 'keeper@soffid.example'] }],
  ['a guest less', { guests: ['manager@soffid.example'] }],
  ['no guest at all', { guests: [] }],
];

/** What every TeamCalendar promises, whatever it is told of an event being new. */
export function teamCalendarContract(open: () => CalendarUnderTest): void {
  describe.each([true, false])('told that the event is new: %s', (isNew) => promises(open, isNew));
}

function promises(open: () => CalendarUnderTest, isNew: boolean): void {
  let given: CalendarUnderTest;
  const put = (event: EventContent, eventId = EVENT_ID): boolean =>
    given.calendar.put(given.calendarId, eventId, event, isNew);
  beforeEach(() => {
    given = open();
  });

  it('makes events', () => {
    expect(put(anEvent())).toBe(true);
    expect(put(anEvent({ title: 'Other', guests: [] }), OTHER_ID)).toBe(true);

    expect(given.shown()).toEqual({
      [EVENT_ID]: anEvent(),
      [OTHER_ID]: anEvent({ title: 'Other', guests: [] }),
    });
  });

  it('makes an event once', () => {
    put(anEvent());
    expect(put(anEvent())).toBe(true);
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });

  it.each(changes)('gives an event %s', (_what, change) => {
    put(anEvent());
    expect(put(anEvent(change))).toBe(true);
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent(change) });
  });

  it('cancels an event, and brings it back with another content', () => {
    put(anEvent());
    expect(put(anEvent({ status: 'cancelled' }))).toBe(true);
    expect(given.shown()).toEqual({});

    const again = anEvent({ title: 'Again', status: 'confirmed', guests: ['keeper@soffid.example'] });
    expect(put(again)).toBe(true);
    expect(given.shown()).toEqual({ [EVENT_ID]: again });
  });

  it('shows nothing of an event that was cancelled before it was made', () => {
    expect(put(anEvent({ status: 'cancelled' }))).toBe(true);
    expect(given.shown()).toEqual({});

    expect(put(anEvent())).toBe(true);
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });

  it.each(['confirmed', 'cancelled'] as const)('says who cannot write (%s)', (status) => {
    put(anEvent());
    const event = anEvent({ title: 'Theirs', status });

    expect(given.reader.put(given.calendarId, EVENT_ID, event, isNew)).toBe(false);
    expect(given.stranger.put(given.calendarId, EVENT_ID, event, isNew)).toBe(false);
    expect(given.stranger.put(given.calendarId, OTHER_ID, event, isNew)).toBe(false);
    expect(given.calendar.put('nothing@group.calendar.example', OTHER_ID, event, isNew)).toBe(false);
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });
}

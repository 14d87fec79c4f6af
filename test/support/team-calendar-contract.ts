import type { EventContent } from '../../src/domain/event-content';
import type { EventWritten } from '../../src/domain/effect';
import { OVERWRITTEN } from '../../src/domain/effect';
import type { TeamCalendar } from '../../src/use-cases/team-calendar-port';
import { valueOf } from './builders';

export interface CalendarUnderTest {
  readonly calendar: TeamCalendar;
  readonly calendarId: string;
  /** Of somebody who may read that calendar and no more. */
  readonly reader: TeamCalendar;
  /** Of somebody who cannot see it. */
  readonly stranger: TeamCalendar;
  /** What people see in it, by the events' ids; those that were cancelled are not there. */
  shown(): Readonly<Record<string, EventContent>>;
  /** What a person does in Calendar itself. */
  move(eventId: string, times: Pick<EventContent, 'start' | 'end'>): void;
  rename(eventId: string, title: string): void;
  remove(eventId: string): void;
  /** Answers the invitation: the event is another version, and no other event. */
  answer(eventId: string): void;
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

/** What every TeamCalendar promises. */
export function teamCalendarContract(open: () => CalendarUnderTest): void {
  describe('knowing what came of the last time', () => promises(open, true));
  describe('knowing nothing of the last time', () => promises(open, false));
}

const NEXT_WEEK = { start: '2026-12-09T16:00:00.000Z', end: '2026-12-09T16:15:00.000Z' };
const UNREACHABLE = { ok: false, error: { code: 'calendar-unreachable' } };

function promises(open: () => CalendarUnderTest, remembers: boolean): void {
  let given: CalendarUnderTest;
  let written: Record<string, EventWritten | null>;
  const put = (event: EventContent, eventId = EVENT_ID, before = written[eventId] ?? null) => {
    const came = given.calendar.put(given.calendarId, eventId, event, remembers ? before : null);
    if (came.ok) written[eventId] = came.value;
    return came;
  };
  const restore = (event: EventContent) => given.calendar.put(given.calendarId, EVENT_ID, event, OVERWRITTEN);
  const look = () => given.calendar.look(given.calendarId, EVENT_ID);
  beforeEach(() => {
    given = open();
    written = {};
  });

  it('makes events', () => {
    expect(valueOf(put(anEvent()))?.etag).toMatch(/./);
    valueOf(put(anEvent({ title: 'Other', guests: [] }), OTHER_ID));

    expect(given.shown()).toEqual({
      [EVENT_ID]: anEvent(),
      [OTHER_ID]: anEvent({ title: 'Other', guests: [] }),
    });
  });

  it('makes an event once', () => {
    put(anEvent());
    valueOf(put(anEvent()));
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });

  it('knows an event again that began within a second', () => {
    put(anEvent({ start: '2026-12-02T16:00:03.412Z' }));
    expect(look()).toEqual({ kind: 'as-written' });
  });

  it.each(changes)('gives an event %s, once and again', (_what, change) => {
    put(anEvent());
    valueOf(put(anEvent(change)));
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent(change) });
    expect(look()).toEqual({ kind: 'as-written' });

    valueOf(put(anEvent()));
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });

  it('cancels an event, and shows nothing of one that was cancelled before it was made', () => {
    put(anEvent());
    valueOf(put(anEvent({ status: 'cancelled' })));
    expect(valueOf(put(anEvent({ status: 'cancelled' }), OTHER_ID))).toBeNull();
    expect(given.shown()).toEqual({});

    valueOf(put(anEvent(), OTHER_ID));
    expect(given.shown()).toEqual({ [OTHER_ID]: anEvent() });
  });

  it.each(['confirmed', 'cancelled'] as const)('says who cannot write (%s)', (status) => {
    put(anEvent());
    const event = anEvent({ title: 'Theirs', status });
    const by = (calendar: TeamCalendar, eventId: string) =>
      calendar.put(given.calendarId, eventId, event, written[eventId] ?? null);

    expect(by(given.reader, EVENT_ID)).toEqual(UNREACHABLE);
    expect(by(given.stranger, EVENT_ID)).toEqual(UNREACHABLE);
    expect(by(given.stranger, OTHER_ID)).toEqual(UNREACHABLE);
    expect(given.calendar.put('nothing@group.calendar.example', OTHER_ID, event, null)).toEqual(UNREACHABLE);
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });

  describe('of an event that a person', () => {
    const later = anEvent({ end: '2026-12-02T17:00:00.000Z', status: 'confirmed' });
    const acts: [what: string, act: () => void, found: object, problem: string][] = [
      [
        'moved',
        () => given.move(EVENT_ID, NEXT_WEEK),
        { kind: 'moved', title: null, times: NEXT_WEEK },
        'event-moved',
      ],
      [
        'renamed',
        () => given.rename(EVENT_ID, 'Mine'),
        { kind: 'moved', title: 'Mine', times: null },
        'event-moved',
      ],
      ['deleted', () => given.remove(EVENT_ID), { kind: 'deleted' }, 'event-deleted'],
    ];

    it.each(acts)(
      '%s: tells it, leaves it alone, and overwrites it when told to',
      (_what, act, found, code) => {
        put(anEvent());
        act();
        const before = given.shown();
        expect(look()).toEqual(found);

        expect(put(later)).toEqual({ ok: false, error: { code } });
        expect(put(later)).toEqual({ ok: false, error: { code } });
        expect(given.shown()).toEqual(before);

        valueOf(restore(later));
        expect(given.shown()).toEqual({ [EVENT_ID]: later });
        expect(look()).toEqual({ kind: 'as-written' });
      },
    );

    it.each(acts)('%s: cancels it all the same', (_what, act) => {
      put(anEvent());
      act();
      valueOf(put(anEvent({ status: 'cancelled' })));
      expect(given.shown()).toEqual({});
    });

    it('moved to where it is to be: takes it as it is', () => {
      put(anEvent());
      given.move(EVENT_ID, NEXT_WEEK);
      valueOf(put(anEvent(NEXT_WEEK)));
      expect(given.shown()).toEqual({ [EVENT_ID]: anEvent(NEXT_WEEK) });
    });

    it('answered: changes it as ever', () => {
      put(anEvent());
      given.answer(EVENT_ID);
      expect(look()).toEqual({ kind: 'as-written' });
      valueOf(put(later));
      expect(given.shown()).toEqual({ [EVENT_ID]: later });
    });
  });

  it('puts an event there that is to be overwritten and is not there', () => {
    valueOf(restore(anEvent()));
    expect(given.shown()).toEqual({ [EVENT_ID]: anEvent() });
  });

  it('cannot tell of what is not there or cannot be seen', () => {
    expect(look()).toBeNull();
    put(anEvent());
    expect(given.stranger.look(given.calendarId, EVENT_ID)).toBeNull();
    expect(given.calendar.look('nothing@group.calendar.example', EVENT_ID)).toBeNull();
  });
}

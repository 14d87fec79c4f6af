import type { CalendarEvent } from '../../emulator/calendar/state';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, BIEL, NOW, TEAM, smallOffice, DEPLOYMENT, inMadrid } from '../support/small-office';

type Event = CalendarEvent & { iCalUID: string; kind: string };

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

const insert = (resource: object, calendarId = TEAM, user = ANA): Event =>
  calls.ask<Event>(user, 'Calendar.Events.insert', { ...resource }, calendarId);

describe('Calendar.Events.insert', () => {
  it('answers the event as Google does, and marks the calendar to be written', () => {
    const event = insert(DEPLOYMENT);

    expect(event).toMatchObject({
      kind: 'calendar#event',
      id: 'de9107a0',
      iCalUID: 'de9107a0@google.com',
      status: 'confirmed',
      eventType: 'default',
      sequence: 0,
      created: new Date(NOW).toISOString(),
      creator: { email: ANA },
      organizer: { email: TEAM, displayName: 'Despliegues', self: true },
      start: { dateTime: '2026-12-03T10:00:00+01:00', timeZone: 'Europe/Madrid' },
    });
    expect(calls.workspace.takeTouched()).toEqual([{ kind: 'calendar', id: TEAM }]);
    expect(calls.workspace.calls().byService).toEqual({ Calendar: 1 });
  });

  it.each`
    id                  | because
    ${'abcd'}           | ${'four characters are too few'}
    ${'w0000'}          | ${'w is beyond base32hex'}
    ${'A0000'}          | ${'capitals are not taken'}
    ${'dep-1'}          | ${'a hyphen is not taken'}
    ${'0'.repeat(1025)} | ${'1025 characters are too many'}
  `('refuses an id of its caller: $because', ({ id }: { id: string }) => {
    expect(calls.refused(ANA, 'Calendar.Events.insert', { ...DEPLOYMENT, id }, TEAM)).toMatchObject({
      name: 'GoogleJsonResponseException',
      code: 400,
      message: 'Invalid resource id value.',
    });
  });

  it.each([
    ['5 characters', 'vvv00'],
    ['1024 characters', 'a'.repeat(1024)],
  ])('takes an id of %s', (_, id) => {
    expect(insert({ ...DEPLOYMENT, id }).id).toBe(id);
  });

  it('refuses an id that is taken, also by a deleted event', () => {
    insert(DEPLOYMENT);
    const again = () => calls.refused(ANA, 'Calendar.Events.insert', DEPLOYMENT, TEAM);

    expect(again()).toMatchObject({
      code: 409,
      message: 'The requested identifier already exists.',
      reason: 'duplicate',
    });
    calls.ask(ANA, 'Calendar.Events.remove', TEAM, 'de9107a0');
    expect(again()).toMatchObject({ code: 409 });
    expect(insert(DEPLOYMENT, ANA).id).toBe('de9107a0');
  });

  it.each`
    change                                                                      | message                                                                | reason
    ${{ end: inMadrid('2026-12-03T09:59:59') }}                                 | ${'The specified time range is empty.'}                                | ${'timeRangeEmpty'}
    ${{ end: { date: '2026-12-04' } }}                                          | ${'Start and end times must either both be date or both be dateTime.'} | ${'invalid'}
    ${{ end: undefined }}                                                       | ${'Missing end time.'}                                                 | ${'required'}
    ${{ start: { dateTime: '2026-12-03T10:00:00' } }}                           | ${'Missing time zone definition for start time.'}                      | ${'required'}
    ${{ start: { dateTime: '2026-12-03T10:00:00', timeZone: 'Europe/Palma' } }} | ${'Invalid time zone definition for start time.'}                      | ${'invalid'}
    ${{ start: { date: '2026-13-03' } }}                                        | ${'Invalid value for: Invalid format: "2026-13-03"'}                   | ${'invalid'}
    ${{ attendees: [{ email: 'Biel' }] }}                                       | ${'Invalid attendee email.'}                                           | ${'invalid'}
    ${{ eventType: 'holiday' }}                                                 | ${'Invalid event type.'}                                               | ${'invalid'}
    ${{ eventType: 'outOfOffice' }}                                             | ${'This event type is only supported on a primary calendar.'}          | ${'eventTypeRestriction'}
  `('refuses $change', ({ change, message, reason }: { change: object; message: string; reason: string }) => {
    expect(calls.refused(ANA, 'Calendar.Events.insert', { ...DEPLOYMENT, ...change }, TEAM)).toMatchObject({
      code: 400,
      message,
      reason,
    });
  });

  it("takes an out-of-office event on its owner's calendar only with times, and without a description", () => {
    const absence = { eventType: 'outOfOffice', start: DEPLOYMENT.start, end: DEPLOYMENT.end };
    const refused = (change: object) =>
      calls.refused(ANA, 'Calendar.Events.insert', { ...absence, ...change }, 'primary').reason;

    expect(insert(absence, 'primary')).toMatchObject({ eventType: 'outOfOffice', organizer: { email: ANA } });
    expect(refused({ start: { date: '2026-12-03' }, end: { date: '2026-12-04' } })).toBe(
      'malformedOutOfOfficeEvent',
    );
    expect(refused({ description: 'Médico' })).toBe('malformedOutOfOfficeEvent');
  });

  it('drops a property whose key is over 44 characters, and cuts a value to 1024', () => {
    const [fits, long] = ['k'.repeat(44), 'k'.repeat(45)];
    const extendedProperties = {
      private: { [fits]: 'v'.repeat(1025), [long]: 'v' },
      shared: { [long]: 'v' },
    };

    expect(insert({ ...DEPLOYMENT, extendedProperties }).extendedProperties).toEqual({
      private: { [fits]: 'v'.repeat(1024) },
    });
  });

  it('keeps guests, who have not answered yet', () => {
    const { attendees } = insert({ ...DEPLOYMENT, attendees: [{ email: BIEL }] });

    expect(attendees).toEqual([{ email: BIEL, responseStatus: 'needsAction' }]);
  });

  it("reads a wall time in the zone that is given with it, and tells it in the calendar's", () => {
    const start = { dateTime: '2026-12-03T09:00:00', timeZone: 'Atlantic/Canary' };

    expect(insert({ ...DEPLOYMENT, start }).start).toEqual({
      dateTime: '2026-12-03T10:00:00+01:00',
      timeZone: 'Atlantic/Canary',
    });
  });
});

describe('Calendar.Events.update, patch and remove', () => {
  beforeEach(() => void insert({ ...DEPLOYMENT, description: 'nota', attendees: [{ email: BIEL }] }));
  const update = (resource: object) =>
    calls.ask<Event>(ANA, 'Calendar.Events.update', { ...resource }, TEAM, 'de9107a0');
  const patch = (resource: object) =>
    calls.ask<Event>(ANA, 'Calendar.Events.patch', { ...resource }, TEAM, 'de9107a0');
  const remove = () => calls.ask(ANA, 'Calendar.Events.remove', TEAM, 'de9107a0');

  it('replaces the whole event with update', () => {
    const event = update({ start: DEPLOYMENT.start, end: DEPLOYMENT.end, summary: 'Otro' });

    expect(event).toMatchObject({ summary: 'Otro', sequence: 0, creator: { email: ANA } });
    expect(event).not.toHaveProperty('description');
    expect(event).not.toHaveProperty('attendees');
  });

  it('changes with patch only what is given, and removes what is null', () => {
    const event = patch({ end: inMadrid('2026-12-03T12:00:00'), description: null });

    expect(event).toMatchObject({
      summary: 'Despliegue',
      sequence: 1,
      end: { dateTime: '2026-12-03T12:00:00+01:00' },
    });
    expect(event).not.toHaveProperty('description');
  });

  it('merges extended properties with patch', () => {
    patch({ extendedProperties: { private: { a: '1', b: '2' } } });

    expect(patch({ extendedProperties: { private: { b: null } } }).extendedProperties).toEqual({
      private: { a: '1' },
    });
  });

  it('cancels with remove, once, and update brings the event back', () => {
    remove();

    expect(calls.ask(ANA, 'Calendar.Events.get', TEAM, 'de9107a0')).toMatchObject({ status: 'cancelled' });
    expect(calls.refused(ANA, 'Calendar.Events.remove', TEAM, 'de9107a0')).toMatchObject({
      code: 410,
      reason: 'deleted',
    });
    expect(update({ ...DEPLOYMENT, status: 'confirmed' })).toMatchObject({
      status: 'confirmed',
      id: 'de9107a0',
    });
    expect(calls.ask(ANA, 'Calendar.Events.list', TEAM)).toMatchObject({ items: [{ id: 'de9107a0' }] });
  });

  it('refuses a change when the event is not the one that was read', () => {
    const { etag } = calls.ask<Event>(ANA, 'Calendar.Events.get', TEAM, 'de9107a0');
    patch({ summary: 'Cambiado' });

    const args = [{ summary: 'Tarde' }, TEAM, 'de9107a0', {}, { 'If-Match': etag }];
    expect(calls.refused(ANA, 'Calendar.Events.patch', ...args)).toMatchObject({
      code: 412,
      reason: 'conditionNotMet',
    });
    const fresh = calls.ask<Event>(ANA, 'Calendar.Events.get', TEAM, 'de9107a0').etag;
    const again = [{ summary: 'A tiempo' }, TEAM, 'de9107a0', {}, { 'If-Match': fresh }];
    expect(calls.ask(ANA, 'Calendar.Events.patch', ...again)).toMatchObject({ summary: 'A tiempo' });
  });

  it('refuses another event type, an older sequence and an unknown event', () => {
    const refused = (id: string, change: object) =>
      calls.refused(ANA, 'Calendar.Events.patch', { ...change }, TEAM, id);
    patch({ end: inMadrid('2026-12-03T12:00:00') });

    expect(refused('de9107a0', { eventType: 'focusTime' }).reason).toBe('eventTypeRestriction');
    expect(refused('de9107a0', { sequence: 0 }).message).toContain('Invalid sequence value');
    expect(refused('de9107a1', {})).toMatchObject({ code: 404, reason: 'notFound' });
  });
});

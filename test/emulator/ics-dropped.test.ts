import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CalendarEvent } from '../../emulator/calendar/state';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import { ANA, BIEL, CARLA, TEAM, anEvent, smallOffice } from '../support/small-office';
import { storeFolder } from '../support/store-folder';
import type { StoreFolder } from '../support/store-folder';

const NEW = 'nueva@office.example';
const HOLIDAYS = 'ca.spain#holiday@group.v.calendar.example';

/** As Google writes it: folded after 75 bytes, wherever that is. */
function bytesOf(...lines: string[]): Buffer {
  const folded = lines.map((line) => {
    const parts: Buffer[] = [];
    for (let rest = Buffer.from(line); rest.length > 0; rest = rest.subarray(parts.length === 1 ? 75 : 74)) {
      parts.push(rest.subarray(0, parts.length === 0 ? 75 : 74));
    }
    return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from('\r\n '), part])));
  });
  return Buffer.concat(folded.flatMap((line) => [line, Buffer.from('\r\n')]));
}

const file = (...lines: string[]): Buffer =>
  bytesOf('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Other//EN', ...lines, 'END:VCALENDAR');
const event = (uid: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261101T000000Z',
  ...lines,
  'END:VEVENT',
];
const away = (uid: string, from: string, to: string, ...lines: string[]): string[] =>
  event(
    uid,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${to}`,
    'X-GOOGLE-EVENT-TYPE:outOfOffice',
    ...lines,
  );

let folder: StoreFolder;
beforeEach(() => {
  folder = storeFolder();
});

function put(name: string, bytes: Buffer): void {
  const path = join(folder.path, 'calendars', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function list(world: World, user: string, calendarId: string, query: object = {}): Partial<CalendarEvent>[] {
  const span = { timeMin: '2026-11-30T00:00:00+01:00', timeMax: '2027-01-31T00:00:00+01:00' };
  const asked = { singleEvents: true, orderBy: 'startTime', ...span, ...query };
  return createServiceCalls(world).ask<{ items: CalendarEvent[] }>(
    user,
    'Calendar.Events.list',
    calendarId,
    asked,
  ).items;
}
const titles = (world: World, user: string, id: string) =>
  list(world, user, id).map(({ summary }) => summary);
const starts = (events: Partial<CalendarEvent>[]) =>
  events.map(({ start }) => start?.dateTime ?? start?.date);
const whole = (start: string, end: string) => ({
  start: { dateTime: `${start}T00:00:00+01:00` },
  end: { dateTime: `${end}T00:00:00+01:00` },
});

describe('an .ics that was put there before the start', () => {
  it('is read whole where its lines are folded inside a character', async () => {
    const description =
      'Festiu a l’àmbit de les Illes Balears, Aragó i més\nPer amagar-ho, ves a la configuració';
    const written = description.replaceAll(',', '\\,').replaceAll('\n', '\\n');
    const day = event('20261208_abc@google.com', 'DTSTART;VALUE=DATE:20261208', 'DTEND;VALUE=DATE:20261209');
    for (let spaces = 0; spaces < 3; spaces += 1) {
      const pad = 'x'.repeat(spaces);
      put(
        `${HOLIDAYS}${pad}.ics`,
        file('X-WR-TIMEZONE:UTC', ...day.slice(0, -1), `DESCRIPTION:${pad}${written}`, 'END:VEVENT'),
      );
    }
    const { world } = await folder.open(smallOffice());

    for (let spaces = 0; spaces < 3; spaces += 1) {
      const pad = 'x'.repeat(spaces);
      expect(list(world, BIEL, `${HOLIDAYS}${pad}`)).toMatchObject([
        { description: `${pad}${description}`, start: { date: '2026-12-08' }, end: { date: '2026-12-09' } },
      ]);
    }
  });

  it('expands a series without what was taken out, moved or cancelled', async () => {
    const at = (day: string, time = '150000') => `;TZID=Europe/Madrid:202612${day}T${time}`;
    const one = (day: string, ...lines: string[]) =>
      event('series@other.example', `RECURRENCE-ID${at(day)}`, ...lines);
    put(
      `${ANA}.ics`,
      file(
        ...event(
          'series@other.example',
          `DTSTART${at('04')}`,
          `DTEND${at('04', '180000')}`,
          'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20270131T000000Z',
          `EXDATE${at('11')}`,
          'SUMMARY:Libre',
        ),
        ...one('18', `DTSTART${at('17')}`, `DTEND${at('17', '180000')}`, 'SUMMARY:Libre en jueves'),
        ...one('25', `DTSTART${at('25')}`, `DTEND${at('25', '180000')}`, 'STATUS:CANCELLED'),
      ),
    );
    const { world } = await folder.open(smallOffice());
    const found = list(world, BIEL, ANA, { timeMax: '2027-01-09T00:00:00Z' });

    expect(starts(found)).toEqual([
      '2026-12-04T15:00:00+01:00',
      '2026-12-17T15:00:00+01:00',
      '2027-01-01T15:00:00+01:00',
      '2027-01-08T15:00:00+01:00',
    ]);
    expect(found[1]).toMatchObject({
      summary: 'Libre en jueves',
      originalStartTime: { dateTime: '2026-12-18T15:00:00+01:00' },
    });
  });

  it('tells absences from midnight to midnight where their person is, also in a series of days', async () => {
    put(
      `${ANA}.ics`,
      file(
        ...away('week@other.example', '20261214', '20261219', 'SUMMARY:Vacances'),
        ...away(
          'days@other.example',
          '20270104',
          '20270105',
          'RRULE:FREQ=DAILY;UNTIL=20270108',
          'EXDATE;VALUE=DATE:20270106',
        ),
        ...away('days@other.example', '20270117', '20270118', 'RECURRENCE-ID;VALUE=DATE:20270107'),
      ),
    );
    const { world } = await folder.open(smallOffice());
    const found = list(world, BIEL, ANA, { eventTypes: ['outOfOffice'] });

    expect(found).toMatchObject([
      whole('2026-12-14', '2026-12-19'),
      whole('2027-01-04', '2027-01-05'),
      whole('2027-01-05', '2027-01-06'),
      whole('2027-01-08', '2027-01-09'),
      whole('2027-01-17', '2027-01-18'),
    ]);
  });

  it('keeps what is cancelled, declined and private', async () => {
    const timed = ['DTSTART:20261203T090000Z', 'DTEND:20261203T100000Z'];
    put(
      'exported.ics',
      file(
        `X-WR-CALID:Ana@Office.example`,
        ...event('aaaaa', ...timed, 'STATUS:CANCELLED', 'SUMMARY:No'),
        ...event(
          'bbbbb',
          ...timed,
          'SUMMARY:Comité',
          `ATTENDEE;CN=Ana Serra;PARTSTAT=declined:MAILTO:${ANA}`,
          `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${BIEL}`,
          `ORGANIZER:mailto:${BIEL}`,
        ),
        ...event('ccccc', ...timed, 'CLASS:PRIVATE', 'SUMMARY:Médico'),
      ),
    );
    const { world } = await folder.open(smallOffice());
    const [meeting, secret] = list(world, BIEL, ANA);

    expect(meeting).toMatchObject({
      summary: 'Comité',
      attendees: [
        { email: ANA, responseStatus: 'declined', self: true },
        { email: BIEL, responseStatus: 'accepted', organizer: true },
      ],
    });
    expect(secret).toMatchObject({ id: 'ccccc', visibility: 'private' });
    expect(secret).not.toHaveProperty('summary');
    expect(titles(world, ANA, 'primary')).toEqual(['Comité', 'Médico']);
  });

  it('is the own calendar of somebody of the organisation who is no user yet', async () => {
    put(`Nueva@office.example.ics`, file(...away('week@other.example', '20261214', '20261219')));
    const store = await folder.open(smallOffice());
    await store.save([]);

    for (const { world } of [store, await folder.open()]) {
      expect(list(world, BIEL, NEW, { eventTypes: ['outOfOffice'] })).toMatchObject([
        whole('2026-12-14', '2026-12-19'),
      ]);
      expect(createServiceCalls(world).refused(CARLA, 'Calendar.Events.list', NEW).code).toBe(404);
    }
  });

  it('takes the place of what the new Workspace has, and who may see that stays', async () => {
    put(`${TEAM}.ics`, file(...event('aaaaa', 'DTSTART;VALUE=DATE:20261208', 'SUMMARY:De fuera')));
    const world = smallOffice();
    world.calendar.calendars[TEAM]!.events['bbbbb'] = anEvent({ id: 'bbbbb' });
    world.calendar.calendars[TEAM]!.grants = { 'office.example': 'writer' };
    await folder.open(world);

    expect(titles(world, ANA, TEAM)).toEqual(['De fuera']);
    expect(world.calendar.calendars[TEAM]).toMatchObject({
      readers: [BIEL],
      writers: [ANA],
      grants: { 'office.example': 'writer' },
    });
  });
});

const day = (summary: string): Buffer =>
  file(`X-WR-RELCALID:${ANA}`, ...event('aaaaa', 'DTSTART;VALUE=DATE:20261208', `SUMMARY:${summary}`));

describe('a second .ics of one calendar', () => {
  it('counts from when it is put there, and the other again when that is changed', async () => {
    put(`${ANA}.ics`, day('primero'));
    const store = await folder.open(smallOffice());
    await store.save([]);
    const look = async (): Promise<unknown[]> => {
      if (await store.refresh()) await store.save([]);
      const restarted = await folder.open();
      expect(titles(restarted.world, BIEL, ANA)).toEqual(titles(store.world, BIEL, ANA));
      return titles(store.world, BIEL, ANA);
    };
    put('de fuera.ics', day('segundo'));
    expect(await look()).toEqual(['segundo']);
    expect(await look()).toEqual(['segundo']);
    put(`${ANA}.ics`, day('tercero'));
    expect(await look()).toEqual(['tercero']);
    store.world.calendar.calendars[ANA]!.events['aaaaa']!.summary = 'cuarto';
    await store.save([{ kind: 'calendar', id: ANA }]);
    expect(await look()).toEqual(['cuarto']);
    expect(readFileSync(join(folder.path, 'calendars/de fuera.ics'), 'utf8')).toContain('segundo');
    rmSync(join(folder.path, 'calendars', `${ANA}.ics`));
    await store.refresh();
    expect(await look()).toEqual(['segundo']);
  });

  it('takes the place of a file that was removed at the same time', async () => {
    put(`${ANA}.ics`, day('primero'));
    const store = await folder.open(smallOffice());
    await store.save([]);
    rmSync(join(folder.path, 'calendars', `${ANA}.ics`));
    put('de fuera.ics', day('segundo'));
    await store.refresh();

    expect(titles(store.world, BIEL, ANA)).toEqual(['segundo']);
  });

  it('is left alone when both are new', async () => {
    put('a.ics', day('primero'));
    put('b.ics', day('segundo'));
    const store = await folder.open(smallOffice());
    await store.save([]);

    expect(titles(store.world, BIEL, ANA)).toEqual(['primero']);
    expect(folder.notes).toContain(
      `calendars/b.ics is left alone: calendars/a.ics holds the calendar ${ANA} already`,
    );
    expect(titles((await folder.open()).world, BIEL, ANA)).toEqual(['primero']);
  });

  it('does not count where it is what somebody saved while the Workspace wrote', async () => {
    put(`${ANA}.ics`, day('primero'));
    const store = await folder.open(smallOffice());
    await store.save([]);
    put(`${ANA}.ics`, day('desde fuera'));
    store.world.calendar.calendars[ANA]!.events['aaaaa']!.summary = 'desde dentro';
    await store.save([{ kind: 'calendar', id: ANA }]);
    await store.refresh();

    expect(titles(store.world, BIEL, ANA)).toEqual(['desde dentro']);
    expect(folder.files()).toContain(`calendars/${ANA} (edited outside).ics`);
    expect(titles((await folder.open()).world, BIEL, ANA)).toEqual(['desde dentro']);
  });
});

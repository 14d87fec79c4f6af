import type { CalendarEvent } from '../../emulator/calendar/state';
import type { Workspace } from '../../emulator/kernel/workspace';
import { tabOf, typeRow } from '../../emulator/sample/by-hand';
import { TOWN_CALENDARS } from '../../emulator/sample/calendars';
import { TEAM } from '../../emulator/sample/people';
import type { DateCheckRequest } from '../../src/protocol/dates';
import { anEvent } from '../support/small-office';
import { createCompany } from './deployments';
import { ask, codeOf, createReadyOrganisation, ENGINEER, registryOf, valueOf } from './organisation';

const LEAD = TEAM.lead.email;
const MANAGER = TEAM.manager.email;
/** Nobody's absence in the sample. */
const FREE = TEAM.administrator.email;

const check = (workspace: Workspace, request: DateCheckRequest) =>
  ask(workspace, ENGINEER, 'checkDate', request);

const findings = (workspace: Workspace, request: DateCheckRequest): string[] =>
  valueOf(check(workspace, request)).findings.map(({ code, party, date, causeDay }) =>
    date === causeDay ? `${code} ${party} ${date}` : `${code} ${party} ${date} ${causeDay}`,
  );

const on = (date: string, about: Partial<DateCheckRequest> = {}): DateCheckRequest => ({
  start: `${date}T17:00`,
  durationMinutes: 15,
  places: ['Palma'],
  ...about,
});

const inMadrid = (wall: string) => ({ dateTime: `${wall}:00+01:00`, timeZone: 'Europe/Madrid' });

/** Gives a person's own calendar these events instead of its own. */
function give(workspace: Workspace, owner: string, events: readonly Partial<CalendarEvent>[]): void {
  workspace.world.calendar.calendars[owner] = {
    id: owner,
    summary: owner,
    timeZone: 'Europe/Madrid',
    readers: [],
    writers: [],
    events: Object.fromEntries(
      events.map((event, index) => {
        const id = `event${String(index)}`;
        return [id, anEvent({ eventType: 'outOfOffice', ...event, id, organizer: { email: owner } })];
      }),
    ),
  };
}

describe('checkDate, as tools outside ask it', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createReadyOrganisation();
  });

  it.each<[what: string, DateCheckRequest, string[]]>([
    [
      'the eve of a holiday of both towns',
      on('2026-12-07', { places: ['Palma', 'Barcelona'] }),
      [
        'eve-of-non-working-day Barcelona 2026-12-07 2026-12-08',
        'eve-of-public-holiday Barcelona 2026-12-07 2026-12-08',
        'eve-of-non-working-day Palma 2026-12-07 2026-12-08',
        'eve-of-public-holiday Palma 2026-12-07 2026-12-08',
      ],
    ],
    [
      'the eve of Sant Sebastià in Palma',
      on('2027-01-19', { places: ['Palma', 'Barcelona'] }),
      [
        'eve-of-non-working-day Palma 2027-01-19 2027-01-20',
        'eve-of-public-holiday Palma 2027-01-19 2027-01-20',
      ],
    ],
    ['… which is none in Barcelona', on('2027-01-19', { places: ['barcelona'] }), []],
    [
      'the day before the company closes',
      on('2026-12-23'),
      ['eve-of-non-working-day Palma 2026-12-23 2026-12-24'],
    ],
    ['up to midnight', on('2026-12-10', { start: '2026-12-10T23:30', durationMinutes: 30 }), []],
    [
      'past midnight',
      on('2026-12-10', { start: '2026-12-10T23:30', durationMinutes: 60 }),
      ['friday Palma 2026-12-11', 'eve-of-non-working-day Palma 2026-12-11 2026-12-12'],
    ],
    ['an instant', on('2026-12-02', { start: '2026-12-02T17:00:00+01:00' }), []],
    [
      'a time of another zone',
      on('2026-12-02', { start: '2026-12-03T23:30', timeZone: 'Atlantic/Canary' }),
      ['friday Palma 2026-12-04', 'eve-of-non-working-day Palma 2026-12-04 2026-12-05'],
    ],
    [
      'a time that the clock skips',
      on('2027-03-28', { start: '2027-03-28T02:30' }),
      ['nonexistent-local-time Palma 2027-03-28', 'eve-of-public-holiday Palma 2027-03-28 2027-03-29'],
    ],
    ['a past day', on('2026-11-30'), ['in-the-past Palma 2026-11-30']],
    ['no place but the company’s', on('2026-12-02', { places: [] }), []],
    [
      'a place that nobody entered',
      on('2026-12-02', { places: ['Telde'] }),
      ['cannot-tell Telde 2026-12-02'],
    ],
    ['a year of which no calendar knows', on('2028-03-01'), ['cannot-tell Palma 2028-03-01']],
    ['a window', on('2026-12-02', { window: 'mon-thu 18:00-20:00' }), ['outside-window - 2026-12-02']],
    ['short notice', on('2026-12-02', { noticeDays: 2 }), ['short-notice Palma 2026-12-02']],
  ])('%s', (_what, request, expected) => {
    const found = findings(workspace, request);

    expect(
      found
        .filter((one) => !expected.includes(one))
        .filter(
          (one) =>
            !one.startsWith('non-working') && !one.startsWith('eve-of-non-working-day Palma 2027-03-28'),
        ),
    ).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('says each finding in words, and whether it is allowed', () => {
    const { allowed, findings: found, start } = valueOf(check(workspace, on('2026-12-08')));

    expect({ allowed, start }).toEqual({ allowed: true, start: '2026-12-08T16:00:00.000Z' });
    expect(found).toMatchObject([
      {
        code: 'non-working-day',
        severity: 'warning',
        message: expect.stringContaining('La Immaculada') as string,
      },
    ]);
  });

  it.each<[what: string, Partial<DateCheckRequest>, field: string]>([
    ['no date', { start: '2026-02-30T10:00' }, 'start'],
    ['no time', { start: '2026-12-02' }, 'start'],
    ['an hour that there is not', { start: '2026-12-02T25:00' }, 'start'],
    ['a minute that there is not', { start: '2026-12-02T10:75' }, 'start'],
    ['an offset that there is not', { start: '2026-12-02T10:00+99:99' }, 'start'],
    ['a zone that there is not', { timeZone: 'Europe/Palma' }, 'timeZone'],
    ['a negative duration', { durationMinutes: -1 }, 'durationMinutes'],
  ])('refuses %s', (_what, about, field) => {
    const reply = check(workspace, on('2026-12-02', about));

    expect(reply.ok ? [] : reply.fields.map((one) => one.field)).toEqual([field]);
  });

  it('lets nobody in who is not of the team', () => {
    expect(
      codeOf(
        ask(
          workspace,
          TEAM.administrator.email.replace('admin', 'deploy-bot'),
          'checkDate',
          on('2026-12-02'),
        ),
      ),
    ).toBe('not-in-team');
  });

  it('reads every calendar in one question, and none while they are known', () => {
    const people = [MANAGER, LEAD, FREE, ENGINEER].map((address) => ({ address }));
    const request = on('2026-12-02', { places: ['Palma', 'Barcelona', 'Madrid'], people });
    workspace.resetCalls();
    valueOf(check(workspace, request));
    expect(workspace.calls().byService).toMatchObject({ UrlFetch: 1 });
    expect(workspace.calls().byService['Calendar']).toBeUndefined();

    workspace.resetCalls();
    valueOf(check(workspace, request));
    expect(workspace.calls().byService).toEqual({ Properties: 1, Sheets: 1, Cache: 2 });

    workspace.resetCalls();
    valueOf(check(workspace, { ...request, again: true }));
    expect(workspace.calls().byService['UrlFetch']).toBe(1);
  });
});

/** date-rules.md, 3.4 */
describe('the traps of absences', () => {
  const DATES = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-14', '2026-12-15'];
  const EVE = 'eve-of-vacation';

  /** On which of these dates that code is found of the executor. */
  function found(events: readonly Partial<CalendarEvent>[], code = EVE, visitor = ENGINEER): string[] {
    const workspace = createReadyOrganisation();
    give(workspace, FREE, events);
    return DATES.filter((date) => {
      const request = on(date, { start: `${date}T12:00`, people: [{ address: FREE, role: 'executor' }] });
      return valueOf(ask(workspace, visitor, 'checkDate', request)).findings.some((one) => one.code === code);
    });
  }

  const away = (start: string, end: string, more: Partial<CalendarEvent> = {}): Partial<CalendarEvent> => ({
    start: inMadrid(start),
    end: inMadrid(end),
    summary: 'Fuera de la oficina',
    ...more,
  });
  const WEDNESDAY_ON = away('2026-12-09T00:00', '2026-12-12T00:00');

  it.each<[what: string, readonly Partial<CalendarEvent>[], string[]]>([
    ['an absence after a holiday', [WEDNESDAY_ON], ['2026-12-07', '2026-12-08']],
    ['without a title', [{ ...WEDNESDAY_ON, summary: '' }], ['2026-12-07', '2026-12-08']],
    ['cancelled', [{ ...WEDNESDAY_ON, status: 'cancelled' }], []],
    ['declined', [{ ...WEDNESDAY_ON, attendees: [{ email: FREE, responseStatus: 'declined' }] }], []],
    ['tentative', [{ ...WEDNESDAY_ON, status: 'tentative' }], ['2026-12-07', '2026-12-08']],
    ['working at home', [{ ...WEDNESDAY_ON, eventType: 'workingLocation' }], []],
    ['undisturbed', [{ ...WEDNESDAY_ON, eventType: 'focusTime' }], []],
    ['a meeting called «Vacaciones»', [{ ...WEDNESDAY_ON, eventType: 'default', summary: 'Vacaciones' }], []],
    [
      'from the middle of a day',
      [away('2026-12-10T14:00', '2026-12-12T00:00')],
      ['2026-12-09', '2026-12-10'],
    ],
    ['a weekend alone', [away('2026-12-12T00:00', '2026-12-14T00:00')], []],
    ['an afternoon', [away('2026-12-10T14:00', '2026-12-10T18:00')], []],
    [
      'every Thursday',
      [{ ...away('2026-12-03T00:00', '2026-12-04T00:00'), recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=TH'] }],
      [],
    ],
    [
      'two days every week',
      [{ ...away('2026-12-09T00:00', '2026-12-11T00:00'), recurrence: ['RRULE:FREQ=WEEKLY;COUNT=1'] }],
      ['2026-12-07', '2026-12-08'],
    ],
    [
      'two blocks with a weekend between',
      [away('2026-12-09T00:00', '2026-12-12T00:00'), away('2026-12-14T00:00', '2026-12-15T00:00')],
      ['2026-12-07', '2026-12-08'],
    ],
    [
      'told in another zone than its calendar’s',
      [
        {
          summary: 'Out of office',
          start: { dateTime: '2026-12-08T18:00:00-05:00', timeZone: 'America/New_York' },
          end: { dateTime: '2026-12-11T18:00:00-05:00', timeZone: 'America/New_York' },
        },
      ],
      ['2026-12-07', '2026-12-08'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(found(events)).toEqual(expected);
  });

  it('private, without what it is: nobody can tell', () => {
    const secret = [{ ...WEDNESDAY_ON, visibility: 'private' }];

    expect(found(secret, 'cannot-tell')).toEqual(['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10']);
    expect(
      found([away('2026-12-09T09:00', '2026-12-09T10:00', { visibility: 'private' })], 'cannot-tell'),
    ).toEqual([]);
  });

  it('of a colleague who shows only busy times: nobody can tell, of any date', () => {
    const workspace = createReadyOrganisation();
    give(workspace, FREE, []);
    workspace.world.calendar.calendars[FREE]!.freeBusyOnly = [ENGINEER];

    expect(findings(workspace, on('2026-12-02', { people: [FREE] }))).toEqual([
      'cannot-tell Catalina Ferragut 2026-12-02',
    ]);
  });
});

describe('a customer’s date', () => {
  const planned = { start: '2026-12-02T17:00', durationMinutes: 15, customerKey: 'cooperativa-llum' };

  function typeContact(workspace: Workspace, address: string, name: string): void {
    typeRow(tabOf(workspace.world, registryOf(workspace.world), 'Contacts'), {
      Cliente: 'cooperativa-llum',
      Papel: 'customer-manager',
      Nombre: name,
      Correo: address,
      'Para o copia': 'to',
      Imprescindible: 'yes',
    });
  }

  it('depends on its needed contacts, of whom somebody may know nothing', () => {
    const { workspace } = createCompany();
    typeContact(workspace, 'rosa@llum.example', 'Rosa Llull');

    expect(findings(workspace, planned)).toEqual(['absences-not-known Rosa Llull 2026-12-02']);
  });

  it('names a calendar that cannot be read, and counts the others', () => {
    const { workspace } = createCompany();
    workspace.world.calendar.broken = [TOWN_CALENDARS.Barcelona];
    const { findings: found } = valueOf(check(workspace, { ...planned, start: '2026-12-07T17:00' }));

    expect(found.map(({ code, party }) => `${code} ${party}`)).toEqual([
      'eve-of-non-working-day Barcelona',
      'eve-of-public-holiday Barcelona',
      'cannot-tell Barcelona',
      'eve-of-non-working-day Palma',
      'eve-of-public-holiday Palma',
    ]);
    expect(found.find(({ code }) => code === 'cannot-tell')?.message).toContain(TOWN_CALENDARS.Barcelona);
  });
});

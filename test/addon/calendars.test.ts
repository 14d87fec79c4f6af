import { randomUUID } from 'node:crypto';
import { deleteEvent } from '../../emulator/calendar/person';
import type { CalendarEvent } from '../../emulator/calendar/state';
import { viewEvents } from '../../emulator/calendar/view';
import type { Workspace } from '../../emulator/kernel/workspace';
import { TOWN_CALENDARS, VACATIONS } from '../../emulator/sample/calendars';
import { TEAM } from '../../emulator/sample/people';
import type { PlacesView } from '../../src/protocol/calendars';
import { aCustomer } from '../support/builders';
import type { Visitor } from './organisation';
import {
  ADMIN,
  ask,
  beside,
  codeOf,
  createReadyOrganisation,
  ENGINEER,
  logsOf,
  registryOf,
  rowsIn,
  valueOf,
} from './organisation';

/** The company, and the id of a customer's log. */
function createCompany(place = 'Barcelona'): { workspace: Workspace; log: string } {
  const workspace = createReadyOrganisation();
  const request = { requestId: randomUUID(), customer: aCustomer({ place }) };
  valueOf(ask(workspace, ENGINEER, 'createCustomer', request));
  return { workspace, log: logsOf(workspace.world)[0]!.id };
}

const DAY = { date: '2027-11-02', name: 'Festa del poble' };

const placesOf = (workspace: Workspace, visitor: Visitor): PlacesView =>
  valueOf(ask(workspace, visitor, 'places', { customerKey: null }));

const addHolidays = (workspace: Workspace, visitor: Visitor, about: object = {}) =>
  ask(workspace, visitor, 'addHolidays', { requestId: randomUUID(), place: 'Palma', days: [DAY], ...about });

const addTimeOff = (workspace: Workspace, visitor: Visitor, about: object = {}) =>
  ask(workspace, visitor, 'addTimeOff', {
    requestId: randomUUID(),
    kind: 'absence',
    place: '',
    person: TEAM.secondEngineer.email,
    from: '2027-02-01',
    to: '2027-02-12',
    title: '',
    ...about,
  });

const eventsOn = (workspace: Workspace, id: string, date: string): CalendarEvent[] =>
  (viewEvents(workspace.world, id) ?? []).filter(({ start }) => start.date === date);

function callsOf(workspace: Workspace, work: () => unknown): number {
  workspace.resetCalls();
  work();
  return workspace.calls().total;
}

describe('places', () => {
  it('tells beside a log its own places, in words', () => {
    const { workspace, log } = createCompany();
    const view = placesOf(workspace, beside(ENGINEER, log));
    expect(view).toMatchObject({ customerName: 'Ajuntament de Vilanova', today: '2026-12-01' });
    expect(view.places.map(({ name }) => name)).toEqual(['Barcelona', 'Palma']);
    expect(view.places[1]).toMatchObject({
      holidayCalendar: 'Festius Palma',
      closureCalendar: 'Tancaments Soffid',
      missing: [],
    });
    expect(view.places.flatMap(({ holidays }) => holidays.map(({ year }) => year))).toEqual([
      2026, 2027, 2026, 2027,
    ]);
  });

  it('tells what is missing, and what is wrong with a calendar', () => {
    const { workspace, log } = createCompany('Maó');
    delete workspace.world.calendar.calendars[TOWN_CALENDARS.Palma];
    const [mao, palma] = placesOf(workspace, beside(ENGINEER, log)).places;
    expect(mao!.missing).toEqual(['Maó no tiene ningún calendario de festivos en la pestaña Calendars']);
    expect(palma!.calendars[0]).toMatchObject({
      title: TOWN_CALENDARS.Palma,
      problems: [`No se puede leer el calendario ${TOWN_CALENDARS.Palma} (Palma)`],
    });
  });

  it('tells beside the registry every place, in as many calls', () => {
    const { workspace } = createCompany();
    const registry = beside(TEAM.manager.email, registryOf(workspace.world));
    expect(placesOf(workspace, registry).places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Palma', 'Barcelona', 'Madrid']),
    );
    // Who is who, the registry, the calendars in two round trips at most, and what is kept of them in two caches.
    expect(callsOf(workspace, () => placesOf(workspace, registry))).toBeLessThanOrEqual(6);
  });

  it('refuses a stranger', () => {
    const { workspace, log } = createCompany();
    expect(
      codeOf(ask(workspace, beside('x@elsewhere.example', log), 'places', { customerKey: null })),
    ).not.toBe('ok');
  });
});

describe('addHolidays', () => {
  it('writes a day once, whoever asks again, and says so', () => {
    const { workspace, log } = createCompany();
    const visitor = beside(ADMIN, log);
    expect(valueOf(addHolidays(workspace, visitor)).done[0]).toBe(
      'A «Festius Palma»: dimarts 2 de novembre de 2027: Festa del poble',
    );
    expect(valueOf(addHolidays(workspace, visitor)).done).toEqual([
      "Ja eren a «Festius Palma», i no s'han tocat: dimarts 2 de novembre de 2027: Festa del poble",
    ]);
    expect(eventsOn(workspace, TOWN_CALENDARS.Palma, DAY.date)).toMatchObject([
      { id: 'fest20271102', summary: DAY.name, transparency: 'transparent', end: { date: '2027-11-03' } },
    ]);
  });

  it('is what dates are decided by at once, for everybody', () => {
    const { workspace, log } = createCompany();
    const findings = () =>
      valueOf(
        ask(workspace, beside(ENGINEER, log), 'checkDate', {
          start: '2027-11-01T17:00',
          durationMinutes: 15,
          places: ['Palma'],
        }),
      ).findings.map(({ code, cause }) => `${code} ${cause}`);
    expect(findings()).not.toContain('eve-of-public-holiday Festa del poble');
    valueOf(addHolidays(workspace, beside(ADMIN, log)));
    expect(findings()).toContain('eve-of-public-holiday Festa del poble');
  });

  it('brings back a day that somebody deleted', () => {
    const { workspace, log } = createCompany();
    valueOf(addHolidays(workspace, beside(ADMIN, log)));
    const calendarId = TOWN_CALENDARS.Palma;
    deleteEvent(workspace.world, { calendarId, user: ADMIN, eventId: 'fest20271102' });
    const days = [
      { ...DAY, name: 'Otro' },
      { date: '2027-11-03', name: 'Más' },
    ];
    valueOf(addHolidays(workspace, beside(ADMIN, log), { days }));
    expect(eventsOn(workspace, calendarId, DAY.date)).toMatchObject([
      { summary: 'Otro', status: 'confirmed' },
    ]);
    expect(eventsOn(workspace, calendarId, '2027-11-03')).toHaveLength(1);
  });

  it('names the calendar that an engineer may not write', () => {
    const { workspace, log } = createCompany();
    const reply = addHolidays(workspace, beside(ENGINEER, log));
    expect(reply).toMatchObject({ ok: false, code: 'calendar-closed' });
    expect(JSON.stringify(reply)).toContain('No puede escribir en el calendario «Festius Palma» (Palma)');
  });

  it('makes a calendar for an administrator alone, which engineers then read', () => {
    const { workspace, log } = createCompany('Maó');
    const here = { place: 'Maó' };
    expect(codeOf(addHolidays(workspace, beside(ENGINEER, log), here))).toBe('role-needed');
    expect(valueOf(addHolidays(workspace, beside(ADMIN, log), here)).done.slice(0, 2)).toEqual([
      "Calendari «Festivos Maó», que l'empresa pot llegir, amb la seva fila a la pestanya Calendars",
      'A «Festivos Maó»: dimarts 2 de novembre de 2027: Festa del poble',
    ]);
    valueOf(addHolidays(workspace, beside(ADMIN, log), here));
    expect(rowsIn(workspace.world, 'Calendars').filter(({ place }) => place === 'Maó')).toMatchObject([
      { role: 'public-holidays', 'time-zone': 'Europe/Madrid', weekend: 'sat, sun' },
    ]);
    const [mao] = placesOf(workspace, beside(ENGINEER, log)).places;
    expect(mao).toMatchObject({
      holidayCalendar: 'Festivos Maó',
      calendars: [{ role: 'public-holidays', problems: [] }],
      holidays: [{ count: 0 }, { count: 1, minimum: 8 }],
    });
  });

  it('makes as many calls for a hundred days as for one', () => {
    const { workspace, log } = createCompany();
    const days = Array.from({ length: 100 }, (_, index) => ({
      date: `2028-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      name: '',
    }));
    const calls = callsOf(workspace, () => valueOf(addHolidays(workspace, beside(ADMIN, log), { days })));
    expect(calls).toBeLessThanOrEqual(13);
  });

  it.each([
    ['no days', { days: [] }],
    ['a date that there is not', { days: [{ date: '2027-02-30', name: '' }] }],
    ['a place that there is not', { place: 'Atlantis' }],
    ['too many days', { days: Array.from({ length: 101 }, () => DAY) }],
  ])('refuses %s', (_what, about) => {
    const { workspace, log } = createCompany();
    expect(codeOf(addHolidays(workspace, beside(ADMIN, log), about))).toBe('fields');
  });
});

describe('addTimeOff', () => {
  it('writes an absence that the rules then know of, once under one request', () => {
    const { workspace, log } = createCompany();
    const request = { requestId: randomUUID() };
    const done = valueOf(addTimeOff(workspace, beside(ENGINEER, log), request)).done;
    expect(done[0]).toMatch(
      /^«Vacaciones .*», lunes 1 de febrero de 2027 a viernes 12 de febrero de 2027, en «Vacaciones equipo»$/,
    );
    expect(valueOf(addTimeOff(workspace, beside(ENGINEER, log), request)).done).toEqual(done);
    expect(eventsOn(workspace, VACATIONS, '2027-02-01')).toMatchObject([{ end: { date: '2027-02-13' } }]);
    expect(rowsIn(workspace.world, 'Audit').filter(({ action }) => action === 'add-absence')).toHaveLength(1);
    const { facts } = valueOf(
      ask(workspace, beside(ENGINEER, log), 'dates', { customerKey: null, again: false }),
    );
    const person = facts.people.find(({ address }) => address === TEAM.secondEngineer.email);
    expect(person!.away).toContainEqual(
      expect.objectContaining({ span: { from: '2027-02-01', to: '2027-02-13' } }),
    );
  });

  it('writes a closure where an administrator may, and names the calendar to an engineer', () => {
    const { workspace, log } = createCompany();
    const closure = { kind: 'closure', place: 'Palma', person: '', title: 'Puente', to: '2027-02-01' };
    expect(codeOf(addTimeOff(workspace, beside(ENGINEER, log), closure))).toBe('calendar-closed');
    expect(valueOf(addTimeOff(workspace, beside(ADMIN, log), closure)).done[0]).toBe(
      '«Puente», dilluns 1 de febrer de 2027, a «Tancaments Soffid»',
    );
  });

  it('says which row of the Calendars tab is missing', () => {
    const { workspace, log } = createCompany();
    const reply = addTimeOff(workspace, beside(ENGINEER, log), {
      kind: 'closure',
      place: 'Barcelona',
      person: '',
    });
    expect(reply).toMatchObject({ ok: false, code: 'calendar-missing' });
    expect(JSON.stringify(reply)).toContain('una fila con el lugar «Barcelona», el papel «closures»');
  });

  it.each([
    ['nobody', { person: '' }, 'person'],
    ['no place', { kind: 'closure', person: '' }, 'place'],
    ['a stranger', { person: 'x@elsewhere.example' }, 'person'],
    ['an end before its start', { to: '2027-01-31' }, 'to'],
    ['a wrong year', { to: '2029-02-01' }, 'to'],
    ['a date that there is not', { from: '2027-02-30' }, 'from'],
    ['nothing for a date', { from: '', to: '' }, 'from'],
  ])('refuses %s beside its field', (_what, about, field) => {
    const { workspace, log } = createCompany();
    const reply = addTimeOff(workspace, beside(ENGINEER, log), about);
    expect(reply).toMatchObject({ ok: false, code: 'fields' });
    expect(reply.ok ? [] : reply.fields.map((one) => one.field)).toContain(field);
  });
});

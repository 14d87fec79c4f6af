import { addHolidays } from '../../src/use-cases/add-holidays';
import type { HolidaysForm } from '../../src/use-cases/add-holidays';
import { createCustomer } from '../../src/use-cases/create-customer';
import { openDates } from '../../src/use-cases/open-dates';
import {
  aCustomer,
  auditedIn,
  createReadyOffice,
  refusalOf,
  rowsIn,
  typeCalendars,
  typeRow,
  valueOf,
} from '../support/builders';
import type { Office } from '../support/in-memory-office';
import { ADMIN, ENGINEER, HOLIDAYS } from '../support/in-memory-office';

const SEBASTIAN = { date: '2027-01-20', name: 'San Sebastián' };
const JOAN = { date: '2027-06-24', name: 'Sant Joan' };
const FORM: HolidaysForm = { place: 'Palma', days: [SEBASTIAN, JOAN] };
const MADE = 'made-1@group.calendar.example';

function createOfficeWithCalendars(): Office {
  const office = createReadyOffice();
  typeCalendars(office);
  return office;
}

const add = (
  office: Office,
  form: Partial<HolidaysForm> = {},
  email = ENGINEER,
  open: string | null = null,
) => addHolidays(office.visit({ email, open }), { ...FORM, ...form });

const writtenIn = (office: Office, id = HOLIDAYS) => [
  ...(office.dayCalendars.written.get(id)?.values() ?? []),
];

const EVENTS = [
  { id: 'fest20270120', title: 'San Sebastián', from: '2027-01-20', to: '2027-01-21' },
  { id: 'fest20270624', title: 'Sant Joan', from: '2027-06-24', to: '2027-06-25' },
];

describe('addHolidays', () => {
  it('writes days into the calendar of their place, and notes who did it', () => {
    const office = createOfficeWithCalendars();
    expect(valueOf(add(office))).toEqual({ calendar: 'Festivos', made: null, added: FORM.days, there: [] });
    expect(writtenIn(office)).toEqual(EVENTS);
    expect(auditedIn(office)).toEqual([
      {
        at: '2026-12-01T09:00:00.000Z',
        who: ENGINEER,
        action: 'add-holidays',
        subject: 'Palma',
        from: 'sidebar',
        after: '2027-01-20 San Sebastián; 2027-06-24 Sant Joan',
      },
    ]);
  });

  it('leaves days alone that are there, by whatever name, and writes each once', () => {
    const office = createOfficeWithCalendars();
    add(office, { days: [SEBASTIAN] });
    const days = [
      { ...SEBASTIAN, name: 'Otro' },
      { date: '2027-12-08', name: 'Inmaculada' },
      { ...JOAN, name: '' },
      JOAN,
    ];
    expect(valueOf(add(office, { days }))).toMatchObject({ added: [JOAN], there: days.slice(0, 2) });
    expect(writtenIn(office)).toEqual(EVENTS);
    expect(valueOf(add(office)).added).toEqual([]);
    expect(auditedIn(office).map(({ before, after }) => [before, after])).toEqual([
      [undefined, '2027-01-20 San Sebastián'],
      ['2027-01-20 Otro; 2027-12-08 Inmaculada', '2027-06-24 Sant Joan'],
      ['2027-01-20 San Sebastián; 2027-06-24 Sant Joan', undefined],
    ]);
  });

  it('gives a day without a name the usual one, in the registry’s language', () => {
    const office = createReadyOffice({ language: 'ca' });
    typeCalendars(office);
    add(office, { days: [{ ...SEBASTIAN, name: '' }] });
    expect(writtenIn(office)).toMatchObject([{ title: 'Festiu' }]);
  });

  it('is what dates are decided by from then on, although the calendar was kept before', () => {
    const office = createOfficeWithCalendars();
    const { key } = valueOf(createCustomer(office.visit({ email: ENGINEER }), aCustomer()));
    const holidays = () =>
      valueOf(openDates(office.visit({ email: ENGINEER }), key, false)).places[0]!.holidays;
    expect(holidays()['2027-01-20']).toBeUndefined();
    add(office);
    expect(holidays()['2027-01-20']).toBe('San Sebastián');
  });

  it('says whose calendar it cannot write, by its title, and writes nothing', () => {
    const office = createOfficeWithCalendars();
    office.dayCalendars.readOnlyTo.set(HOLIDAYS, [ENGINEER]);
    expect(refusalOf(add(office))).toEqual({ code: 'calendar-closed', calendar: 'Festivos', place: 'Palma' });
    office.days.delete(HOLIDAYS);
    expect(refusalOf(add(office))).toEqual({ code: 'calendar-closed', calendar: HOLIDAYS, place: 'Palma' });
    expect(auditedIn(office)).toEqual([]);
  });

  it.each([
    ['not-in-team', 'stranger@elsewhere.example'],
    ['role-needed', 'boss@soffid.example'],
  ])('refuses with %s', (code, email) => {
    const office = createOfficeWithCalendars();
    typeRow(office, 'Team', { address: 'boss@soffid.example', name: 'Boss', roles: 'manager' });
    expect(refusalOf(add(office, {}, email)).code).toBe(code);
  });

  it('refuses a place that nothing names', () => {
    expect(refusalOf(add(createOfficeWithCalendars(), { place: 'Atlantis' }))).toEqual({
      code: 'fields',
      problems: [{ field: 'place', code: 'choice' }],
    });
  });
});

describe('addHolidays at a place without a calendar', () => {
  it('refuses whoever is no administrator, and makes nothing', () => {
    const office = createReadyOffice();
    expect(refusalOf(add(office))).toEqual({ code: 'role-needed', roles: ['administrator'] });
    expect(office.dayCalendars.made).toEqual([]);
  });

  it('makes one for an administrator, which the company reads and the Calendars tab names', () => {
    const office = createReadyOffice();
    typeRow(office, 'Calendars', { place: 'Palma', 'time-zone': 'Atlantic/Canary', weekend: 'fri, sat' });
    expect(valueOf(add(office, {}, ADMIN))).toMatchObject({
      calendar: 'Festivos Palma',
      made: { calendarId: MADE, unshared: [] },
      added: FORM.days,
    });
    expect(office.dayCalendars.made).toMatchObject([
      { title: 'Festivos Palma', timeZone: 'Atlantic/Canary', domains: ['soffid.example'], by: ADMIN },
    ]);
    expect(writtenIn(office, MADE)).toEqual(EVENTS);
    expect(rowsIn(office, 'Calendars')[1]).toEqual({
      place: 'Palma',
      role: 'public-holidays',
      calendar: MADE,
      'time-zone': 'Atlantic/Canary',
      weekend: 'fri, sat',
    });
    expect(auditedIn(office).map(({ action, after }) => [action, after])).toEqual([
      ['make-calendar', MADE],
      ['add-holidays', '2027-01-20 San Sebastián; 2027-06-24 Sant Joan'],
    ]);
  });

  it('makes it once, also when a run broke off before its row was there', () => {
    const office = createReadyOffice();
    const visit = office.visit({ email: ADMIN });
    const breaking = { ...visit, mutex: { hold: () => null } };
    expect(refusalOf(addHolidays(breaking, FORM)).code).toBe('busy');
    expect(office.dayCalendars.made).toHaveLength(1);
    valueOf(add(office, {}, ADMIN));
    valueOf(add(office, {}, ADMIN));
    expect(office.dayCalendars.made).toHaveLength(1);
    expect(rowsIn(office, 'Calendars')).toMatchObject([
      { place: 'Palma', calendar: MADE, 'time-zone': 'Europe/Madrid', weekend: 'sat, sun' },
    ]);
  });

  it('writes into the calendar of another administrator who came first', () => {
    const office = createReadyOffice();
    const visit = office.visit({ email: ADMIN });
    const dayCalendars = {
      ...visit.dayCalendars,
      share: () => {
        typeRow(office, 'Calendars', { place: 'Palma', role: 'public-holidays', calendar: HOLIDAYS });
        return [];
      },
    };
    valueOf(addHolidays({ ...visit, dayCalendars }, FORM));
    expect(writtenIn(office)).toEqual(EVENTS);
    expect(rowsIn(office, 'Calendars')).toHaveLength(1);
  });

  it('makes none in a zone that there is not', () => {
    const office = createReadyOffice();
    typeRow(office, 'Calendars', { place: 'Palma', 'time-zone': 'Europe/Madri' });
    expect(refusalOf(add(office, {}, ADMIN))).toEqual({
      code: 'zone-unknown',
      timeZone: 'Europe/Madri',
      place: 'Palma',
    });
    expect(office.dayCalendars.made).toEqual([]);
  });

  it('says with whom it could not be shared', () => {
    const office = createReadyOffice();
    office.dayCalendars.refused.push('soffid.example');
    expect(valueOf(add(office, {}, ADMIN)).made!.unshared).toEqual(['soffid.example']);
  });

  it('makes one beside a log for a place of that customer alone', () => {
    const office = createReadyOffice();
    const { log } = valueOf(createCustomer(office.visit({ email: ENGINEER }), aCustomer()));
    valueOf(
      createCustomer(office.visit({ email: ENGINEER }), aCustomer({ name: 'Illes', place: 'Eivissa' })),
    );
    expect(refusalOf(add(office, { place: 'Eivissa' }, ADMIN, log.id)).code).toBe('fields');
    valueOf(add(office, { place: 'barcelona' }, ADMIN, log.id));
    expect(rowsIn(office, 'Calendars')).toMatchObject([{ place: 'Barcelona' }]);
    valueOf(add(office, { place: 'Eivissa' }, ADMIN));
  });
});

import { addTimeOff } from '../../src/use-cases/add-time-off';
import type { TimeOffForm } from '../../src/use-cases/add-time-off';
import { createCustomer } from '../../src/use-cases/create-customer';
import { openDates } from '../../src/use-cases/open-dates';
import {
  aContact,
  aCustomer,
  auditedIn,
  createReadyOffice,
  refusalOf,
  typeCalendars,
  typeRow,
  valueOf,
} from '../support/builders';
import type { Office } from '../support/in-memory-office';
import { COLLEAGUE, ENGINEER } from '../support/in-memory-office';

const REQUEST = '0f3c9a1e-5b7d-4c2a-9e8f-1a2b3c4d5e6f';
const EVENT = '0f3c9a1e5b7d4c2a9e8f1a2b3c4d5e6f';
const AWAY = 'away@example';
const CLOSED = 'closed@example';
const NURIA = 'nuria@vilanova.example';

const ABSENCE: TimeOffForm = {
  requestId: REQUEST,
  kind: 'absence',
  place: '',
  person: COLLEAGUE,
  from: '2027-02-01',
  to: '2027-02-12',
  title: '',
};
const CLOSURE: TimeOffForm = { ...ABSENCE, kind: 'closure', place: 'Palma', person: '', to: '2027-02-01' };

/** With a calendar of each role at those places. */
function createOfficeWith(
  ...rows: readonly (readonly [place: string, role: string, calendar: string])[]
): Office {
  const office = createReadyOffice();
  typeCalendars(office);
  for (const [place, role, calendar] of rows) {
    typeRow(office, 'Calendars', { place, role, calendar });
    office.days.set(calendar, { title: `El de ${place}`, events: [] });
  }
  return office;
}

const add = (office: Office, form: TimeOffForm, open: string | null = null) =>
  addTimeOff(office.visit({ email: ENGINEER, open }), form);

const writtenIn = (office: Office, id: string) => [...(office.dayCalendars.written.get(id)?.values() ?? [])];

const logOf = (office: Office): string =>
  valueOf(createCustomer(office.visit({ email: ENGINEER }), aCustomer({ contacts: [aContact()] }))).log.id;

describe('addTimeOff of somebody', () => {
  it('writes a colleague’s absence into the calendar of the own place, and notes who did it', () => {
    const office = createOfficeWith(['Palma', 'vacations', AWAY]);
    expect(valueOf(add(office, ABSENCE))).toEqual({
      calendar: 'El de Palma',
      title: 'Vacaciones colleague',
      from: '2027-02-01',
      to: '2027-02-12',
    });
    expect(writtenIn(office, AWAY)).toEqual([
      { id: EVENT, title: 'Vacaciones colleague', from: '2027-02-01', to: '2027-02-13' },
    ]);
    expect(auditedIn(office)).toEqual([
      {
        at: '2026-12-01T09:00:00.000Z',
        who: ENGINEER,
        action: 'add-absence',
        subject: COLLEAGUE,
        from: 'sidebar',
        after: '2027-02-01/2027-02-12 Vacaciones colleague',
      },
    ]);
  });

  it('is once under one request, and is found by the rules', () => {
    const office = createOfficeWith(['Palma', 'vacations', AWAY]);
    const log = logOf(office);
    const away = () =>
      valueOf(openDates(office.visit({ email: ENGINEER, open: log }), null, false)).people.find(
        ({ address }) => address === COLLEAGUE,
      )!.away;
    expect(away()).toEqual([]);
    add(office, ABSENCE);
    add(office, ABSENCE);
    expect(away()).toEqual([
      { span: { from: '2027-02-01', to: '2027-02-13' }, title: 'Vacaciones colleague' },
    ]);
  });

  it('writes a contact’s absence into the customer’s own calendar, or else the first one of its places', () => {
    const own = createOfficeWith(
      ['Palma', 'vacations', 'team@example'],
      ['Ajuntament de Vilanova', 'vacations', AWAY],
    );
    logOf(own);
    valueOf(add(own, { ...ABSENCE, person: NURIA.toUpperCase() }));
    expect(writtenIn(own, AWAY)).toMatchObject([{ title: 'Vacaciones Núria Ferrer' }]);

    const shared = createOfficeWith(['Palma', 'vacations', AWAY]);
    valueOf(add(shared, { ...ABSENCE, person: NURIA }, logOf(shared)));
    expect(writtenIn(shared, AWAY)).toMatchObject([{ title: 'Vacaciones Núria Ferrer' }]);
  });

  it('writes in the registry’s language', () => {
    const office = createReadyOffice({ language: 'ca' });
    typeRow(office, 'Calendars', { place: 'Palma', role: 'vacations', calendar: AWAY });
    office.days.set(AWAY, { title: 'Vacances', events: [] });
    expect(valueOf(add(office, ABSENCE)).title).toBe('Vacances colleague');
  });

  it('says which row is missing', () => {
    const office = createOfficeWith();
    expect(refusalOf(add(office, ABSENCE))).toEqual({
      code: 'calendar-missing',
      place: 'Palma',
      role: 'vacations',
    });
    const log = logOf(office);
    expect(refusalOf(add(office, { ...ABSENCE, person: NURIA }, log))).toMatchObject({ place: 'Barcelona' });
  });

  it.each(['nobody@vilanova.example', ''])(
    'refuses «%s», who is neither of the team nor a contact',
    (person) => {
      const office = createOfficeWith(['Palma', 'vacations', AWAY]);
      expect(refusalOf(add(office, { ...ABSENCE, person }))).toMatchObject({
        problems: [{ field: 'person' }],
      });
    },
  );

  it('says which calendar cannot be written', () => {
    const office = createOfficeWith(['Palma', 'vacations', AWAY]);
    office.dayCalendars.readOnlyTo.set(AWAY, [ENGINEER]);
    expect(refusalOf(add(office, ABSENCE))).toEqual({
      code: 'calendar-closed',
      calendar: 'El de Palma',
      place: 'Palma',
    });
    expect(auditedIn(office)).toEqual([]);
  });
});

describe('addTimeOff of a place', () => {
  it.each([
    ['', 'Cierre'],
    ['Puente de la Constitución', 'Puente de la Constitución'],
  ])('writes «%s» into its calendar of closures as «%s»', (title, written) => {
    const office = createOfficeWith(['Palma', 'vacations', AWAY], ['Palma', 'closures', CLOSED]);
    valueOf(add(office, { ...CLOSURE, title }));
    expect(writtenIn(office, CLOSED)).toEqual([
      { id: EVENT, title: written, from: '2027-02-01', to: '2027-02-02' },
    ]);
    expect(auditedIn(office)).toMatchObject([{ action: 'add-closure', subject: 'Palma' }]);
  });

  it.each([
    ['', 'Cierre'],
    ['Navidad', 'Cierre: Navidad'],
    ['Tancat per Nadal', 'Tancat per Nadal'],
  ])(
    'without one writes «%s» into that of vacations as «%s», which the rules take for a closure',
    (title, written) => {
      const office = createOfficeWith(['Palma', 'vacations', AWAY]);
      valueOf(add(office, { ...CLOSURE, title }));
      expect(writtenIn(office, AWAY)).toMatchObject([{ title: written }]);
      const facts = valueOf(openDates(office.visit({ email: ENGINEER, open: logOf(office) }), null, false));
      expect(facts.places.find(({ name }) => name === 'Palma')!.closures).toEqual({ '2027-02-01': written });
    },
  );

  it('says which row is missing, and refuses a place that nothing names', () => {
    const office = createOfficeWith();
    expect(refusalOf(add(office, CLOSURE))).toEqual({
      code: 'calendar-missing',
      place: 'Palma',
      role: 'closures',
    });
    expect(refusalOf(add(office, { ...CLOSURE, place: 'Atlantis' }))).toMatchObject({
      problems: [{ field: 'place', code: 'choice' }],
    });
  });
});

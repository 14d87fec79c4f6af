import { createCustomer } from '../../src/use-cases/create-customer';
import { openPlaces } from '../../src/use-cases/open-places';
import type { OpenPlaces } from '../../src/use-cases/open-places';
import {
  aContact,
  aCustomer,
  createReadyOffice,
  refusalOf,
  typeCalendars,
  typeRow,
  valueOf,
} from '../support/builders';
import { aDay } from '../support/in-memory-calendar-reader';
import type { Office } from '../support/in-memory-office';
import { ADMIN, COLLEAGUE, ENGINEER, HOLIDAYS } from '../support/in-memory-office';

const NURIA = 'nuria@vilanova.example';

/** An office with a customer in Barcelona, and the id of its log. */
function createOfficeWithLog(): { office: Office; log: string } {
  const office = createReadyOffice();
  typeCalendars(office);
  const visit = office.visit({ email: ENGINEER });
  const { log } = valueOf(createCustomer(visit, aCustomer({ contacts: [aContact()] })));
  return { office, log: log.id };
}

const open = (office: Office, at: string | null): OpenPlaces =>
  valueOf(openPlaces(office.visit({ email: ENGINEER, open: at }), null));

const placeIn = ({ places }: OpenPlaces, name: string) => places.find(({ days }) => days.name === name)!;

describe('openPlaces', () => {
  it('tells beside a log the customer’s places and the company’s, with their holidays of two years', () => {
    const { office, log } = createOfficeWithLog();
    const found = open(office, log);
    expect(found).toMatchObject({ customerName: 'Ajuntament de Vilanova', today: '2026-12-01', minimum: 8 });
    expect(found.places.map(({ days, holidays, calendars }) => [days.name, holidays, calendars])).toEqual(
      ['Barcelona', 'Palma'].map((name) => [
        name,
        [
          { year: 2026, count: 9 },
          { year: 2027, count: 9 },
        ],
        [{ role: 'public-holidays', calendarId: HOLIDAYS, title: 'Festivos' }],
      ]),
    );
    expect(found.places.flatMap(({ days }) => days.doubts)).toEqual([]);
  });

  it('tells beside the registry every place that it names, and those that nothing is known of', () => {
    const { office } = createOfficeWithLog();
    typeRow(office, 'Calendars', {
      place: 'Maó',
      role: 'google-holidays',
      calendar: 'x.spain#holiday@example',
    });
    typeRow(office, 'Calendars', { place: 'palma', role: 'closures', calendar: 'closed@example' });
    valueOf(
      createCustomer(office.visit({ email: ENGINEER }), aCustomer({ name: 'Illes', place: 'Eivissa' })),
    );
    const found = open(office, office.config.registryId);
    expect(found.customerName).toBeNull();
    expect(found.places.map(({ days }) => days.name)).toEqual(['Palma', 'Barcelona', 'Maó', 'Eivissa']);
    expect(placeIn(found, 'Maó').days.doubts).toMatchObject([
      { reason: 'configuration', cause: 'Calendars!D4' },
      {},
    ]);
    expect(placeIn(found, 'Eivissa').days.doubts).toMatchObject([{ reason: 'no-calendar' }]);
  });

  it('asks no holidays of a customer that has calendars of its own besides those of its place', () => {
    const { office, log } = createOfficeWithLog();
    typeRow(office, 'Calendars', {
      place: 'Ajuntament de Vilanova',
      role: 'vacations',
      calendar: 'away@example',
    });
    office.days.set('away@example', { title: 'Vacances', events: [] });
    const own = placeIn(open(office, office.config.registryId), 'Ajuntament de Vilanova');
    expect(own).toMatchObject({ holidays: [], days: { doubts: [] }, closureCalendar: 'Vacances' });
    expect(placeIn(open(office, log), 'Barcelona').calendars).toHaveLength(2);
  });

  it('says what cannot be read and what is too little', () => {
    const { office, log } = createOfficeWithLog();
    office.days.set(HOLIDAYS, { title: 'Pocos', events: [aDay('2027-01-20', 'San Sebastián')] });
    typeRow(office, 'Calendars', { place: 'Barcelona', role: 'closures', calendar: 'gone@example' });
    const { days, holidays, calendars, closureCalendar } = placeIn(open(office, log), 'Barcelona');
    expect(holidays.map(({ count }) => count)).toEqual([0, 1]);
    expect(calendars[1]).toEqual({ role: 'closures', calendarId: 'gone@example', title: 'gone@example' });
    expect(closureCalendar).toBe('gone@example');
    expect(days.doubts).toEqual([
      { reason: 'unreadable', cause: 'gone@example' },
      expect.objectContaining({ reason: 'few-holidays', cause: '2026: 0/8' }),
      expect.objectContaining({ reason: 'few-holidays', cause: '2027: 1/8' }),
    ]);
  });

  it('reads calendars anew, whatever is kept of them', () => {
    const { office, log } = createOfficeWithLog();
    open(office, log);
    office.days.set(HOLIDAYS, { title: 'Otros', events: [] });
    expect(placeIn(open(office, log), 'Palma').calendars[0]!.title).toBe('Otros');
  });

  it('names the team and the customer’s contacts, each with the calendar for absences', () => {
    const { office, log } = createOfficeWithLog();
    typeRow(office, 'Calendars', { place: 'Palma', role: 'vacations', calendar: 'team@example' });
    office.days.set('team@example', { title: 'Vacaciones equipo', events: [] });
    expect(open(office, log).people).toMatchObject([
      { address: ADMIN, place: 'Palma', calendar: 'Vacaciones equipo' },
      { address: ENGINEER, name: 'engineer', calendar: 'Vacaciones equipo' },
      { address: COLLEAGUE, calendar: 'Vacaciones equipo' },
      { address: NURIA, name: 'Núria Ferrer', place: 'Barcelona', calendar: 'Vacaciones equipo' },
    ]);
    const all = open(office, office.config.registryId).people;
    expect(all.map(({ address }) => address)).toEqual([ADMIN, ENGINEER, COLLEAGUE]);
  });

  it('reads no person’s own calendar', () => {
    const { office, log } = createOfficeWithLog();
    typeRow(office, 'Contacts', { customer: 'ajuntament-de-vilanova', address: COLLEAGUE, needed: 'yes' });
    office.days.set(COLLEAGUE, { title: COLLEAGUE, events: [], isBroken: true });
    expect(open(office, log).places.flatMap(({ days }) => days.doubts)).toEqual([]);
  });

  it('refuses a stranger, and an unknown customer', () => {
    const { office } = createOfficeWithLog();
    expect(refusalOf(openPlaces(office.visit({ email: 'x@y.example' }), null)).code).toBe('not-in-team');
    expect(refusalOf(openPlaces(office.visit({ email: ENGINEER }), 'nobody')).code).toBe('customer-unknown');
    expect(refusalOf(openPlaces(office.visit({ email: ENGINEER }), null)).code).toBe('customer-unknown');
  });
});

import { createCustomer } from '../../src/use-cases/create-customer';
import {
  aContact,
  aCustomer,
  anEnvironment,
  createReadyOffice,
  tabOf,
  typeCalendars,
  valueOf,
} from './builders';
import { PARTIES } from './deployment-builders';
import type { Office } from './in-memory-office';
import { ENGINEER, TEAM_CALENDAR } from './in-memory-office';

/** Its customer's. */
export const KEY = 'ajuntament-de-vilanova';

/** An office with a customer, and the calendar named in Settings. */
export function createDeploymentOffice(): Office {
  const office = createReadyOffice();
  const contacts = PARTIES.map((party) => aContact(party));
  const customer = aCustomer({ environments: [anEnvironment({ name: 'PRO' })], contacts, language: 'es' });
  valueOf(createCustomer(office.visit({ email: ENGINEER }), customer));
  const settings = tabOf(office, 'Settings');
  const row = settings.cells.find(([key]) => key === 'team-calendar');
  if (row) row[1] = TEAM_CALENDAR;
  typeCalendars(office);
  return office;
}

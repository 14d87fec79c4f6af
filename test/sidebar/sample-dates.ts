import type { DatesView } from '../../src/protocol/dates';
import { aPerson, aPlace, someFacts } from '../support/date-facts';
import { madrid } from './sample-lines';
import { aCustomer } from './sample-views';

const place = { zone: madrid, holidays: { '2026-12-08': 'La Inmaculada', '2026-12-25': 'Navidad' } };

/** The customer's town and the company's, until the end of March 2027; Aina is away from 9 to 11 December. */
export const someDates: DatesView = {
  now: '2026-11-24T09:00:00.000Z',
  facts: someFacts({
    from: '2026-11-23',
    to: '2027-03-24',
    customerKey: aCustomer.key,
    places: [aPlace({ ...place, name: aCustomer.place }), aPlace({ ...place, name: 'Palma' })],
    environments: aCustomer.environments.map(({ name }) => ({ name, places: [aCustomer.place], window: '' })),
    people: [
      aPerson({
        address: 'aina.ferrer@company.example',
        name: 'Aina Ferrer',
        away: [{ span: { from: '2026-12-09', to: '2026-12-12' }, title: 'Fuera de la oficina' }],
      }),
      aPerson({ address: 'pau.vidal@company.example', name: 'Pau Vidal' }),
    ],
  }),
};

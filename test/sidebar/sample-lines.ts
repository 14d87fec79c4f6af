import type { Zone } from '../../src/domain/zone';
import type { DeploymentLine } from '../../src/protocol/deployment-view';

export const madrid: Zone = {
  timeZone: 'Europe/Madrid',
  offsets: [
    { from: '2026-10-25T01:00:00.000Z', minutes: 60 },
    { from: '2027-03-28T01:00:00.000Z', minutes: 120 },
  ],
};

/** Tuesday, 16:52 in Madrid. */
export const NOW = '2026-12-01T15:52:00.000Z';

export const uidOf = (number: number): string =>
  `5f0c7a10-0000-4000-8000-${String(number).padStart(12, '0')}`;

const line = (number: number, part: Partial<DeploymentLine>): DeploymentLine => ({
  uid: uidOf(number),
  id: `DEP-2026-0${String(140 + number)}`,
  row: number,
  customerKey: 'ajuntament-de-vilanova',
  customerName: 'Ajuntament de Vilanova',
  title: 'ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC i 2 més',
  environments: ['Producció'],
  state: 'planned',
  outcome: null,
  start: '2026-12-01T16:00:00.000Z',
  end: '2026-12-01T16:15:00.000Z',
  executor: 'Aina Ferrer',
  pending: 0,
  ...part,
});

export const lines: readonly DeploymentLine[] = [
  line(1, { state: 'in-progress', start: '2026-12-01T15:30:00.000Z', end: '2026-12-01T15:47:00.000Z' }),
  line(2, { state: 'ended', outcome: 'completed', title: 'addon-diba 3.2.10', pending: 2 }),
  line(3, { state: 'ended', outcome: 'completed-with-issues', title: 'biblioteques programari 3.2.0' }),
  line(4, {}),
  line(5, { start: '2026-12-09T16:00:00.000Z', end: '2026-12-09T17:30:00.000Z', pending: 1 }),
  line(6, { state: 'draft', id: '', title: '', start: null, end: null, environments: [] }),
  line(7, { state: 'closed', outcome: 'rolled-back', start: '2026-11-24T16:00:00.000Z' }),
  line(8, { state: 'cancelled', start: '2026-11-17T16:00:00.000Z' }),
];

export const mine: readonly DeploymentLine[] = [
  line(9, {
    customerKey: 'banco',
    customerName: 'Banco Meseta',
    environments: ['PRO'],
    title: 'consola 3.5.22',
    start: '2026-12-02T16:00:00.000Z',
  }),
];

import type { Zone } from '../../src/domain/zone';

/** The last Sundays of March and October, at one o'clock in UTC. */
const CHANGES = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];

const changing = (timeZone: string, winter: number): Zone => ({
  timeZone,
  offsets: [
    { from: '2025-10-26T01:00:00.000Z', minutes: winter },
    ...CHANGES.map((date, index) => ({
      from: `${date}T01:00:00.000Z`,
      minutes: index % 2 === 0 ? winter + 60 : winter,
    })),
  ],
});

/** From autumn 2025 until spring 2028. */
export const MADRID = changing('Europe/Madrid', 60);
export const CANARY = changing('Atlantic/Canary', 0);

export const UTC: Zone = { timeZone: 'UTC', offsets: [{ from: '2026-01-01T00:00:00.000Z', minutes: 0 }] };

import type { Zones } from '../../src/use-cases/ports';
import { CANARY, MADRID } from './zones';

const YEARS = ['2026-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z'] as const;

const offset = (from: string, minutes: number) => ({ from: `${from}.000Z`, minutes });

/** Some of the world's stranger clocks, in 2026 and 2027. */
const STRANGE: [timeZone: string, ReturnType<typeof offset>[]][] = [
  ['UTC', [offset('2026-01-01T00:00:00', 0)]],
  ['Atlantic/Reykjavik', [offset('2026-01-01T00:00:00', 0)]],
  ['Asia/Kathmandu', [offset('2026-01-01T00:00:00', 345)]],
  ['America/Bogota', [offset('2026-01-01T00:00:00', -300)]],
  [
    'America/St_Johns',
    [
      offset('2026-01-01T00:00:00', -210),
      offset('2026-03-08T05:30:00', -150),
      offset('2026-11-01T04:30:00', -210),
      offset('2027-03-14T05:30:00', -150),
      offset('2027-11-07T04:30:00', -210),
    ],
  ],
  [
    'Africa/Casablanca',
    [
      offset('2026-01-01T00:00:00', 60),
      offset('2026-02-15T02:00:00', 0),
      offset('2026-03-22T02:00:00', 60),
      offset('2027-02-07T02:00:00', 0),
      offset('2027-03-14T02:00:00', 60),
    ],
  ],
];

/** What every Zones promises. */
export function zonesContract(open: () => Zones): void {
  it.each([MADRID, CANARY])('knows to the minute when the clock of $timeZone changes', (zone) => {
    const [first, ...changes] = zone.offsets;

    expect(open().read(zone.timeZone, ...YEARS)).toEqual({
      timeZone: zone.timeZone,
      offsets: [{ ...first, from: YEARS[0] }, ...changes],
    });
  });

  it.each(STRANGE)('knows the clock of %s', (timeZone, offsets) => {
    expect(open().read(timeZone, ...YEARS)).toEqual({ timeZone, offsets });
  });

  it.each([
    ['2026-03-29T00:59:00.000Z', '2026-03-29T01:00:00.000Z', [60, 120]],
    ['2026-03-29T00:59:00.000Z', '2026-03-29T00:59:59.999Z', [60]],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T01:00:00.000Z', [120]],
    ['2026-03-28T12:00:00.000Z', '2026-03-29T12:00:00.000Z', [60, 120]],
  ])('knows it from %s to %s', (from, to, minutes) => {
    const offsets = minutes.map((one, index) => ({
      from: index === 0 ? from : '2026-03-29T01:00:00.000Z',
      minutes: one,
    }));
    expect(open().read('Europe/Madrid', from, to)).toEqual({ timeZone: 'Europe/Madrid', offsets });
  });

  it.each(['Europe/Atlantis', 'europe/madrid', 'Madrid', '', ' ', 'Europe/Madrid '])(
    'knows no zone "%s"',
    (timeZone) => {
      expect(open().read(timeZone, ...YEARS)).toBeNull();
    },
  );
}

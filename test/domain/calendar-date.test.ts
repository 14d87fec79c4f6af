import { minutesUntil, plusMinutes } from '../../src/domain/calendar-date';

describe('plusMinutes', () => {
  it.each([
    ['2026-12-01T09:00:00.000Z', 7, '2026-12-01T09:07:00.000Z'],
    ['2026-12-31T23:59:30.000Z', 1, '2027-01-01T00:00:30.000Z'],
    ['2026-03-29T00:59:00.000Z', 2, '2026-03-29T01:01:00.000Z'],
    ['2026-12-01T09:00:00.000Z', -60, '2026-12-01T08:00:00.000Z'],
    ['2026-12-01T10:00:00+01:00', 0, '2026-12-01T09:00:00.000Z'],
  ])('%s and %i', (instant, minutes, expected) => {
    expect(plusMinutes(instant, minutes)).toBe(expected);
  });

  it('throws for a text that is no instant', () => {
    expect(() => plusMinutes('yesterday', 1)).toThrow(RangeError);
  });
});

describe('minutesUntil', () => {
  it.each([
    ['2026-12-01T09:00:00.000Z', '2026-12-01T09:07:00.000Z', 7],
    ['2026-12-01T09:06:59.999Z', '2026-12-01T09:07:00.000Z', 1],
    ['2026-12-01T09:00:59.999Z', '2026-12-01T09:07:00.000Z', 7],
    ['2026-12-01T09:07:00.000Z', '2026-12-01T09:07:00.000Z', 0],
  ])('counts from %s to %s: %i', (from, to, minutes) => {
    expect(minutesUntil(from, to)).toBe(minutes);
  });
});

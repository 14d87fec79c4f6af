import * as fc from 'fast-check';
import { instantAt, localTime, offsetAt, serialAt } from '../../src/domain/local-time';
import { CANARY, MADRID, UTC } from '../support/zones';

const zones = fc.constantFrom(MADRID, CANARY, UTC);
const instants = fc
  .date({
    min: new Date('2025-10-26T01:00:00Z'),
    max: new Date('2028-03-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

describe('localTime', () => {
  it.each([
    [MADRID, '2026-12-01T16:00:00.000Z', '2026-12-01', '17:00'],
    [MADRID, '2026-12-10T23:00:00.000Z', '2026-12-11', '00:00'],
    [MADRID, '2026-12-10T22:59:59.999Z', '2026-12-10', '23:59'],
    [MADRID, '2026-12-31T23:30:00.000Z', '2027-01-01', '00:30'],
    [MADRID, '2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    [MADRID, '2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    [MADRID, '2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    [MADRID, '2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
    [CANARY, '2026-12-10T23:15:00.000Z', '2026-12-10', '23:15'],
    [CANARY, '2026-07-01T23:15:00.000Z', '2026-07-02', '00:15'],
  ])('in %j at %s is %s, %s', (zone, instant, date, time) => {
    expect(localTime(instant, zone)).toEqual({ date, time });
  });

  it('is what the platform says', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const theirs = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone.timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const { date, time } = localTime(instant, zone);

        expect(`${date} ${time}`).toBe(theirs.format(new Date(instant)));
      }),
    );
  });
});

describe('instantAt', () => {
  it.each([
    [MADRID, '2026-12-01', '17:00', '2026-12-01T16:00:00.000Z'],
    [MADRID, '2026-07-01', '00:30', '2026-06-30T22:30:00.000Z'],
    [MADRID, '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    [MADRID, '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    [MADRID, '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    [MADRID, '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    [CANARY, '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    [CANARY, '2026-12-10', '23:15', '2026-12-10T23:15:00.000Z'],
  ])('in %j on %s at %s is %s', (zone, date, time, value) => {
    expect(instantAt(date, time, zone)).toEqual({ ok: true, value });
  });

  it.each([
    [MADRID, '2026-03-29', '02:00', 'nonexistent'],
    [MADRID, '2026-03-29', '02:30', 'nonexistent'],
    [MADRID, '2026-03-29', '02:59', 'nonexistent'],
    [CANARY, '2026-03-29', '01:30', 'nonexistent'],
    [MADRID, '2026-02-29', '17:00', 'nonexistent'],
    [MADRID, '2026-13-01', '17:00', 'nonexistent'],
    [MADRID, '2026-10-25', '02:00', 'twice'],
    [MADRID, '2026-10-25', '02:30', 'twice'],
    [MADRID, '2026-10-25', '02:59', 'twice'],
    [CANARY, '2026-10-25', '01:30', 'twice'],
  ])('in %j there is no single %s, %s: %s', (zone, date, time, error) => {
    expect(instantAt(date, time, zone)).toEqual({ ok: false, error });
  });

  it('is the way back from local time, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { date, time } = localTime(instant, zone);
        const back = instantAt(date, time, zone);

        if (back.ok) expect(back.value).toBe(`${instant.slice(0, 16)}:00.000Z`);
        else expect(back.error).toBe('twice');
      }),
    );
  });

  it('gives an instant at which the clock shows that time, or says why there is none', () => {
    const changeDays = fc.constantFrom('2026-03-29', '2026-10-25', '2027-10-31', '2026-12-01');
    const times = fc
      .nat({ max: 1439 })
      .map((minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')));
    fc.assert(
      fc.property(changeDays, times, zones, (date, parts, zone) => {
        const time = parts.join(':');
        const found = instantAt(date, time, zone);

        if (found.ok) expect(localTime(found.value, zone)).toEqual({ date, time });
        else expect(date).not.toBe('2026-12-01');
      }),
    );
  });
});

describe('offsetAt', () => {
  it.each([
    ['2020-01-01T00:00:00.000Z', 60],
    ['2026-03-29T00:59:59.999Z', 60],
    ['2026-03-29T01:00:00.000Z', 120],
    ['2026-10-25T01:00:00.000Z', 60],
    ['2040-07-01T00:00:00.000Z', 60],
  ])('at %s is %i minutes', (instant, minutes) => {
    expect(offsetAt(instant, MADRID)).toBe(minutes);
  });
});

describe('serialAt', () => {
  it('is the local date and the time of the day', () => {
    expect(serialAt('2026-12-01T16:00:00.000Z', MADRID)).toBeCloseTo(46_357 + 17 / 24, 9);
  });
});

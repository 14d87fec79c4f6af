import * as fc from 'fast-check';
import {
  addDays,
  civilDateOf,
  clockTimeOf,
  dateOfParts,
  isCivilDate,
  justBefore,
  minutesUntil,
  partsOf,
  plusMinutes,
  serialOf,
  serialTime,
  weekdayOf,
} from '../../src/domain/calendar-date';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

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

describe('justBefore', () => {
  it('is the last millisecond', () => {
    expect(justBefore('2027-01-01T00:00:00.000Z')).toBe('2026-12-31T23:59:59.999Z');
  });
});

describe('isCivilDate', () => {
  it.each([
    ['2026-12-01', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['2026-12-01T10:00', false],
    ['', false],
  ])('%j: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-10-31', 1, '2027-11-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-01', 0, '2026-12-01'],
  ])('%s and %i', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('can be undone, and moves the weekday and the serial with it', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        const moved = addDays(date, days);

        expect(addDays(moved, -days)).toBe(date);
        expect(serialOf(moved) - serialOf(date)).toBe(days);
        expect((weekdayOf(moved) - weekdayOf(date) - days) % 7).toBeCloseTo(0);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-30', 1],
    ['2026-12-01', 2],
    ['2026-12-04', 5],
    ['2026-12-05', 6],
    ['2026-12-06', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2000-02-29', 2],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe('partsOf', () => {
  it('takes a date apart, and dateOfParts puts it together', () => {
    expect(partsOf('2026-02-09')).toEqual({ year: 2026, month: 2, day: 9 });
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOfParts(partsOf(date))).toBe(date);
      }),
    );
  });
});

describe('serials', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2026-12-01', 46_357],
  ])('%s is %i, by day and by night', (date, serial) => {
    expect(serialOf(date)).toBe(serial);
    expect([serial, serial + 0.5, serial + 1439 / 1440].map(civilDateOf)).toEqual([date, date, date]);
  });

  it.each([
    ['00:00', 0],
    ['06:00', 0.25],
    ['17:00', 17 / 24],
    ['23:59', 1439 / 1440],
  ])('%s is %d of a day, of whichever', (time, fraction) => {
    expect(serialTime(time)).toBe(fraction);
    expect([fraction, 46_357 + fraction].map(clockTimeOf)).toEqual([time, time]);
  });
});

import { isInside, parseWeekdays, parseWindow } from '../../../src/domain/dates/weekly-window';
import { at } from '../../support/date-facts';
import { MADRID } from '../../support/zones';

describe('the days of a week', () => {
  it.each([
    ['sat, sun', [6, 7]],
    ['mon-thu', [1, 2, 3, 4]],
    ['Mon - Wed', [1, 2, 3]],
    ['fri-mon', [5, 6, 7, 1]],
    ['saturday sunday', [6, 7]],
    ['', []],
    ['sábado', null],
    ['mon-', null],
    ['weekend', null],
  ])('«%s»: %j', (text, expected) => {
    expect(parseWeekdays(text)).toEqual(expected);
  });
});

describe('a weekly window', () => {
  it.each(['por la tarde', '17:00', 'mon-thu', 'mon 25:00-26:00', 'mon 17:60-18:00', 'lunes 17:00-18:00'])(
    '«%s» is not understood',
    (text) => {
      expect(parseWindow(text)).toBeNull();
    },
  );

  it.each<[window: string, start: string, minutes: number, expected: boolean]>([
    ['mon-thu 17:00-20:00', '2026-12-02 17:00', 180, true],
    ['mon-thu 17:00-20:00', '2026-12-02 17:00', 181, false],
    ['mon-thu 17:00-20:00', '2026-12-02 16:59', 30, false],
    ['mon-thu 17:00-20:00', '2026-12-04 17:00', 30, false],
    ['17:00-20:00', '2026-12-04 17:00', 30, true],
    ['mon 8:00-9:00; wed 17:00-20:00', '2026-12-02 17:00', 30, true],
    ['mon 8:00-9:00, wed 17:00-20:00', '2026-12-02 17:00', 30, true],
    ['mon,wed 17:00-20:00', '2026-12-02 17:00', 30, true],
    ['wed 22:00-02:00', '2026-12-02 23:30', 60, true],
    ['wed 22:00-02:00', '2026-12-03 01:00', 60, true],
    ['wed 22:00-02:00', '2026-12-03 01:30', 60, false],
    ['wed 22:00-02:00', '2026-12-03 22:30', 10, false],
    ['wed 22:00-24:00', '2026-12-02 23:30', 30, true],
  ])('«%s» holds %s for %i minutes: %s', (window, start, minutes, expected) => {
    const begin = at(start.slice(0, 10), start.slice(11));
    const end = new Date(Date.parse(begin) + minutes * 60_000).toISOString();

    expect(isInside({ start: begin, end }, parseWindow(window)!, MADRID)).toBe(expected);
  });
});

import * as fc from 'fast-check';
import { dateWords, timeWords } from '../../src/domain/date-words';
import { LANGUAGES } from '../../src/domain/language';

describe('dateWords', () => {
  it.each([
    [
      { year: 2026, month: 12, day: 1 },
      ['martes 1 de diciembre de 2026', 'dimarts 1 de desembre de 2026', 'Tuesday 1 December 2026'],
    ],
    [
      { year: 2026, month: 4, day: 11 },
      ['sábado 11 de abril de 2026', "dissabte 11 d'abril de 2026", 'Saturday 11 April 2026'],
    ],
    [
      { year: 2026, month: 8, day: 31 },
      ['lunes 31 de agosto de 2026', "dilluns 31 d'agost de 2026", 'Monday 31 August 2026'],
    ],
    [
      { year: 2026, month: 10, day: 4 },
      ['domingo 4 de octubre de 2026', "diumenge 4 d'octubre de 2026", 'Sunday 4 October 2026'],
    ],
    [
      { year: 2028, month: 2, day: 29 },
      ['martes 29 de febrero de 2028', 'dimarts 29 de febrer de 2028', 'Tuesday 29 February 2028'],
    ],
  ])('says %j', (date, words) => {
    expect(LANGUAGES.map((language) => dateWords(date, language))).toEqual(words);
  });

  it.each(LANGUAGES)('says every day in %s as the platform does', (language) => {
    const words = {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    } as const;
    const locale = { es: 'es-ES', ca: 'ca-ES', en: 'en-GB' }[language];
    const theirs = new Intl.DateTimeFormat(locale, words);
    const dates = fc.date({
      min: new Date('1999-12-01T00:00:00Z'),
      max: new Date('2101-03-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const expected = theirs.format(date).replace(/,/g, '').replace(/’/g, "'").replace(/ del /g, ' de ');

        expect(dateWords(day, language)).toBe(expected);
      }),
    );
  });
});

describe('timeWords', () => {
  it.each([
    [17, 0, '17:00'],
    [9, 5, '09:05'],
    [0, 0, '00:00'],
    [23, 59, '23:59'],
  ])('says %d h %d', (hour, minute, words) => {
    expect(timeWords({ hour, minute })).toBe(words);
  });
});

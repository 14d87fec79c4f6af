import * as fc from 'fast-check';
import { parseMinutes } from '../../src/domain/duration';
import { LANGUAGES } from '../../src/domain/language';
import { durationWords } from '../../src/domain/mail-words';

describe('parseMinutes', () => {
  it.each([
    ['15', 15],
    ['0', 0],
    [' 15 min. ', 15],
    ['15min', 15],
    ['15\u00a0minutos', 15],
    ["45'", 45],
    ['45’', 45],
    ['90 minuts', 90],
    ['1 minute', 1],
    ['1h', 60],
    ['2 hores', 120],
    ['1 h 30', 90],
    ['1h30', 90],
    ['1h30m', 90],
    ['1 h 5 min', 65],
    ['1:30', 90],
    ['01:05 h', 65],
    ['0:45', 45],
    ['1,5 h', 90],
    ['1.5 hours', 90],
    ['0,25 h', 15],
    ['una hora', 60],
    ['una hora y media', 90],
    ['Hora y media.', 90],
    ['1 hora y 30 minutos', 90],
    ['dos horas y cuarto', 135],
    ['una hora y tres cuartos', 105],
    ['media hora', 30],
    ['tres cuartos de hora', 45],
    ['unos veinte minutos', 20],
    ['1 hora i 30 minuts', 90],
    ['dues hores i mitja', 150],
    ['mitja hora', 30],
    ["un quart d'hora", 15],
    ['1 hour and 30 minutes', 90],
    ['an hour and a half', 90],
    ['two and a half hours', 150],
    ['half an hour', 30],
    ['a quarter of an hour', 15],
  ])('reads %j as %i', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each([
    '',
    ' ',
    'x',
    'h',
    'min',
    '-15',
    '1:60',
    '1:5',
    '1 h 75',
    '1.30 h',
    '12345',
    '100 h',
    '15 días',
    'a las 17:00',
    '15 o 20',
    '15 20',
    '1 h 3 0',
  ])('does not read %j', (text) => {
    expect(parseMinutes(text)).toBeNull();
  });

  it('reads what the mails say, in each language', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 * 60 }), fc.constantFrom(...LANGUAGES), (minutes, language) => {
        expect(parseMinutes(durationWords(minutes, language))).toBe(minutes);
      }),
    );
  });

  it('reads any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('1', '30', ':', ',', '.', ' ', 'h', 'min', 'y', 'media', 'una', 'hora', 'cuarto', "'"),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const minutes = parseMinutes(pieces.join(''));
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes < 10_000)).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

import * as fc from 'fast-check';
import { foldLetters, foldText, foldWords } from '../../src/domain/fold-text';

describe('foldText', () => {
  it.each([
    ['Fecha', 'fecha'],
    ['  Día   previsto ', 'dia previsto'],
    ['DESCRIPCIÓ', 'descripcio'],
    ['Anul·lat', 'anul·lat'],
    ['Año\u00a0nuevo\n', 'ano nuevo'],
    ['Qu\u00e8', 'que'],
    ['Que\u0300', 'que'],
    ['İzmir', 'izmir'],
    ['', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('is the same for composed and decomposed text in any case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zñçàáèéíïòóúü ·']*$/u), (text) => {
        expect(foldText(text.normalize('NFD').toUpperCase())).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWords', () => {
  it.each([
    ["Hora d'inici:", ['hora', 'd', 'inici']],
    ['Tickets/Correos', ['tickets', 'correos']],
    ['start_time', ['start', 'time']],
    ['— · —', []],
    ['', []],
  ])('reads %j as %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

describe('foldLetters', () => {
  it.each(['Cancel·lat', 'cancel.lat', 'CANCELLAT', ' cancel lat '])(
    'reads %j without its punctuation',
    (text) => {
      expect(foldLetters(text)).toBe('cancellat');
    },
  );
});

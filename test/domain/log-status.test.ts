import * as fc from 'fast-check';
import { foldLetters } from '../../src/domain/fold-text';
import { STATUSES, STATUS_CODES, statusOf } from '../../src/domain/log-status';

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

/** https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('statusOf', () => {
  it.each([
    ['Planificado', 'planned'],
    ['EN CURSO', 'in-progress'],
    ['in-progress', 'in-progress'],
    ['Finalizado', 'completed'],
    ['Finalitzat', 'completed'],
    ['Done', 'completed'],
    ['completado.', 'completed'],
    ['Completat amb incidencies', 'completed-with-issues'],
    ['Rollback', 'rolled-back'],
    ['Roll-back', 'rolled-back'],
    ['Interrumpido', 'aborted'],
    ['Cancel·lat', 'cancelled'],
    ['cancel.lat', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['Aplazado', null],
    ['Completado el martes', null],
    ['', null],
  ])('reads %j as %j', (text, code) => {
    expect(statusOf(text)).toBe(code);
  });

  it('reads back every word and synonym, whatever their case and accents', () => {
    const texts = STATUSES.flatMap(({ code, words, synonyms }) =>
      [...Object.values(words), ...synonyms].map((text) => [code, text] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.boolean(), fc.boolean(), ([code, text], upper, bare) => {
        const plain = bare ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
        expect(statusOf(` ${upper ? plain.toUpperCase() : plain} `)).toBe(code);
      }),
    );
  });
});

describe('STATUSES', () => {
  it('has each status once', () => {
    expect(STATUSES.map(({ code }) => code)).toEqual(STATUS_CODES);
  });

  it('has no text that means two statuses', () => {
    const texts = STATUSES.flatMap(({ code, words, synonyms }) => [
      ...new Set([code, ...Object.values(words), ...synonyms].map(foldLetters)),
    ]);

    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(STATUSES)('can be read in its colours: $code', ({ colours }) => {
    expect(contrast(colours.text, colours.background)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a background of its own for each', () => {
    expect(new Set(STATUSES.map(({ colours }) => colours.background)).size).toBe(STATUSES.length);
  });
});

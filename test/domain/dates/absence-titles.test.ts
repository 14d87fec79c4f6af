import { titleMeaning, titleNames } from '../../../src/domain/dates/absence-titles';

const MARTA = { name: 'Marta Vidal', address: 'marta.vidal@soffid.example' };
const TOM = { name: 'Tom Harding', address: 'tom.harding@soffid.example' };
const ENGINEER = { name: 'Íñigo Núñez', address: 'engineer@soffid.example' };

describe('whom a title names', () => {
  it.each([
    'Vacaciones Marta Vidal',
    'VACANCES: marta vidal',
    'Marta Vidal - vacances',
    'Marta Vidal',
    '[marta.vidal] Fuera de la oficina',
    'OOO marta.vidal@soffid.example',
    'Vacaciones Vidal, Marta',
    'Vacaciones Marta',
    'Marta V. baja médica',
    'Vacaciones de Marta en agosto',
    'Vacaciones Marta Vidal y Tom Harding',
    'OOO Marta Vidal - HR portal',
  ])('«%s» names Marta', (title) => {
    expect(titleNames(title, MARTA)).toBe(true);
  });

  it.each([
    'Vacaciones',
    'Vacaciones Marta Gómez',
    'Vacaciones Martina Vidal-Quadras',
    'Vacaciones Tom Harding',
    'Fuera de la oficina',
    'M',
    '',
  ])('«%s» does not', (title) => {
    expect(titleNames(title, MARTA)).toBe(false);
  });

  it('needs no accents, and takes an account that is a single word in brackets, or alone', () => {
    expect(titleNames('Vacaciones Inigo Nunez', ENGINEER)).toBe(true);
    expect(titleNames('[engineer] Out of office', ENGINEER)).toBe(true);
    expect(titleNames('OOO engineer', ENGINEER)).toBe(true);
    expect(titleNames('Dinner with the engineer of the year', ENGINEER)).toBe(false);
  });
});

describe('what a title means for a party', () => {
  const meaning = (title: string): string => titleMeaning(title, ['Palma', 'Consorci Marina'], [MARTA, TOM]);

  it.each([
    ['Cierre', 'closure'],
    ['Cierre por inventario', 'closure'],
    ['Cierre Fiestas Patronales', 'closure'],
    ['Tancat per Nadal', 'closure'],
    ['Office closed', 'closure'],
    ['Festivo', 'closure'],
    ['Vacaciones', 'party-away'],
    ['Vacances d’agost', 'party-away'],
    ['Vacaciones Consorci Marina 2026', 'party-away'],
    ['Vacaciones de toda la empresa', 'party-away'],
    ['Festivo Marta Vidal', 'somebody'],
    ['Vacaciones Marta Vidal', 'somebody'],
    ['Vacaciones Juan Pérez', 'somebody'],
    ['Comida de equipo', 'somebody'],
    ['Cumpleaños', 'somebody'],
  ])('«%s»: %s', (title, expected) => {
    expect(meaning(title)).toBe(expected);
  });
});

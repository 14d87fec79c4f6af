import { joinAlternatives, joinWords } from '../../src/domain/join-words';
import type { Language } from '../../src/domain/language';

describe('joinWords', () => {
  it.each([
    [[], 'es', ''],
    [['PRO'], 'es', 'PRO'],
    [['PRO', 'Intranet'], 'es', 'PRO e Intranet'],
    [['PRO', 'hielo'], 'es', 'PRO y hielo'],
    [['PRO', 'Hipólito'], 'es', 'PRO e Hipólito'],
    [['PRO', 'Intranet'], 'ca', 'PRO i Intranet'],
    [['A', 'B', 'C'], 'en', 'A, B and C'],
  ] as const)('joins %j in %s', (words, language, text) => {
    expect(joinWords(words, language)).toBe(text);
  });
});

describe('joinAlternatives', () => {
  it.each<[string[], Language, string]>([
    [[], 'es', ''],
    [['ingeniero'], 'es', 'ingeniero'],
    [['ingeniero', 'gestor'], 'es', 'ingeniero o gestor'],
    [['siete', 'ocho'], 'es', 'siete u ocho'],
    [['a', 'b', 'hora'], 'es', 'a, b u hora'],
    [['enginyer', 'operador'], 'ca', 'enginyer o operador'],
    [['a', 'b', 'c'], 'en', 'a, b or c'],
  ])('makes of %j in %s: %s', (words, language, text) => {
    expect(joinAlternatives(words, language)).toBe(text);
  });
});

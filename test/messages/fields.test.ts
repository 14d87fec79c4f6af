import { LANGUAGES } from '../../src/domain/language';
import { fieldMessage } from '../../src/messages/fields';

const CODES = [
  'required',
  'too-long:120',
  'too-many:20',
  'address',
  'domain',
  'https-link',
  'choice',
  'number',
  'name-required',
  'name-too-long',
  'name-characters',
  'name-dots',
  'name-reserved',
  'column-twice',
];

describe.each(LANGUAGES)('fieldMessage in %s', (language) => {
  it('has a sentence of its own for each code', () => {
    const sentences = CODES.map((code) => fieldMessage(code, language));
    expect(new Set([...sentences, fieldMessage('text', language)]).size).toBe(CODES.length + 1);
    expect(
      sentences.filter((sentence) => !/^\p{Lu}.*[.|]$/u.test(sentence) || /[{}]/.test(sentence)),
    ).toEqual([]);
  });

  it('tells the limit that stands behind the code', () => {
    expect(fieldMessage('too-long:120', language)).toContain('120');
    expect(fieldMessage('too-many:20', language)).toContain('20');
    expect(fieldMessage('name-too-long', language)).toContain('80');
  });

  it.each(['', 'unheard-of', 'toString', 'constructor:1'])(
    'reads "%s" as a value that is not valid',
    (code) => {
      expect(fieldMessage(code, language)).toBe(fieldMessage('text', language));
    },
  );
});

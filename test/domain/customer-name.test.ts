import { customerKey, logFileName, nameFromFile, parseCustomerName } from '../../src/domain/customer-name';

type Refused = [what: string, text: string, error: string];

describe('parseCustomerName', () => {
  it.each([
    ['a name', 'Acme', 'Acme'],
    ['one letter', 'X', 'X'],
    ['eighty characters', 'x'.repeat(80), 'x'.repeat(80)],
    [
      'accents, apostrophes and signs that files bear',
      "L'Hort & Ñandú, (Nord) 2·0",
      "L'Hort & Ñandú, (Nord) 2·0",
    ],
    ['an abbreviation’s last dot', 'Riera S.A.', 'Riera S.A.'],
    ['blanks around and within', '  Ajuntament \u00a0 de   Vilanova ', 'Ajuntament de Vilanova'],
    ['another script', 'Δήμος Αθηναίων', 'Δήμος Αθηναίων'],
    ['what looks like a formula', '=1+1', '=1+1'],
    ['a device’s name within another', 'Consorci', 'Consorci'],
  ])('takes %s', (_what, text, expected) => {
    expect(parseCustomerName(text)).toEqual({ ok: true, value: expected });
  });

  it.each<Refused>([
    ['nothing', '', 'required'],
    ['blanks', ' \u00a0 ', 'required'],
    ['signs alone', '···', 'required'],
    ['an emoji alone', '🙂', 'required'],
    ['eighty-one characters', 'x'.repeat(81), 'too-long'],
    ['a name too long for a property of Drive', 'Ж'.repeat(57), 'too-long'],
    ...'\\/:*?"<>|'.split('').map((sign): Refused => [`the sign ${sign}`, `a${sign}b`, 'characters']),
    ['a line break', 'a\nb', 'characters'],
    ['a tab', 'a\tb', 'characters'],
    ['a zero-width space', 'a\u200bb', 'characters'],
    ['a change of direction', 'a\u202eb', 'characters'],
    ['an isolate', 'a\u2066b', 'characters'],
    ['half of a character', 'a\ud83d', 'characters'],
    ['a leading dot', '.htaccess', 'dots'],
    ['a device of Windows', 'nul', 'reserved'],
    ['a device with an ending', 'COM1.log', 'reserved'],
    ['the TEMPLATE', 'Template', 'reserved'],
    ['the TEMPLATE with an accent', 'TÉMPLATE', 'reserved'],
  ])('refuses %s', (_what, text, error) => {
    expect(parseCustomerName(text)).toEqual({ ok: false, error });
  });

  it('takes as many characters of two bytes as a property of Drive', () => {
    expect(parseCustomerName('Ж'.repeat(56)).ok).toBe(true);
  });
});

describe('customerKey', () => {
  it.each([
    ['Ajuntament de Vilanova', 'ajuntament-de-vilanova'],
    ['AJUNTAMENT DE VILANOVA', 'ajuntament-de-vilanova'],
    ['Ajuntàment d’Énfasi', 'ajuntament-d-enfasi'],
    ['Peña S.A.', 'pena-s-a'],
    ['  -- Acme -- ', 'acme'],
    ['3M', '3m'],
    ['···', ''],
  ])('of "%s" is "%s"', (name, key) => {
    expect(customerKey(name)).toBe(key);
  });
});

describe('nameFromFile', () => {
  it.each([
    ['ACME - Deployment log', 'ACME'],
    ['ACME – Registro de despliegues', 'ACME'],
    ['Sant Joan-Despí - Registre', 'Sant Joan-Despí'],
    ['Registro ACME', 'Registro ACME'],
    [' - Deployment log', ''],
    [`${'x'.repeat(100)} - log`, 'x'.repeat(80)],
  ])('of "%s" is "%s"', (fileName, name) => {
    expect(nameFromFile(fileName)).toBe(name);
  });

  it('finds the name in the file that is made for it', () => {
    expect(nameFromFile(logFileName('L’Hort'))).toBe('L’Hort');
  });
});

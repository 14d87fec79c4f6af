import { durationWords, greetingWords, restartWords, whereWords } from '../../src/domain/mail-words';
import type { Language } from '../../src/domain/language';

describe('greetingWords', () => {
  it.each`
    hour  | es                 | ca              | en
    ${0}  | ${'Buenas noches'} | ${'Bona nit'}   | ${'Good evening'}
    ${5}  | ${'Buenas noches'} | ${'Bona nit'}   | ${'Good evening'}
    ${6}  | ${'Buenos días'}   | ${'Bon dia'}    | ${'Good morning'}
    ${11} | ${'Buenos días'}   | ${'Bon dia'}    | ${'Good morning'}
    ${12} | ${'Buenos días'}   | ${'Bon dia'}    | ${'Good afternoon'}
    ${13} | ${'Buenos días'}   | ${'Bon dia'}    | ${'Good afternoon'}
    ${14} | ${'Buenas tardes'} | ${'Bona tarda'} | ${'Good afternoon'}
    ${17} | ${'Buenas tardes'} | ${'Bona tarda'} | ${'Good afternoon'}
    ${20} | ${'Buenas tardes'} | ${'Bona tarda'} | ${'Good evening'}
    ${21} | ${'Buenas noches'} | ${'Bona nit'}   | ${'Good evening'}
    ${23} | ${'Buenas noches'} | ${'Bona nit'}   | ${'Good evening'}
  `('greets at $hour', ({ hour, es, ca, en }: { hour: number; es: string; ca: string; en: string }) => {
    expect([greetingWords(hour, 'es'), greetingWords(hour, 'ca'), greetingWords(hour, 'en')]).toEqual([
      es,
      ca,
      en,
    ]);
  });
});

describe('durationWords', () => {
  it.each`
    minutes | es                       | ca                      | en
    ${0}    | ${'0 minutos'}           | ${'0 minuts'}           | ${'0 minutes'}
    ${1}    | ${'1 minuto'}            | ${'1 minut'}            | ${'1 minute'}
    ${15}   | ${'15 minutos'}          | ${'15 minuts'}          | ${'15 minutes'}
    ${60}   | ${'1 hora'}              | ${'1 hora'}             | ${'1 hour'}
    ${61}   | ${'1 hora y 1 minuto'}   | ${'1 hora i 1 minut'}   | ${'1 hour and 1 minute'}
    ${90}   | ${'1 hora y 30 minutos'} | ${'1 hora i 30 minuts'} | ${'1 hour and 30 minutes'}
    ${120}  | ${'2 horas'}             | ${'2 hores'}            | ${'2 hours'}
  `(
    'tells $minutes minutes',
    ({ minutes, es, ca, en }: { minutes: number; es: string; ca: string; en: string }) => {
      expect([
        durationWords(minutes, 'es'),
        durationWords(minutes, 'ca'),
        durationWords(minutes, 'en'),
      ]).toEqual([es, ca, en]);
    },
  );
});

describe('restartWords', () => {
  it.each`
    consoles | syncservers | other         | language | words
    ${2}     | ${2}        | ${''}         | ${'es'}  | ${'las consolas y los syncservers'}
    ${1}     | ${1}        | ${''}         | ${'es'}  | ${'la consola y el syncserver'}
    ${2}     | ${0}        | ${' '}        | ${'es'}  | ${'las consolas'}
    ${0}     | ${1}        | ${''}         | ${'es'}  | ${'el syncserver'}
    ${2}     | ${2}        | ${'el IdP'}   | ${'es'}  | ${'las consolas, los syncservers y el IdP'}
    ${0}     | ${0}        | ${' el IdP '} | ${'es'}  | ${'el IdP'}
    ${0}     | ${0}        | ${''}         | ${'es'}  | ${''}
    ${2}     | ${2}        | ${''}         | ${'ca'}  | ${'les consoles i els syncservers'}
    ${1}     | ${0}        | ${"l'IdP"}    | ${'ca'}  | ${"la consola i l'IdP"}
    ${2}     | ${1}        | ${''}         | ${'en'}  | ${'the consoles and the syncserver'}
  `(
    'gives "$words" in $language',
    ({
      consoles,
      syncservers,
      other,
      language,
      words,
    }: {
      consoles: number;
      syncservers: number;
      other: string;
      language: Language;
      words: string;
    }) => {
      expect(restartWords({ consoles, syncservers, other }, language)).toBe(words);
    },
  );
});

describe('whereWords', () => {
  it.each([
    [['PRO'], true, ['a producción', 'a producció', 'to production']],
    [['PRE'], false, ['en el entorno PRE', "a l'entorn PRE", 'to the PRE environment']],
    [
      ['PRO', 'PRE'],
      false,
      ['en los entornos PRO y PRE', 'als entorns PRO i PRE', 'to the PRO and PRE environments'],
    ],
  ] as const)('goes to %j (production alone: %s)', (names, production, [es, ca, en]) => {
    expect([
      whereWords(names, production, 'es'),
      whereWords(names, production, 'ca'),
      whereWords(names, production, 'en'),
    ]).toEqual([es, ca, en]);
  });
});

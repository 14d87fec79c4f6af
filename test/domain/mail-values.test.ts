import type { Environment } from '../../src/domain/customer';
import type { Deployment, Restarts } from '../../src/domain/deployment';
import type { MailFacts } from '../../src/domain/mail-values';
import { mailValues, requestLines } from '../../src/domain/mail-values';
import { LANGUAGES } from '../../src/domain/language';
import { TEMPLATE_PLACEHOLDERS } from '../../src/domain/template-placeholders';
import { anEnvironment } from '../support/builders';
import { EXAMPLE, EXAMPLE_FACTS } from '../support/example-deployment';

const values = (about: Partial<Deployment> = {}, facts: Partial<MailFacts> = {}) =>
  mailValues({ ...EXAMPLE, ...about }, { ...EXAMPLE_FACTS, ...facts });

const ticket = (number: string, title: string) => ({ number, title, url: '' });
const thread = (subject: string) => ({ subject, messageId: '' });

describe('mailValues', () => {
  it('fills every placeholder, each with its kind of value', () => {
    const kinds = Object.entries(values()).map(([name, value]) => [
      name,
      typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'flag' : 'list',
    ]);

    expect(Object.fromEntries(kinds)).toEqual(
      Object.fromEntries(Object.entries(TEMPLATE_PLACEHOLDERS).map(([name, { kind }]) => [name, kind])),
    );
  });

  it.each([
    [[], [], [], null],
    [[ticket('ES-1', 'Uno')], [], ['ES-1 Uno'], 'oneTicket'],
    [[ticket('ES-1', '')], [], ['ES-1'], 'oneTicket'],
    [[], [thread('Alta')], ['Alta'], 'oneMail'],
    [[], [thread('Alta'), thread('Baja')], ['Alta', 'Baja'], 'severalMails'],
    [[], [thread(''), thread('Baja')], ['Baja'], 'oneMail'],
    [[ticket('ES-1', 'Uno')], [thread('Alta')], ['ES-1 Uno', 'Alta'], 'severalTickets'],
    [[ticket('ES-2', 'Dos'), ticket('ES-1', 'Uno')], [], ['ES-2 Dos', 'ES-1 Uno'], 'severalTickets'],
  ] as const)('counts the requests: %j, %j', (tickets, mailThreads, lines, flag) => {
    const { oneTicket, oneMail, severalMails, severalTickets, ...rest } = values({ tickets, mailThreads });
    const flags = Object.entries({ oneTicket, oneMail, severalMails, severalTickets });

    expect(flags.flatMap(([name, set]) => (set ? [name] : []))).toEqual(flag === null ? [] : [flag]);
    expect(rest.tickets).toEqual(lines);
    expect(requestLines({ tickets, mailThreads })).toEqual(lines);
  });

  it.each([
    [[], [], false, false],
    [[{ name: 'addon-scim', version: '3.0.22' }], ['addon-scim 3.0.22'], true, false],
    [[{ name: 'addon-scim', version: '' }], ['addon-scim'], true, false],
    [
      [
        { name: 'a', version: '1' },
        { name: 'b', version: '2' },
      ],
      ['a 1', 'b 2'],
      false,
      true,
    ],
  ])('counts the components: %j', (components, lines, ...[one, several]) => {
    expect(values({ components })).toMatchObject({
      components: lines,
      oneComponent: one,
      severalComponents: several,
    });
  });

  const both = { consoles: true, syncservers: true, other: '' };
  it.each([
    [both, { consoles: 2, syncservers: 3 }, 'las consolas y los syncservers'],
    [both, { consoles: 1, syncservers: 1 }, 'la consola y el syncserver'],
    [both, { consoles: 0, syncservers: 0 }, 'las consolas y los syncservers'],
    [{ ...both, syncservers: false }, { consoles: 1, syncservers: 2 }, 'la consola'],
    [{ ...both, consoles: false }, { consoles: 1, syncservers: 2 }, 'los syncservers'],
    [{ consoles: false, syncservers: false, other: '' }, { consoles: 1, syncservers: 1 }, ''],
    [{ consoles: false, syncservers: false, other: 'el IdP' }, { consoles: 1, syncservers: 1 }, 'el IdP'],
    [{ ...both, other: 'el IdP' }, { consoles: 1, syncservers: 1 }, 'la consola, el syncserver y el IdP'],
  ])('says what restarts: %j among %j', (restarts: Restarts, counts: Partial<Environment>, words) => {
    const environments = [
      anEnvironment({ name: 'PRO', ...counts }),
      anEnvironment({ name: 'PRE', consoles: 5, syncservers: 5 }),
    ];

    expect(values({ restarts }, { environments }).restarts).toBe(words);
  });

  it.each([
    [['PRO'], 'a producción', 'PRO'],
    [['PRE'], 'en el entorno PRE', 'PRE'],
    [['PRO', 'PRE'], 'en los entornos PRO y PRE', 'PRO y PRE'],
    [['GONE'], 'en el entorno GONE', 'GONE'],
  ])('says where: %j', (names, where, environment) => {
    const environments = [
      anEnvironment({ name: 'PRO' }),
      anEnvironment({ name: 'PRE', kind: 'customer-productive-test' }),
    ];

    expect(values({ environments: names }, { environments })).toMatchObject({ where, environment });
  });

  it.each([
    [1, ['1 minuto', '1 minut', '1 minute']],
    [15, ['15 minutos', '15 minuts', '15 minutes']],
    [90, ['1 hora y 30 minutos', '1 hora i 30 minuts', '1 hour and 30 minutes']],
  ])('says how long %d minutes are', (durationMinutes, words) => {
    const planned = { ...EXAMPLE.planned, durationMinutes };

    expect(LANGUAGES.map((language) => values({ planned }, { language }).duration)).toEqual(words);
  });

  it('greets by the hour of the place', () => {
    expect([9, 17, 22].map((localHour) => values({}, { localHour }).greeting)).toEqual([
      'Buenos días',
      'Buenas tardes',
      'Buenas noches',
    ]);
  });

  it('names what was left out, and nothing before anybody has said so', () => {
    const tickets = [
      { ...ticket('ES-1', 'Uno'), deployed: false },
      { ...ticket('ES-2', 'Dos'), deployed: true },
      ticket('ES-3', 'Tres'),
    ];
    const components = [{ name: 'addon-scim', version: '3.0.22', deployed: false }];

    expect(values({ tickets, components })).toMatchObject({
      someLeftOut: true,
      leftOut: ['ES-1 Uno', 'addon-scim 3.0.22'],
    });
    expect(values()).toMatchObject({ someLeftOut: false, leftOut: [] });
  });

  it('says whether the customer has agreed', () => {
    expect([values().agreed, values({ agreement: null }).agreed]).toEqual([true, false]);
  });

  it('keeps an item on its line, a note in its paragraphs, and only what can be read', () => {
    const bad = 'a\r\nb\u2028c\u0000d\ud800';

    expect(
      values({ tickets: [ticket('ES-1', bad)] }, { note: ` ${bad}\n\ne\t`, issues: [bad, ' '] }),
    ).toMatchObject({
      tickets: ['ES-1 a b c d\ufffd'],
      note: 'a\nb\ncd\ufffd\n\ne',
      issues: ['a b c d\ufffd'],
    });
  });
});

import * as fc from 'fast-check';
import { DEFAULT_TEMPLATES } from '../../src/domain/default-templates';
import { LANGUAGES } from '../../src/domain/language';
import type { Language } from '../../src/domain/language';
import { durationWords, greetingWords, restartWords, whereWords } from '../../src/domain/mail-words';
import { foldText } from '../../src/domain/fold-text';
import { parseStartMail } from '../../src/domain/pasted-start-mail';
import { renderTemplate } from '../../src/domain/render-template';
import type { TemplateValues } from '../../src/domain/render-template';
import type { TemplateKind } from '../../src/domain/template-kind';
import { TEMPLATE_PLACEHOLDERS } from '../../src/domain/template-placeholders';

const PROCEDURE = `Buenos tardes.

Vamos a realizar el despliegue a producción de los siguientes tickets/correos:
* ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC
* ES-7412104 PRODUCTES: No fa enviaments a les notificacions
* ES-7412224 roldanfm al fer baixa li apareix missatge de conservar

Los componentes a desplegar son los siguientes:
* addon-diba 3.2.11
* biblioteques programari 3.2.1
* diputació aplicacions 3.21
* diputació programari 3.2.1

Se requiere reiniciar las consoles y los syncservers.

Se estima una duración de 15 minutos.

Saludos cordiales.`;

const EXAMPLE = {
  tickets: [
    { number: 'ES-7412280', title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC' },
    { number: 'ES-7412104', title: 'PRODUCTES: No fa enviaments a les notificacions' },
    { number: 'ES-7412224', title: 'roldanfm al fer baixa li apareix missatge de conservar' },
  ],
  mails: [],
  components: [
    { name: 'addon-diba', version: '3.2.11' },
    { name: 'biblioteques programari', version: '3.2.1' },
    { name: 'diputació aplicacions', version: '3.21' },
    { name: 'diputació programari', version: '3.2.1' },
  ],
  restarts: { consoles: true, syncservers: true, other: '' },
  durationMinutes: 15,
  unread: [],
};

const SOMETHING: TemplateValues = Object.fromEntries(
  Object.entries(TEMPLATE_PLACEHOLDERS).map(([name, { kind }]) => [
    name,
    { text: 'PRO', flag: /^(severalTickets|severalComponents|agreed)$/.test(name), list: ['ES-7412280 A'] }[
      kind
    ],
  ]),
);

function mail(kind: TemplateKind, language: Language, values: TemplateValues = {}): string {
  const template = DEFAULT_TEMPLATES.find((one) => one.kind === kind && one.language === language);
  const text = renderTemplate(template?.body ?? '', { ...SOMETHING, ...values }, 'text');
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value;
}

const quoted = (text: string): string => text.replace(/^/gm, '> ');

const wrapped = (text: string): string => text.replace(/(\S.{20,60}) (?=\S)/g, '$1\n');

const forwarded = (text: string): string =>
  [
    'Hola, Marta: lo mismo que la semana pasada.',
    '---------- Forwarded message ---------',
    'De: Soporte <soporte@company.example>',
    'Date: lun, 23 nov 2026 a las 17:00',
    'Subject: Cooperativa Llum: despliegue en PRO (DEP-2026-0147)',
    'To: <joan@client.example>',
    '',
    '',
    text,
    '',
    '-- ',
    'Joan Soler',
    'Tel. 871 96 29 12',
  ].join('\r\n');

describe('parseStartMail', () => {
  it.each([
    ['as it stands', PROCEDURE],
    [
      'quoted',
      `El lun, 23 nov 2026 a las 17:00, Joan <joan@client.example> escribió:\n\n${quoted(PROCEDURE)}`,
    ],
    ['quoted twice', quoted(quoted(PROCEDURE))],
    ['folded', wrapped(PROCEDURE)],
    ['folded and quoted', quoted(wrapped(PROCEDURE))],
    ['forwarded', forwarded(PROCEDURE)],
    ['with lines of Windows', PROCEDURE.replace(/\n/g, '\r\n')],
    ['with hard spaces', PROCEDURE.replace(/ /g, '\u00a0')],
    ['with decomposed accents in the sentences', PROCEDURE.replace(/ó/g, 'o\u0301')],
    ['without empty lines', PROCEDURE.replace(/\n+/g, '\n')],
    ['with an empty line behind each line', PROCEDURE.replace(/\n+/g, '\n\n')],
    ['without bullets', PROCEDURE.replace(/^\* /gm, '')],
    ['without bullets, the lists apart', PROCEDURE.replace(/^\* /gm, '').replace(/:\n/g, ':\n\n')],
    ['without bullets and empty lines', PROCEDURE.replace(/^\* /gm, '').replace(/\n+/g, '\n')],
    ['with other bullets', PROCEDURE.replace(/^\* /gm, '   - ')],
    [
      'under the mail of its end',
      `Buenas tardes.\n\nLa actualización se ha completado.\n\n${quoted(PROCEDURE)}`,
    ],
    [
      'before another',
      `${PROCEDURE}\n\n${quoted(PROCEDURE.replace(/7412/g, '9999').replace('15 min', '45 min'))}`,
    ],
  ])("reads the procedure's own text %s", (_what, text) => {
    expect(parseStartMail(text)).toEqual(EXAMPLE);
  });

  it.each([
    ['', null],
    ['ES-7412280 Título', null],
    ['Vamos a realizar el despliegue mañana.', null],
    ['Mañana vamos a realizar el despliegue.\n\nSe estima una duración de 15 minutos.', null],
    [PROCEDURE.replace('Vamos a realizar', 'Hemos planificado'), null],
  ])('finds no Start mail in %j', (text, expected) => {
    expect(parseStartMail(text)).toBe(expected);
  });

  it('finds none in the other mails', () => {
    for (const { kind, language } of DEFAULT_TEMPLATES)
      expect(parseStartMail(mail(kind, language)) === null).toBe(kind !== 'start');
  });

  it('says what a mail leaves out', () => {
    expect(
      parseStartMail('Farem un desplegament a producció.\n\nEs preveu una durada de poca estona.'),
    ).toEqual({
      tickets: [],
      mails: [],
      components: [],
      restarts: { consoles: false, syncservers: false, other: '' },
      durationMinutes: null,
      unread: [],
    });
    expect(
      parseStartMail('Vamos a realizar el despliegue.\n\nNo se requiere reiniciar las consolas.'),
    ).toBeNull();
  });

  it('takes nothing from the mail behind it', () => {
    const short = 'Vamos a realizar un despliegue a producción.\n\nSe estima una duración de 5 minutos.';
    expect(parseStartMail(`${short}\n\n${quoted(PROCEDURE)}`)).toEqual({
      tickets: [],
      mails: [],
      components: [],
      restarts: { consoles: false, syncservers: false, other: '' },
      durationMinutes: 5,
      unread: [],
    });
  });

  it('takes no list for tickets that the mail does not announce as such', () => {
    const text = PROCEDURE.replace(/el despliegue.*:$/m, 'un despliegue a producción.\n');
    expect(parseStartMail(text)).toEqual({ ...EXAMPLE, tickets: [] });
  });

  it('gives back the entries that it cannot read', () => {
    const text = PROCEDURE.replace('* ES-7412104', '* https://z.example/#ticket/zoom/12').replace(
      '* addon-diba 3.2.11',
      `* ${'x'.repeat(121)} 1`,
    );
    expect(parseStartMail(text)?.unread).toEqual([
      'https://z.example/#ticket/zoom/12 PRODUCTES: No fa enviaments a les notificacions',
      `${'x'.repeat(121)} 1`,
    ]);
  });

  it.each(['Ticket#', 'ES-', ''])('numbers with the prefix «%s»', (prefix) => {
    const text = PROCEDURE.replace(/ES-/g, '');
    expect(parseStartMail(text, { prefix })?.tickets[0]?.number).toBe(`${prefix}7412280`);
  });
});

const word = fc.stringMatching(/^['(<"]?[A-ZÀÇ]?[a-zàèíóúçñ]{1,9}(l·l|'|&|: )?[a-z]{1,4}[,;)!>"]?$/);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
const titles = fc.oneof(
  words,
  words.map((some) => `RE: ${some} 2026`),
);
/** What differs in accents or case alone is one and the same. */
const different = <T>(one: fc.Arbitrary<T>, key: (value: T) => string) =>
  fc.uniqueArray(one, { selector: (value) => foldText(key(value)), maxLength: 5 });

const facts = fc.record({
  tickets: different(
    fc.record({
      number: fc.integer({ min: 1, max: 99_999_999 }).map((at) => `ES-${String(at)}`),
      title: titles,
    }),
    (ticket) => ticket.number,
  ),
  mails: different(titles, (subject) => subject),
  components: different(
    fc.record({
      name: fc.stringMatching(/^[a-zàèíóúçñ]{2,9}([ -][a-zàèíóúçñ]{2,9}){0,3}$/),
      version: fc.stringMatching(/^(\d{1,2}(\.\d{1,3}){1,3}(-SNAPSHOT)?)?$/),
    }),
    (component) => component.name,
  ),
  consoles: fc.nat({ max: 2 }),
  syncservers: fc.nat({ max: 2 }),
  other: fc.constantFrom(
    '',
    '',
    'el conector SAP',
    'Internet y el nodo pam1.client.example',
    'les passarel·les',
  ),
  minutes: fc.nat({ max: 1500 }),
  hour: fc.nat({ max: 23 }),
  environments: fc.constantFrom(['PRO'], ['PRE'], ['PRE', 'Intranet']),
  what: fc.constantFrom('', 'Cambio de certificados: dos nodos.', 'Cambios:\n* uno\n* dos'),
  note: fc.constantFrom('', 'Disculpen las molestias.', 'Avisos:\n- primero\n- segundo'),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function startMail(some: Facts, language: Language): string {
  const lines = [...some.tickets.map(({ number, title }) => `${number} ${title}`), ...some.mails];
  const components = some.components.map(({ name, version }) => `${name} ${version}`.trim());
  const hasTicket = some.tickets.length > 0;
  return mail('start', language, {
    greeting: greetingWords(some.hour, language),
    where: whereWords(some.environments, some.environments[0] === 'PRO', language),
    tickets: lines,
    severalTickets: hasTicket && lines.length > 1,
    oneTicket: hasTicket && lines.length === 1,
    severalMails: !hasTicket && lines.length > 1,
    oneMail: !hasTicket && lines.length === 1,
    what: some.what,
    components,
    severalComponents: components.length > 1,
    oneComponent: components.length === 1,
    restarts: restartWords(some, language),
    duration: durationWords(some.minutes, language),
    note: some.note,
  });
}

describe.each(LANGUAGES)('the start mail in %s', (language) => {
  it.each([
    ['as it stands', (text: string) => text],
    ['quoted', quoted],
    ['folded', wrapped],
    ['forwarded', forwarded],
  ])('gives back what it was made of, %s', (_what, copied) => {
    fc.assert(
      fc.property(facts, (some) => {
        expect(parseStartMail(copied(startMail(some, language)), { prefix: 'ES-' })).toEqual({
          tickets: some.tickets,
          mails: some.mails,
          components: some.components,
          restarts: { consoles: some.consoles > 0, syncservers: some.syncservers > 0, other: some.other },
          durationMinutes: some.minutes,
          unread: [],
        });
      }),
      { numRuns: 200 },
    );
  });
});

it('reads any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PROCEDURE.split('\n'), '\n', '\n', '\n\n', '* ', '> ', 'Cal reiniciar ', ' y ', ':'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const minutes = parseStartMail(pieces.join(''))?.durationMinutes ?? 0;
      expect(Number.isInteger(minutes)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

import * as fc from 'fast-check';
import { DEFAULT_TEMPLATES } from '../../src/domain/default-templates';
import type { Deployment, Party } from '../../src/domain/deployment';
import { LANGUAGES } from '../../src/domain/language';
import { composeMail } from '../../src/domain/mail';
import type { Mail } from '../../src/domain/mail';
import { checkMail } from '../../src/domain/mail-guards';
import type { MailFacts } from '../../src/domain/mail-values';
import { requestLines } from '../../src/domain/mail-values';
import { TEMPLATE_KINDS } from '../../src/domain/template-kind';
import type { TemplateKind } from '../../src/domain/template-kind';
import { EXAMPLE, EXAMPLE_FACTS } from '../support/example-deployment';

const MOVED: Partial<MailFacts> = {
  oldDateWords: 'lunes 30 de noviembre de 2026',
  oldStartWords: '16:30',
  issues: ['El informe tarda'],
};

const compose = (
  kind: TemplateKind,
  about: Partial<Deployment> = {},
  facts: Partial<MailFacts> = {},
  templates = DEFAULT_TEMPLATES,
) => composeMail(kind, { ...EXAMPLE, ...about }, { ...EXAMPLE_FACTS, ...facts }, templates);

const mail = (...of: Parameters<typeof compose>): Mail => {
  const composed = compose(...of);
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
};

const changed = (kind: TemplateKind, about: { subject?: string; body?: string }) =>
  DEFAULT_TEMPLATES.map((one) => (one.kind === kind ? { ...one, ...about } : one));

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What somebody reads of a page made of paragraphs and lists. */
const readable = (html: string): string =>
  html
    .replace(/<li>/g, '* ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+|#39);/g, (_entity, name: string) => CHARACTERS[name] ?? '?');

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe("the procedure's own mails", () => {
  const start = `Buenas tardes.

Vamos a realizar el despliegue a producción de los siguientes tickets/correos:
* ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC
* ES-7412104 PRODUCTES: No fa enviaments a les notificacions
* ES-7412224 roldanfm al fer baixa li apareix missatge de conservar

Los componentes a desplegar son los siguientes:
* addon-diba 3.2.11
* biblioteques programari 3.2.1
* diputació aplicacions 3.21
* diputació programari 3.2.1

Se requiere reiniciar las consolas y los syncservers.

Se estima una duración de 15 minutos.

Saludos cordiales.`;

  const delay = `Buenas tardes.

La actualización se va a demorar más de lo esperado. Cuando termine el proceso enviaremos correo de notificación.

Saludos cordiales.`;

  const end = `Buenas tardes.

La actualización se ha completado satisfactoriamente.

Para cualquier duda o nuevo comportamiento que pueda aparecer, abra un nuevo ticket en el Portal de soporte https://zammad.soffid.com/ o contacte por teléfono al 871 96 29 12.

Saludos cordiales.`;

  it.each([
    ['start', start],
    ['delay', delay],
    ['end', end],
  ] as const)('%s comes out to the letter, as text and as HTML', (kind, text) => {
    const { html, ...rest } = mail(kind);

    expect(rest).toEqual({
      subject: 'Cooperativa Llum: despliegue en PRO (DEP-2026-0147)',
      text,
      to: [{ name: 'Núria Ferrer', address: 'nuria@llum.example' }],
      cc: [{ name: 'Soporte', address: 'support@soffid.example' }],
    });
    expect(words(readable(html))).toBe(words(text));
  });

  it('makes paragraphs, lists and a link', () => {
    expect(mail('start').html).toContain(
      '<p>Los componentes a desplegar son los siguientes:</p>\n<ul>\n<li>addon-diba 3.2.11</li>\n',
    );
    expect(mail('end').html).toContain(
      '<a href="https://zammad.soffid.com/">https://zammad.soffid.com/</a> o',
    );
  });

  it('tells the new time of a delay when there is one', () => {
    expect(mail('delay', {}, { endWords: '18:00' }).text).toContain(
      'notificación.\n\nNueva hora de finalización prevista: 18:00.\n\nSaludos',
    );
  });
});

describe('composeMail', () => {
  const small: Partial<Deployment> = {
    tickets: [{ number: 'ES-1', title: 'Uno', url: '' }],
    components: [{ name: 'addon-scim', version: '3.0.22' }],
    restarts: { consoles: true, syncservers: false, other: '' },
    planned: { ...EXAMPLE.planned, durationMinutes: 90 },
  };

  it.each([
    [
      'es',
      `Buenas tardes.

Vamos a realizar el despliegue a producción del siguiente ticket:
* ES-1 Uno

El componente a desplegar es el siguiente:
* addon-scim 3.0.22

Se requiere reiniciar las consolas.

Se estima una duración de 1 hora y 30 minutos.

Saludos cordiales.`,
    ],
    [
      'ca',
      `Bona tarda.

Farem el desplegament a producció del tiquet següent:
* ES-1 Uno

El component que es desplegarà és el següent:
* addon-scim 3.0.22

Cal reiniciar les consoles.

Es preveu una durada de 1 hora i 30 minuts.

Salutacions cordials.`,
    ],
    [
      'en',
      `Good afternoon,

We are about to start the deployment to production of the following ticket:
* ES-1 Uno

The component to be deployed is the following:
* addon-scim 3.0.22

A restart of the consoles is required.

The estimated duration is 1 hour and 30 minutes.

Kind regards.`,
    ],
  ] as const)('reads well with one of everything, in %s', (language, text) => {
    expect(mail('start', small, { language }).text).toBe(text);
  });

  it.each([
    [
      'es',
      'Vamos a realizar un despliegue a producción.\n\nCambio de certificado\n\nSe estima una duración de 1 minuto.',
    ],
    ['ca', 'Farem un desplegament a producció.\n\nCambio de certificado\n\nEs preveu una durada de 1 minut.'],
    [
      'en',
      'We are about to start a deployment to production.\n\nCambio de certificado\n\nThe estimated duration is 1 minute.',
    ],
  ] as const)('reads well with nothing but a change, in %s', (language, text) => {
    const bare: Partial<Deployment> = {
      tickets: [],
      components: [],
      what: 'Cambio de certificado',
      restarts: { consoles: false, syncservers: false, other: '' },
      planned: { ...EXAMPLE.planned, durationMinutes: 1 },
    };

    expect(mail('start', bare, { language }).text).toContain(`\n\n${text}\n\n`);
  });

  it('reads well with mails instead of tickets', () => {
    const mails = {
      tickets: [],
      mailThreads: ['Alta', 'Baja'].map((subject) => ({ subject, messageId: '' })),
    };

    expect(mail('start', mails).text).toContain(
      'a producción de los siguientes correos:\n* Alta\n* Baja\n\n',
    );
  });

  it.each(LANGUAGES)('gives all mails of a deployment one subject, in %s', (language) => {
    const subjects = TEMPLATE_KINDS.map((kind) => mail(kind, {}, { ...MOVED, language }).subject);

    expect(new Set(subjects).size).toBe(1);
  });

  it('keeps to one subject when somebody changed that of one mail', () => {
    expect(mail('start', {}, {}, changed('start', { subject: 'Otro' })).subject).toBe(mail('end').subject);
    expect(mail('end', {}, {}, changed('planned', { subject: 'Otro {{id}}' })).subject).toBe(
      'Otro DEP-2026-0147',
    );
  });

  it.each([
    ['Cooperativa\r\nBcc: x@y.example', 'Cooperativa Bcc: x@y.example: despliegue en PRO (DEP-2026-0147)'],
    ['C'.repeat(215), `${'C'.repeat(215)}: despliegue en PRO (DEP-2026-0147)`],
    ['C'.repeat(216), `${'C'.repeat(216)}: despliegue en P… (DEP-2026-0147)`],
    ['\u{1f4a1}'.repeat(200), `${'\u{1f4a1}'.repeat(116)}… (DEP-2026-0147)`],
  ])('keeps the subject one line, of what Gmail takes, with the id', (customerName, subject) => {
    expect(mail('start', {}, { customerName }).subject).toBe(subject);
    expect(subject.length).toBeLessThanOrEqual(250);
  });

  it('shortens a subject that begins with the id at its end', () => {
    const templates = changed('planned', { subject: '{{id}} {{customer}}' });
    const { subject } = mail('start', {}, { customerName: 'C'.repeat(300) }, templates);

    expect(subject).toBe(`DEP-2026-0147 ${'C'.repeat(235)}…`);
  });

  it('writes to everybody once, whatever the case, and to whom is in To not in Cc', () => {
    const party = (address: string, recipient: Party['recipient'], name = ''): Party => ({
      name,
      address,
      role: 'partner',
      recipient,
    });
    const parties = [
      party('A@llum.example', 'cc'),
      party(' a@llum.example', 'to', 'Anna\r\nBcc: x@y.example'),
      party('b@llum.example', 'cc'),
      party('B@LLUM.example', 'cc'),
      party('', 'to', 'Nobody knows'),
    ];

    expect(mail('start', { parties })).toMatchObject({
      to: [
        { name: 'Anna Bcc: x@y.example', address: 'a@llum.example' },
        { name: 'Nobody knows', address: '' },
      ],
      cc: [{ name: '', address: 'b@llum.example' }],
    });
  });

  const noDate = { dateWords: '', startWords: '' };
  it.each([
    ['planned', noDate, 'date'],
    ['cancelled', noDate, 'date'],
    ['moved', {}, 'oldDate'],
    ['end-with-issues', { issues: [' '] }, 'issues'],
  ] as const)('makes no %s mail without what it tells', (kind, facts, placeholder) => {
    expect(compose(kind, {}, facts)).toEqual({ ok: false, error: { code: 'value-missing', placeholder } });
  });

  it('says which template is missing or wrong, and where', () => {
    const start = { kind: 'start', language: 'es' };
    const unknown = (placeholder: string, line: number) => ({
      code: 'unknown-placeholder',
      placeholder,
      line,
    });
    const problem = (templates: typeof DEFAULT_TEMPLATES) => {
      const composed = compose('start', {}, {}, templates);
      return composed.ok ? null : composed.error;
    };

    expect(problem([])).toEqual({ code: 'template-missing', ...start });
    expect(problem(changed('start', { body: 'a\n{{titel}}' }))).toEqual({
      code: 'template',
      ...start,
      part: 'body',
      problem: unknown('titel', 2),
    });
    expect(problem(changed('start', { body: '{{newEnd}}' }))).toMatchObject({
      problem: unknown('newEnd', 1),
    });
    expect(problem(changed('planned', { subject: '{{date}}' }))).toEqual({
      code: 'template',
      kind: 'planned',
      language: 'es',
      part: 'subject',
      problem: unknown('date', 1),
    });
  });
});

describe('any mail', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      'a\r\nBcc: x@y.example',
      '{{{id}}}',
      '{{/note}}',
      '* a\n\n* b',
    ),
    fc.constantFrom('https://a.example/"><script>', "https://a.example/'x", '&lt;b&gt;', '\u2028', '\ud800'),
  );
  const cases = fc.record({
    kind: fc.constantFrom(...TEMPLATE_KINDS),
    language: fc.constantFrom(...LANGUAGES),
    value: nasty,
    other: nasty,
  });

  it('has no markup and no header from a value, and says the same words twice', () => {
    fc.assert(
      fc.property(cases, ({ kind, language, value, other }) => {
        const about: Partial<Deployment> = {
          environments: [value, other],
          tickets: [{ number: value, title: other, url: value, deployed: false }],
          mailThreads: [{ subject: value, messageId: other }],
          components: [{ name: other, version: value }],
          what: value,
          restarts: { consoles: false, syncservers: true, other },
          parties: [{ name: value, address: other, role: 'partner', recipient: 'to' }],
        };
        const facts = { ...MOVED, language, customerName: value, note: other, portal: value, phone: other };
        const { subject, text, html, to } = mail(kind, about, { ...facts, issues: [value, 'x'] });
        const tags = /<\/?(?:p|ul|li)>|<br>|<a href="https:[^"<>\s]*">|<\/a>/g;

        expect(html.replace(tags, '')).not.toMatch(/[<>"']/);
        expect(words(readable(html))).toBe(words(text));
        for (const line of [subject, ...to.flatMap(({ name, address }) => [name, address])]) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
        expect(subject.length).toBeLessThanOrEqual(250);
      }),
      { numRuns: 500 },
    );
  });

  it('of the example passes the guards', () => {
    const guards = {
      customerName: EXAMPLE_FACTS.customerName,
      otherCustomers: ['Hotel Mar'],
      knownDomains: ['llum.example', 'soffid.example'],
      ticketInboxes: ['tickets@soffid.example'],
      ownLines: requestLines(EXAMPLE),
      quotaLeft: 1500,
    };

    expect(TEMPLATE_KINDS.flatMap((kind) => checkMail(mail(kind, {}, MOVED), guards))).toEqual([]);
  });
});

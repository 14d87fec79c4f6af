import { LANGUAGES } from '../../src/domain/language';
import { DOUBT_REASONS, FINDING_CODES, SEVERITY_OF } from '../../src/domain/dates/verdict';
import type { Finding, FindingCode } from '../../src/domain/dates/verdict';
import { dateMailText } from '../../src/messages/date-mail';
import { findingMessage, tellFindings } from '../../src/messages/findings';

const finding = (code: FindingCode, date: string, about: Partial<Finding> = {}): Finding => ({
  code,
  severity: SEVERITY_OF[code],
  party: 'Palma',
  date,
  causeDay: date,
  cause: '',
  ...about,
});

const FRIDAY = '2026-12-04';
const SATURDAY = '2026-12-05';
const EVE = '2026-12-07';
const INMACULADA = { causeDay: '2026-12-08', cause: 'La Inmaculada' };

describe('findingMessage', () => {
  it.each([
    [
      finding('friday', FRIDAY),
      'El viernes 4 de diciembre no se despliega: es viernes en Palma.',
      'El divendres 4 de desembre no es desplega: és divendres a Palma.',
      'No deployments on Friday 4 December: it is a Friday in Palma.',
    ],
    [
      finding('eve-of-non-working-day', FRIDAY, { causeDay: SATURDAY }),
      'El sábado 5 de diciembre no es laborable en Palma: el viernes 4 de diciembre es víspera.',
      "El dissabte 5 de desembre no és laborable a Palma: el divendres 4 de desembre n'és la vigília.",
      'Saturday 5 December is not a working day in Palma: Friday 4 December is the day before.',
    ],
    [
      finding('eve-of-public-holiday', EVE, INMACULADA),
      'El martes 8 de diciembre es La Inmaculada, festivo en Palma: el lunes 7 de diciembre es víspera.',
      "El dimarts 8 de desembre és La Inmaculada, festiu a Palma: el dilluns 7 de desembre n'és la vigília.",
      'Tuesday 8 December is La Inmaculada, a public holiday in Palma: Monday 7 December is the day before.',
    ],
    [
      finding('eve-of-vacation', EVE, { party: 'Marta', causeDay: '2026-12-09', until: '2026-12-11' }),
      'Marta está de vacaciones del miércoles 9 de diciembre al viernes 11 de diciembre: el lunes 7 de diciembre es víspera.',
      "Marta és de vacances del dimecres 9 de desembre al divendres 11 de desembre: el dilluns 7 de desembre n'és la vigília.",
      'Marta is on vacation from Wednesday 9 December to Friday 11 December: Monday 7 December is the day before.',
    ],
    [
      finding('cannot-tell', EVE, { reason: 'few-holidays', cause: '2027: 3/8' }),
      'No se puede comprobar el lunes 7 de diciembre: los calendarios de Palma tienen menos festivos de los que deberían (2027: 3/8).',
      'No es pot comprovar el dilluns 7 de desembre: els calendaris de Palma tenen menys festius dels que haurien (2027: 3/8).',
      'Monday 7 December cannot be checked: the calendars of Palma hold fewer holidays than they should (2027: 3/8).',
    ],
  ])('names the day, its cause and the place: %j', (given, ...worded) => {
    expect(LANGUAGES.map((language) => findingMessage(given, language))).toEqual(worded);
  });

  it.each(LANGUAGES)('has a sentence of its own for each reason why nobody can tell in %s', (language) => {
    const sentences = DOUBT_REASONS.map((reason) =>
      findingMessage(finding('cannot-tell', EVE, { reason, cause: 'Calendars!C5' }), language),
    );

    expect(new Set(sentences).size).toBe(DOUBT_REASONS.length);
  });

  it.each(LANGUAGES)('has a sentence of its own for each finding in %s', (language) => {
    const sentences = FINDING_CODES.map((code) => findingMessage(finding(code, SATURDAY), language));

    expect(new Set(sentences).size).toBe(FINDING_CODES.length);
    expect(sentences.filter((sentence) => /undefined|NaN|\$\{/.test(sentence))).toEqual([]);
  });
});

describe('tellFindings', () => {
  it('tells the same thing at several places once, and not twice that a holiday is not worked', () => {
    const findings = ['Barcelona', 'Palma'].flatMap((party) => [
      finding('eve-of-non-working-day', EVE, { ...INMACULADA, party }),
      finding('eve-of-public-holiday', EVE, { ...INMACULADA, party }),
    ]);

    expect(tellFindings(findings, 'es').map(({ text }) => text)).toEqual([
      'El martes 8 de diciembre es La Inmaculada, festivo en Barcelona y Palma: el lunes 7 de diciembre es víspera.',
    ]);
  });
});

describe('what cannot be told of two places', () => {
  it('is told of each', () => {
    const findings = ['Barcelona', 'Palma'].map((party) =>
      finding('cannot-tell', EVE, { party, reason: 'no-calendar' }),
    );

    expect(tellFindings(findings, 'es').map(({ text }) => text)).toEqual([
      'No se puede comprobar el lunes 7 de diciembre: Barcelona no tiene ningún calendario de festivos en la pestaña Calendars.',
      'No se puede comprobar el lunes 7 de diciembre: Palma no tiene ningún calendario de festivos en la pestaña Calendars.',
    ]);
  });
});

describe('dateMailText', () => {
  const facts = {
    day: 'lunes 7 de diciembre',
    proposals: ['miércoles 9 de diciembre, 17:00', 'jueves 10 de diciembre, 17:00'],
  };

  it('tells the customer of holidays, and never of a person, another customer or our own calendars', () => {
    const findings = [
      finding('eve-of-public-holiday', EVE, INMACULADA),
      finding('eve-of-vacation', EVE, { party: 'Marta Vidal', person: true }),
      finding('cannot-tell', EVE, { reason: 'unreadable', cause: 'marta@soffid.example' }),
      finding('clash', EVE, { cause: 'Banco Meseta, DEP-2026-0146' }),
    ];

    expect(dateMailText({ ...facts, findings }, 'es')).toBe(
      [
        'No podemos desplegar el lunes 7 de diciembre:',
        '* El martes 8 de diciembre es La Inmaculada, festivo en Palma: el lunes 7 de diciembre es víspera.',
        '* No es posible por nuestra parte.',
        '',
        'Proponemos miércoles 9 de diciembre, 17:00 o jueves 10 de diciembre, 17:00.',
      ].join('\n'),
    );
  });

  it.each(LANGUAGES)('asks where nothing can be proposed, in %s', (language) => {
    const text = dateMailText({ ...facts, proposals: [], findings: [finding('friday', FRIDAY)] }, language);

    expect(text.endsWith('?')).toBe(true);
  });
});

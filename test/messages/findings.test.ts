import { LANGUAGES } from '../../src/domain/language';
import { FINDING_CODES } from '../../src/domain/verdict';
import type { Finding, FindingCode } from '../../src/domain/verdict';
import { findingMessage } from '../../src/messages/findings';

const finding = (code: FindingCode, date: string, causeDay = date): Finding => ({
  code,
  severity: 'forbidden',
  party: 'Palma',
  date,
  causeDay,
});

const FRIDAY = '2026-12-04';
const SATURDAY = '2026-12-05';

describe('findingMessage', () => {
  it.each([
    [
      finding('friday', FRIDAY),
      'El viernes 4 de diciembre de 2026 no se despliega: es viernes en Palma.',
      'El divendres 4 de desembre de 2026 no es desplega: és divendres a Palma.',
      'No deployments on Friday 4 December 2026: it is a Friday in Palma.',
    ],
    [
      finding('eve-of-non-working-day', FRIDAY, SATURDAY),
      'El viernes 4 de diciembre de 2026 no se despliega: es víspera del sábado 5 de diciembre de 2026, no laborable en Palma.',
      'El divendres 4 de desembre de 2026 no es desplega: és la vigília del dissabte 5 de desembre de 2026, no laborable a Palma.',
      'No deployments on Friday 4 December 2026: it is the day before Saturday 5 December 2026, a non-working day in Palma.',
    ],
    [
      finding('non-working-day', SATURDAY),
      'El sábado 5 de diciembre de 2026 no es laborable en Palma.',
      'El dissabte 5 de desembre de 2026 no és laborable a Palma.',
      'Saturday 5 December 2026 is not a working day in Palma.',
    ],
  ])('names the day, its cause and the place: %j', (given, ...worded) => {
    expect(LANGUAGES.map((language) => findingMessage(given, language))).toEqual(worded);
  });

  it.each(LANGUAGES)('has a sentence of its own for each finding in %s', (language) => {
    const sentences = FINDING_CODES.map((code) => findingMessage(finding(code, SATURDAY), language));

    expect(new Set(sentences).size).toBe(FINDING_CODES.length);
    expect(sentences.filter((sentence) => /undefined|NaN|\$\{/.test(sentence))).toEqual([]);
  });
});

import { joinWords } from '../domain/join-words';
import type { Language } from '../domain/language';
import type { DoubtReason, Finding, FindingCode, Severity } from '../domain/dates/verdict';
import { doubtWords } from './doubts';
import type { Told } from './finding-words';
import { findingWords, twiceWords } from './finding-words';
import { dayWords } from './when-words';

function told(finding: Finding, parties: readonly string[], language: Language): Told {
  const { date, causeDay, cause, until, reason } = finding;
  const party = joinWords(parties, language);
  const isDoubt = (one: Finding['reason']): one is DoubtReason => one !== undefined && one !== 'twice';
  return {
    day: dayWords(date, language),
    party,
    causeDay: dayWords(causeDay, language),
    cause,
    until: dayWords(until ?? causeDay, language),
    doubt: isDoubt(reason) ? doubtWords(reason, party, cause, language) : '',
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function sentence(finding: Finding, parties: readonly string[], language: Language): string {
  const words =
    finding.reason === 'twice' ? twiceWords[language].words : findingWords[language][finding.code];
  return capital(words(told(finding, parties, language)));
}

export const findingMessage = (finding: Finding, language: Language): string =>
  sentence(finding, [finding.party], language);

/** What several parties have in common as one sentence, with its findings. */
export interface ToldFinding {
  readonly severity: Severity;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Of a public holiday it goes without saying that it is no working day. */
const isImplied = ({ code, party, causeDay, date }: Finding, all: readonly Finding[]): boolean =>
  code === 'eve-of-non-working-day' &&
  all.some(
    (one) =>
      one.code === 'eve-of-public-holiday' &&
      one.party === party &&
      one.causeDay === causeDay &&
      one.date === date,
  );

/** What is said of a day is the same of several places; of anything else each party has its own sentence. */
const ABOUT_DAYS: readonly FindingCode[] = [
  'friday',
  'eve-of-non-working-day',
  'eve-of-public-holiday',
  'non-working-day',
];

const isAlike = (one: Finding, other: Finding): boolean =>
  one.code === other.code &&
  (one.party === other.party || ABOUT_DAYS.includes(one.code)) &&
  one.date === other.date &&
  one.causeDay === other.causeDay &&
  one.cause === other.cause &&
  one.until === other.until &&
  one.reason === other.reason &&
  one.severity === other.severity;

/** Each finding in words, in their order; the same thing at several places once. */
export function tellFindings(findings: readonly Finding[], language: Language): ToldFinding[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    if (isImplied(finding, findings)) continue;
    const group = groups.find(([first]) => first !== undefined && isAlike(first, finding));
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const parties = [...new Set(group.map(({ party }) => party))];
    return [{ severity: first.severity, text: sentence(first, parties, language), findings: group }];
  });
}

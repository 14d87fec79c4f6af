import { foldWords } from './fold-text';
import type { Localized } from './localized';

export interface KnownColumn<K extends string> {
  readonly key: K;
  readonly heading: Localized;
  readonly synonyms: readonly string[];
}

export interface HeadingMatch<K extends string> {
  readonly key: K;
  /** Zero-based, in the row that was given. */
  readonly column: number;
  /** False for a guess that a person should confirm. */
  readonly certain: boolean;
}

/** Every heading with a text is in exactly one of `matches`, `duplicates` and `unknown`; empty ones are in none. */
export interface HeadingMatches<K extends string> {
  /** In the order of the columns; no key and no column is there twice. */
  readonly matches: readonly HeadingMatch<K>[];
  readonly unknown: readonly number[];
  readonly missing: readonly K[];
  /** Headings that certainly mean a key which a better or earlier heading has. */
  readonly duplicates: readonly { readonly key: K; readonly column: number }[];
}

interface KnownName<K extends string> {
  readonly key: K;
  /** Words with a space between, before and after, so that only whole ones are found. */
  readonly words: string;
  readonly letters: string;
  readonly isHeading: boolean;
}

interface Candidate<K extends string> {
  readonly key: K;
  readonly column: number;
  readonly rank: number;
  /** Of the known name: the longer one says more. */
  readonly length: number;
}

const HEADING = 4;
const SYNONYM = 3;
const BEGINS = 2;
const CONTAINS = 1;

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const knownName = <K extends string>(key: K, text: string, isHeading: boolean): KnownName<K> => {
  const words = foldWords(text);
  return { key, words: spaced(words), letters: words.join(''), isHeading };
};

const knownNames = <K extends string>(columns: readonly KnownColumn<K>[]): readonly KnownName<K>[] =>
  columns.flatMap(({ key, heading, synonyms }) => [
    ...Object.values(heading).map((text) => knownName(key, text, true)),
    ...synonyms.map((text) => knownName(key, text, false)),
  ]);

function rankOf(name: KnownName<string>, words: string, letters: string): number {
  if (letters === name.letters) return name.isHeading ? HEADING : SYNONYM;
  const at = words.indexOf(name.words);
  return at < 0 ? 0 : at === 0 ? BEGINS : CONTAINS;
}

function candidatesOf<K extends string>(
  names: readonly KnownName<K>[],
  headings: readonly string[],
): readonly Candidate<K>[] {
  return headings.flatMap((heading, column) => {
    const folded = foldWords(heading);
    if (folded.length === 0) return [];
    const [words, letters] = [spaced(folded), folded.join('')];
    return names.flatMap((name) => {
      const rank = rankOf(name, words, letters);
      return rank > 0 ? [{ key: name.key, column, rank, length: name.letters.length }] : [];
    });
  });
}

const bestFirst = (a: Candidate<string>, b: Candidate<string>): number =>
  b.rank - a.rank || b.length - a.length || a.column - b.column;

const isCertain = ({ rank }: Candidate<string>): boolean => rank >= SYNONYM;

function choose<K extends string>(candidates: readonly Candidate<K>[]): readonly Candidate<K>[] {
  const keys = new Set<K>();
  const columns = new Set<number>();
  const lost = new Set<number>();
  return [...candidates].sort(bestFirst).filter((candidate) => {
    const { key, column } = candidate;
    if (columns.has(column) || lost.has(column)) return false;
    if (keys.has(key)) {
      if (isCertain(candidate)) lost.add(column);
      return false;
    }
    keys.add(key);
    columns.add(column);
    return true;
  });
}

function matchNames<K extends string>(
  names: readonly KnownName<K>[],
  keys: readonly K[],
  headings: readonly string[],
): HeadingMatches<K> {
  const candidates = candidatesOf(names, headings);
  const matches = choose(candidates)
    .map((candidate) => ({ key: candidate.key, column: candidate.column, certain: isCertain(candidate) }))
    .sort((a, b) => a.column - b.column);
  const matched = new Set(matches.map(({ column }) => column));
  const open = headings.flatMap((heading, column) =>
    heading.trim() === '' || matched.has(column) ? [] : [column],
  );
  const duplicates = open.flatMap((column) => {
    const certain = candidates.find((candidate) => candidate.column === column && isCertain(candidate));
    return certain === undefined ? [] : [{ key: certain.key, column }];
  });
  const duplicated = new Set(duplicates.map(({ column }) => column));
  return {
    matches,
    unknown: open.filter((column) => !duplicated.has(column)),
    missing: keys.filter((key) => !matches.some((match) => match.key === key)),
    duplicates,
  };
}

/**
 * Which heading means which known column. A heading or synonym in any language, but for accents, case, spaces and punctuation, is
 * certain; one that begins with a known name or contains it, as whole words, is a guess.
 */
export function matchHeadings<K extends string>(
  columns: readonly KnownColumn<K>[],
  headings: readonly string[],
): HeadingMatches<K> {
  return matchNames(
    knownNames(columns),
    columns.map(({ key }) => key),
    headings,
  );
}

const ROWS_SEARCHED = 15;
const CERTAIN_NEEDED = 3;

/** The zero-based index of the first row with the most certain headings, at least three, among the first 15; null when there is none. */
export function findHeadingRow(
  rows: readonly (readonly string[])[],
  columns: readonly KnownColumn<string>[],
): number | null {
  const names = knownNames(columns);
  const certain = rows
    .slice(0, ROWS_SEARCHED)
    .map((row) => matchNames(names, [], row).matches.filter((match) => match.certain).length);
  const most = Math.max(0, ...certain);
  return most < CERTAIN_NEEDED ? null : certain.indexOf(most);
}

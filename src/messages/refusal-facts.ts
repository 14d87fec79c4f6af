import type { TableProblem } from '../domain/registry-table';

/** @param instant ISO 8601 in UTC; shown in Coordinated Universal Time, which it says */
export const hourOf = (instant: string): string => `${instant.slice(11, 16)} UTC`;

export function tableProblem(
  problem: TableProblem,
  words: Record<TableProblem['code'], (tab: string, headings: string) => string>,
): string {
  const headings =
    problem.code === 'heading-missing' ? problem.headings.map((heading) => `«${heading}»`).join(', ') : '';
  return words[problem.code](problem.tab, headings);
}

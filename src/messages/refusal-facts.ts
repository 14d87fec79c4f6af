import type { TableProblem } from '../domain/registry-table';

export function tableProblem(
  problem: TableProblem,
  words: Record<TableProblem['code'], (tab: string, headings: string) => string>,
): string {
  const headings =
    problem.code === 'heading-missing' ? problem.headings.map((heading) => `«${heading}»`).join(', ') : '';
  return words[problem.code](problem.tab, headings);
}

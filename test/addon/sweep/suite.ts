import { companyFor } from './swept-company';
import type { Part } from './examples';
import type { Examples } from './example';
import { PARTS } from './examples';
import type { Swept } from './sweep';
import { sweep } from './sweep';

type Row = Swept & { readonly title: string };

const cell = (value: string | number, width: number): string => String(value).padStart(width);

const rowText = ({ title, calls, cases, worlds }: Row): string =>
  `  ${title.padEnd(44)}${cell(calls, 6)}${cell(cases, 7)}${cell(worlds, 8)}`;

function tableOf(part: Part, rows: readonly Row[]): string {
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  return [
    `Fault sweep, ${part}: ${String(cases)} cases`,
    `  ${''.padEnd(44)} calls  cases  worlds`,
    ...rows.map(rowText),
    '',
  ].join('\n');
}

/** The verbs of one part, each killed at every call and finished in every way. */
export function sweepPart(part: Part): void {
  const examples: Examples = PARTS[part];
  const titled = Object.entries(examples).flatMap(([verb, ones]) =>
    ones.map((example) => ({ title: [verb, example.name].filter(Boolean).join(', '), example })),
  );
  const rows: Row[] = [];

  describe(`a step that is killed before or after any call: ${part}`, () => {
    it.each(titled)('$title', ({ title, example }) => {
      const swept = sweep(companyFor(example)(), example);
      rows.push({ title, ...swept });

      expect(swept.violations).toEqual([]);
      expect(swept.calls).toBeGreaterThan(3);
    });

    afterAll(() => void process.stdout.write(tableOf(part, rows)));
  });
}

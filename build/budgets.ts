import { gzipSync } from 'node:zlib';

type Measure = 'as it is' | 'gzipped';

interface Budget {
  readonly measure: Measure;
  readonly bytes: number;
}

/** The page travels to a browser, compressed; the script stays with Google, which loads it at each call. */
export const BUDGETS = {
  'Code.js': { measure: 'as it is', bytes: 380_000 },
  'sidebar.html': { measure: 'gzipped', bytes: 140_000 },
} as const satisfies Readonly<Record<string, Budget>>;

export interface Weight {
  readonly file: keyof typeof BUDGETS;
  /** Of the file as `budget.measure` says. */
  readonly bytes: number;
  readonly budget: Budget;
}

const MEASURES: Readonly<Record<Measure, (text: string) => number>> = {
  'as it is': (text) => Buffer.byteLength(text),
  gzipped: (text) => gzipSync(text, { level: 9 }).length,
};

export function weigh(file: keyof typeof BUDGETS, text: string): Weight {
  const budget = BUDGETS[file];
  return { file, bytes: MEASURES[budget.measure](text), budget };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

export const weightInWords = ({ file, bytes, budget }: Weight): string =>
  `${file.padEnd(12)} ${kilobytes(bytes).padStart(8)} of ${kilobytes(budget.bytes)} ${budget.measure}`;

/** @throws with every file that weighs more than it may */
export function checkBudgets(weights: readonly Weight[]): void {
  const faults = weights
    .filter(({ bytes, budget }) => bytes > budget.bytes)
    .map(
      ({ file, bytes, budget: { bytes: most, measure } }) =>
        `${file} has ${String(bytes)} bytes ${measure}, more than its ${String(most)}`,
    );
  if (faults.length > 0) throw new Error(faults.join('; '));
}

/** Bytes; the whole script is loaded at each call of the sidebar. */
export const BUDGETS = { 'Code.js': 320_000, 'sidebar.html': 160_000 } as const;

export type Weighed = keyof typeof BUDGETS;

export interface Weight {
  readonly file: Weighed;
  readonly bytes: number;
  readonly budget: number;
}

export const weightOf = (file: Weighed, text: string): Weight => ({
  file,
  bytes: Buffer.byteLength(text),
  budget: BUDGETS[file],
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

export function weightInWords({ file, bytes, budget }: Weight): string {
  const line = `${file.padEnd(12)} ${kilobytes(bytes).padStart(8)} of ${kilobytes(budget)}`;
  return bytes > budget ? `${line}: ${kilobytes(bytes - budget)} too much` : line;
}

/** How many argument sets each of the files asks with: ten thousand together. */
export const SHARES = { junk: 2_500, mutated: 5_000, valid: 2_500 } as const;

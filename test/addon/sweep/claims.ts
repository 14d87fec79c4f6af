/** In milliseconds: a claim holds for seven minutes. */
export const LAPSED = 8 * 60_000;

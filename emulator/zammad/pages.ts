import type { ZammadCall } from './call';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

const integer = (value: unknown): number => Number.parseInt(String(value), 10) || 0;

/** `per_page`, or `limit` where that is missing; never more than `max`. */
export function pageOf(call: ZammadCall, bounds: { readonly default: number; readonly max: number }): Page {
  const { page, per_page: perPage, limit: limitGiven } = call.params;
  const limit = Math.min(integer(perPage ?? limitGiven ?? bounds.default), bounds.max);
  return { limit, offset: (page === undefined || page === null ? 0 : integer(page) - 1) * limit };
}

export const slicePage = <Row>(rows: readonly Row[], page: Page): Row[] =>
  rows.slice(Math.max(page.offset, 0), Math.max(page.offset, 0) + Math.max(page.limit, 0));

import type { Refuse } from './editing';

export interface Page<Item> {
  readonly items: Item[];
  readonly nextPageToken?: string;
}

/** @param token of the page before; undefined for the first */
export function pageOf<Item>(
  all: readonly Item[],
  size: number,
  token: string | undefined,
  refuse: Refuse,
): Page<Item> {
  const text = token === undefined ? '0' : Buffer.from(token, 'base64url').toString();
  if (!/^\d+$/.test(text)) throw refuse('Invalid page token value.', 'invalid');
  const from = Number(text);
  const items = all.slice(from, from + size);
  const next = from + size;
  return next < all.length
    ? { items, nextPageToken: Buffer.from(String(next)).toString('base64url') }
    : { items };
}

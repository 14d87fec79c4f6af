export type Query = Readonly<Record<string, string>>;

/** @param url without a query; it stays as it is where there is nothing to ask for */
export function withQuery(url: string, query: Query): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? url : `${url}?${parts.join('&')}`;
}

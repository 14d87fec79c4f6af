/** Somebody who may see a file, as Drive lists it: an address for a person or group, a domain, or anyone with the link. */
export type Reader =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'anyone' };

/** The readers outside the company's domains, as text for people; empty when there are none. */
export function outsidersAmong(readers: readonly Reader[], companyDomains: readonly string[]): string[] {
  const inside = (domain: string): boolean => companyDomains.includes(domain.toLowerCase());
  return readers.flatMap((reader) => {
    if (reader.kind === 'anyone') return ['anyone with the link'];
    if (reader.kind === 'domain') return inside(reader.domain) ? [] : [`@${reader.domain}`];
    return inside(domainOf(reader.address)) ? [] : [reader.address];
  });
}

/** @returns in lower case; empty for a text that is no address */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Somebody who may see a file, as Drive lists it: an address for a person or group, a domain, or anyone with the link. */
export type Reader =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'anyone' };

/** The readers outside the company's domains, which are in lower case. */
export function outsidersAmong(readers: readonly Reader[], companyDomains: readonly string[]): Reader[] {
  return readers.filter((reader) => {
    if (reader.kind === 'anyone') return true;
    const domain = reader.kind === 'domain' ? reader.domain.toLowerCase() : domainOf(reader.address);
    return !companyDomains.includes(domain);
  });
}

/** @returns in lower case; empty for a text that is no address */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

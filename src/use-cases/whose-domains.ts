import type { Customer } from '../domain/customer-record';
import { domainOf } from '../domain/outsiders';
import type { Registry } from './registry';

/** In lower case. */
export const companyDomains = ({ settings }: Pick<Registry, 'settings'>): string[] =>
  settings.list('company-domains').map((domain) => domain.toLowerCase());

/** The customer's own and its partner's. Partners are whose contacts the registry has; they have no domains of their own there. */
export function customerDomains({ domains, contacts }: Pick<Customer, 'domains' | 'contacts'>): string[] {
  const partners = contacts.filter(({ role }) => role === 'partner').map(({ address }) => domainOf(address));
  return [...domains, ...partners].map((domain) => domain.toLowerCase());
}

/** Whether somebody of the company has that address. */
export function isOursIn(registry: Pick<Registry, 'settings'>): (address: string) => boolean {
  const own = companyDomains(registry);
  return (address) => own.includes(domainOf(address));
}

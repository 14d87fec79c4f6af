import type { ContactRole } from '../../domain/customer';
import { foldLetters } from '../../domain/fold-text';

interface Known {
  /** The viewer's own domain: the company's. */
  readonly companyDomain: string;
  readonly partner: string;
}

const HELPDESK =
  /^(helpdesk|servicedesk|cau|soporte|suport|support|ayuda|incidencias|incidencies)([.@_-]|$)/i;

const SHORTEST_NAME = 3;

export const domainIn = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The role that an address most probably has; a person corrects it. */
export function guessRole(address: string, { companyDomain, partner }: Known): ContactRole {
  const domain = domainIn(address);
  const isDesk = HELPDESK.test(address);
  if (domain === companyDomain) return isDesk ? 'support-team' : 'project-team';
  if (isOf(domain, partner)) return 'partner';
  return isDesk ? 'helpdesk' : 'customer-manager';
}

/** `Acme Consulting` is the partner of `acme-consulting.example` and of `acme.example`. */
function isOf(domain: string, partner: string): boolean {
  const name = foldLetters(partner);
  const label = foldLetters(domain.split('.').slice(0, -1).join('.'));
  if (name.length < SHORTEST_NAME || label.length < SHORTEST_NAME) return false;
  return label.includes(name) || name.startsWith(label);
}

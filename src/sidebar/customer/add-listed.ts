import type { AddressList } from '../../domain/address-list';
import type { ContactDraft, CustomerDraft } from './customer-draft';
import { emptyContact } from './customer-draft';
import { domainIn, guessRole } from './guess-role';

/** Where anybody may have an address, so that it says nothing about whose it is. */
const PUBLIC_MAIL = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.es',
  'icloud.com',
  'live.com',
  'msn.com',
  'outlook.com',
  'outlook.es',
  'proton.me',
  'telefonica.net',
  'yahoo.com',
  'yahoo.es',
];

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export interface Added {
  readonly draft: CustomerDraft;
  readonly added: number;
  readonly alreadyThere: number;
}

/** Puts the people of a pasted line, and their domains, into the form; what could not be read stays in the box. */
export function addListed(draft: CustomerDraft, list: AddressList, companyDomain: string): Added {
  const fresh = list.contacts.filter(
    ({ address }) => !draft.contacts.some((one) => same(one.address, address)),
  );
  const contacts = fresh.map((listed): ContactDraft => {
    const role = guessRole(listed.address, { companyDomain, partner: draft.partner });
    return { ...emptyContact(), ...listed, role };
  });
  const domains = fresh
    .map(({ address }) => domainIn(address))
    .filter((domain) => domain !== companyDomain && !PUBLIC_MAIL.includes(domain));
  return {
    draft: {
      ...draft,
      contacts: [...draft.contacts, ...contacts],
      domains: [...new Set([...draft.domains, ...domains])],
      pasted: list.unread.join('\n'),
    },
    added: fresh.length,
    alreadyThere: list.contacts.length - fresh.length,
  };
}

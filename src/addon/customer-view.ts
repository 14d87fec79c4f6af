import type { Customer } from '../domain/customer-record';
import type { CustomerView } from '../protocol/home-view';

export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

export function customerView({ log, environments, ...customer }: Customer): CustomerView {
  const { key, name, language, place, managedBy, partner, domains, contacts, helpdeskNeeded } = customer;
  return {
    key,
    name,
    language,
    place,
    managedBy,
    partner,
    domains,
    contacts,
    helpdeskNeeded,
    environments: environments.map(({ name: called, kind }) => ({ name: called, kind })),
    log: log.kind === 'made' ? { name, url: spreadsheetUrl(log.fileId) } : null,
  };
}

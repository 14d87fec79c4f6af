import { languageNames } from '../../messages/sidebar-choices';
import { logMessages } from '../../messages/sidebar-log';
import type { CustomerView } from '../../protocol/home-view';
import { useLanguage, useWords } from '../words';
import { ExternalLink } from './external-link';
import { FilteredList } from './filtered-list';

export function CustomerList({ customers }: { readonly customers: readonly CustomerView[] }) {
  return (
    <FilteredList
      items={customers}
      textOf={({ name, partner, place }) => `${name} ${partner} ${place}`}
      keyOf={({ key }) => key}
      searchAbove={1}
    >
      {(customer) => <CustomerLine customer={customer} />}
    </FilteredList>
  );
}

function CustomerLine({ customer }: { readonly customer: CustomerView }) {
  const words = useWords(logMessages);
  const language = useLanguage();
  const { name, log, managedBy, partner } = customer;
  const management = {
    us: words.managedByUs,
    delegated: words.delegatedBy(partner),
    'partner-only': words.partnerOnly(partner),
  }[managedBy];
  return (
    <>
      {log === null ? <strong>{name}</strong> : <ExternalLink url={log.url}>{name}</ExternalLink>}
      <span class="under">
        {languageNames[customer.language][language]} · {management}
      </span>
    </>
  );
}

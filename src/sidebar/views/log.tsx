import { sidebarMessages } from '../../messages/sidebar';
import { environmentKindNames, languageNames, nameIn } from '../../messages/sidebar-choices';
import { logMessages } from '../../messages/sidebar-log';
import type { CustomerView } from '../../protocol/home-view';
import { ExternalLink } from '../components/external-link';
import { Notice, Notices } from '../components/notice';
import { ActionBar, Section, View } from '../components/view';
import { ContactGroups } from '../components/contact-groups';
import { useLanguage, useWords } from '../words';
import type { HomeProps } from './home-props';

export function Log({ home, onRefresh }: HomeProps<'log'>) {
  const words = useWords(logMessages);
  const common = useWords(sidebarMessages);
  const { customer } = home;
  return (
    <View title={customer.name} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      <Facts customer={customer} />
      <Environments customer={customer} />
      <Section title={words.contacts} count={customer.contacts.length}>
        {customer.contacts.length === 0 ? (
          <Notice severity="warning">{words.noContacts}</Notice>
        ) : (
          <ContactGroups contacts={customer.contacts} />
        )}
      </Section>
      <p class="hint">{words.changeInRegistry}</p>
      <ActionBar>
        <ExternalLink url={home.registry.url} look="button secondary">
          {common.openRegistry}
        </ExternalLink>
      </ActionBar>
    </View>
  );
}

function Facts({ customer }: { readonly customer: CustomerView }) {
  const words = useWords(logMessages);
  const language = useLanguage();
  const management = {
    us: words.managedByUs,
    delegated: words.delegatedBy(customer.partner),
    'partner-only': words.partnerOnly(customer.partner),
  }[customer.managedBy];
  const facts: readonly (readonly [string, string])[] = [
    [words.managedBy, management],
    [words.language, languageNames[customer.language][language]],
    [words.place, customer.place],
    [words.domains, customer.domains.join(', ')],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Environments({ customer: { environments } }: { readonly customer: CustomerView }) {
  const words = useWords(logMessages);
  const language = useLanguage();
  return (
    <Section title={words.environments} count={environments.length}>
      {environments.length === 0 && <Notice severity="warning">{words.noEnvironments}</Notice>}
      <ul class="people">
        {environments.map(({ name, kind }) => (
          <li key={name}>
            <strong>{name}</strong>
            {nameIn(environmentKindNames, kind, language) !== name && (
              <span>{nameIn(environmentKindNames, kind, language)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

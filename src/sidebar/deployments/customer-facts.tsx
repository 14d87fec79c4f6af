import { environmentKindNames, languageNames, nameIn } from '../../messages/sidebar-choices';
import { logMessages } from '../../messages/sidebar-log';
import type { CustomerView } from '../../protocol/home-view';
import { ContactGroups } from '../components/contact-groups';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { useLanguage, useWords } from '../words';

/** What the registry says of a customer. */
export function CustomerFacts({ customer }: { readonly customer: CustomerView }) {
  const words = useWords(logMessages);
  return (
    <>
      <Facts customer={customer} />
      <Environments customer={customer} />
      <Section title={words.contacts} count={customer.contacts.length}>
        {customer.contacts.length > 0 && <ContactGroups contacts={customer.contacts} />}
      </Section>
      <p class="hint">{words.changeInRegistry}</p>
    </>
  );
}

/** What has to be mended before a deployment can be planned. */
export function CustomerGaps({ customer }: { readonly customer: CustomerView }) {
  const words = useWords(logMessages);
  return (
    <>
      {customer.environments.length === 0 && <Notice severity="warning">{words.noEnvironments}</Notice>}
      {customer.contacts.length === 0 && <Notice severity="warning">{words.noContacts}</Notice>}
    </>
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

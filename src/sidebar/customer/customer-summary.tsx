import { contactRoleNames, recipientNames } from '../../messages/sidebar-choices';
import { customerMessages } from '../../messages/sidebar-customer';
import type { CustomerForm } from '../../protocol/new-customer';
import { Notice } from '../components/notice';
import { useLanguage, useWords } from '../words';

/** What a person should look at once more: names and addresses, which are where mistakes hurt. */
export function CustomerSummary({ form }: { readonly form: CustomerForm }) {
  const words = useWords(customerMessages);
  const language = useLanguage();
  return (
    <>
      <p>{words.environments(form.environments.map(({ name }) => name).join(', '))}</p>
      {form.domains.length > 0 && (
        <p>
          {words.domains}: {form.domains.join(', ')}
        </p>
      )}
      {form.contacts.length === 0 ? (
        <Notice severity="warning">{words.noContacts}</Notice>
      ) : (
        <>
          <h2>{words.contacts(form.contacts.length)}</h2>
          <ul class="people">
            {form.contacts.map(({ address, name, role, recipient }) => (
              <li key={address}>
                <strong>{name === '' ? address : name}</strong>
                {name !== '' && <span>{address}</span>}
                <span>
                  {contactRoleNames[role][language]} · {recipientNames[recipient][language]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">{words.nothingSent}</p>
    </>
  );
}

import { CONTACT_ROLES } from '../../domain/customer';
import { contactRoleNames, nameIn, recipientNames } from '../../messages/sidebar-choices';
import type { ContactView } from '../../protocol/home-view';
import { useLanguage } from '../words';

/** The known roles in the procedure's order, then any that somebody wrote in the registry. */
function rolesOf(contacts: readonly ContactView[]): string[] {
  const known: readonly string[] = CONTACT_ROLES;
  const roles = new Set(contacts.map(({ role }) => role));
  return [...known.filter((role) => roles.has(role)), ...[...roles].filter((role) => !known.includes(role))];
}

export function ContactGroups({ contacts }: { readonly contacts: readonly ContactView[] }) {
  const language = useLanguage();
  return (
    <>
      {rolesOf(contacts).map((role) => (
        <div key={role}>
          <h3>{nameIn(contactRoleNames, role, language)}</h3>
          <ul class="people">
            {contacts
              .filter((contact) => contact.role === role)
              .map(({ name, address, recipient }) => (
                <li key={address}>
                  <strong>{name === '' ? address : name}</strong>
                  <span>
                    {name !== '' && `${address} · `}
                    {recipientNames[recipient][language]}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

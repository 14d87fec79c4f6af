import { CONTACT_ROLES, RECIPIENTS } from '../../domain/customer';
import { contactRoleNames, recipientNames } from '../../messages/sidebar-choices';
import { contactMessages } from '../../messages/sidebar-contacts';
import { Section } from '../components/view';
import { choicesOf, chosen } from '../form/choices';
import { SmallSelect, TextInput } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import type { ContactDraft, CustomerDraft } from './customer-draft';
import { emptyContact } from './customer-draft';
import { EditableItem } from './editable-item';
import type { Place } from './editable-list';
import { EditableList } from './editable-list';
import { guessRole } from './guess-role';
import { PasteBox } from './paste-box';

interface ContactsSectionProps {
  readonly draft: CustomerDraft;
  readonly companyDomain: string;
  readonly onChange: (draft: CustomerDraft) => void;
}

export function ContactsSection({ draft, companyDomain, onChange }: ContactsSectionProps) {
  const words = useWords(contactMessages);
  const guess = (address: string) => guessRole(address, { companyDomain, partner: draft.partner });
  return (
    <Section title={words.title} count={draft.contacts.length}>
      <PasteBox draft={draft} companyDomain={companyDomain} onChange={onChange} />
      <EditableList
        path="contacts"
        title={words.title}
        items={draft.contacts}
        addLabel={words.add}
        create={emptyContact}
        onChange={(contacts) => onChange({ ...draft, contacts })}
      >
        {(contact, place) => <ContactItem key={contact.id} contact={contact} place={place} guess={guess} />}
      </EditableList>
    </Section>
  );
}

interface ContactItemProps {
  readonly contact: ContactDraft;
  readonly place: Place<ContactDraft>;
  readonly guess: (address: string) => ContactDraft['role'];
}

export function ContactItem({ contact, place, guess }: ContactItemProps) {
  const words = useWords(contactMessages);
  const { path, change } = place;
  const who = contact.name || contact.address || words.unnamed;
  return (
    <EditableItem
      path={path}
      title={who}
      subtitle={contact.name === '' ? '' : contact.address}
      editLabel={words.edit(who)}
      removeLabel={words.remove(who)}
      startsOpen={false}
      isNew={place.isNew}
      onRemove={place.remove}
      summary={<RoleAndRecipient contact={contact} place={place} who={who} />}
    >
      <TextInput
        path={`${path}.address`}
        label={words.address}
        inputMode="email"
        required
        value={contact.address}
        onChange={(address) => change({ address, role: place.isNew ? guess(address) : contact.role })}
      />
      <TextInput
        path={`${path}.name`}
        label={words.name}
        value={contact.name}
        onChange={(name) => change({ name })}
      />
    </EditableItem>
  );
}

interface RoleAndRecipientProps {
  readonly contact: ContactDraft;
  readonly place: Place<ContactDraft>;
  readonly who: string;
}

function RoleAndRecipient({ contact, place: { path, change }, who }: RoleAndRecipientProps) {
  const words = useWords(contactMessages);
  const language = useLanguage();
  return (
    <div class="card-foot">
      <SmallSelect
        path={`${path}.role`}
        label={words.roleOf(who)}
        value={contact.role}
        choices={choicesOf(CONTACT_ROLES, contactRoleNames, language)}
        onChange={(role) => change({ role: chosen(CONTACT_ROLES, role) })}
      />
      <SmallSelect
        path={`${path}.recipient`}
        label={words.recipientOf(who)}
        value={contact.recipient}
        choices={choicesOf(RECIPIENTS, recipientNames, language)}
        onChange={(recipient) => change({ recipient: chosen(RECIPIENTS, recipient) })}
      />
    </div>
  );
}

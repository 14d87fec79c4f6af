import { contactMessages } from '../../messages/sidebar-contacts';
import { peopleMessages } from '../../messages/sidebar-plan-people';
import { ContactItem } from '../customer/contacts-section';
import { emptyContact } from '../customer/customer-draft';
import { EditableList } from '../customer/editable-list';
import { guessRole } from '../customer/guess-role';
import { useWords } from '../words';
import type { ContentProps } from './content-props';
import { readingFacts } from './content-props';
import { PasteArea } from './paste-area';
import { useBox } from './use-box';

/** Who is told, each with a role and in To or Cc. */
export function PartiesField(props: ContentProps) {
  const { draft, onChange } = props;
  const words = useWords(peopleMessages);
  const contactWords = useWords(contactMessages);
  const facts = readingFacts(props);
  const box = useBox(draft, 'parties', facts, onChange);
  return (
    <>
      <PasteArea path="boxes.parties" label={words.box} hint={words.boxHint} box={box} />
      <EditableList
        path="parties"
        title={words.parties}
        items={draft.parties}
        addLabel={contactWords.add}
        create={emptyContact}
        onChange={(parties) => onChange({ parties })}
      >
        {(contact, place) => (
          <ContactItem
            key={contact.id}
            contact={contact}
            place={place}
            guess={(address) => guessRole(address, facts)}
          />
        )}
      </EditableList>
    </>
  );
}

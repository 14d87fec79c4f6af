import { CUSTOMER_MANAGEMENTS } from '../../domain/customer';
import { logFileName, parseCustomerName } from '../../domain/customer-name';
import { LANGUAGES } from '../../domain/language';
import { languageNames, managementNames } from '../../messages/sidebar-choices';
import { customerMessages } from '../../messages/sidebar-customer';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { choicesOf, chosen } from '../form/choices';
import { SelectInput, TextInput } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import { ContactsSection } from './contacts-section';
import type { CustomerDraft } from './customer-draft';
import { withLanguage } from './customer-draft';
import { DomainsField } from './domains-field';
import { EnvironmentsSection } from './environments-section';

export interface CustomerFieldsProps {
  readonly draft: CustomerDraft;
  readonly onChange: (draft: CustomerDraft) => void;
  /** The viewer's own. */
  readonly companyDomain: string;
  /** Of a log that is being adopted; null for one that will be made. */
  readonly existingFile: string | null;
}

export function CustomerFields(props: CustomerFieldsProps) {
  const { draft, onChange, companyDomain } = props;
  return (
    <>
      <Identity {...props} />
      <ContactsSection draft={draft} companyDomain={companyDomain} onChange={onChange} />
      <EnvironmentsSection
        environments={draft.environments}
        onChange={(environments) => onChange({ ...draft, environments })}
      />
    </>
  );
}

function Identity({ draft, onChange, existingFile }: CustomerFieldsProps) {
  const words = useWords(customerMessages);
  const language = useLanguage();
  const change = (changed: Partial<CustomerDraft>): void => onChange({ ...draft, ...changed });
  return (
    <Section title={words.customer}>
      <TextInput
        path="name"
        label={words.name}
        required
        value={draft.name}
        hint={<FileHint name={draft.name} existingFile={existingFile} />}
        onChange={(name) => change({ name })}
      />
      <SelectInput
        path="language"
        label={words.language}
        hint={words.languageHint}
        value={draft.language}
        choices={choicesOf(LANGUAGES, languageNames, language)}
        onChange={(value) => onChange(withLanguage(draft, chosen(LANGUAGES, value)))}
      />
      <TextInput
        path="place"
        label={words.place}
        hint={words.placeHint}
        required
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <SelectInput
        path="managedBy"
        label={words.managedBy}
        value={draft.managedBy}
        choices={choicesOf(CUSTOMER_MANAGEMENTS, managementNames, language)}
        onChange={(value) => change({ managedBy: chosen(CUSTOMER_MANAGEMENTS, value) })}
      />
      {draft.managedBy === 'partner-only' && <Notice severity="info">{words.partnerOnly}</Notice>}
      {draft.managedBy !== 'us' && (
        <TextInput
          path="partner"
          label={words.partner}
          required
          value={draft.partner}
          onChange={(partner) => change({ partner })}
        />
      )}
      <DomainsField
        domains={draft.domains}
        text={draft.domainText}
        onChange={(domains, domainText) => change({ domains, domainText })}
      />
    </Section>
  );
}

/** What the file will be called, as the name is being typed. */
function FileHint({ name, existingFile }: { readonly name: string; readonly existingFile: string | null }) {
  const words = useWords(customerMessages);
  if (existingFile !== null) return <>{words.fileStays(existingFile)}</>;
  const parsed = parseCustomerName(name);
  return <>{words.fileWillBe(logFileName(parsed.ok ? parsed.value : '…'))}</>;
}

import { parseCustomerName } from '../../domain/customer-name';
import type { Language } from '../../domain/language';
import type { CustomerForm } from '../../protocol/new-customer';
import { CustomerSchema } from '../../protocol/new-customer';
import type { FieldCode } from '../form/parse-fields';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';
import type { CustomerDraft } from './customer-draft';

/** A count as a number; what is none is refused by the schema. */
const count = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** A domain that was typed and not added yet counts as the list's last. */
const domainsOf = ({ domains, domainText }: CustomerDraft): string[] =>
  domainText.trim() === '' ? domains : [...domains, domainText];

const candidate = (draft: CustomerDraft): object => ({
  ...draft,
  domains: domainsOf(draft),
  partner: draft.managedBy === 'us' ? '' : draft.partner,
  environments: draft.environments.map((one) => ({
    ...one,
    consoles: count(one.consoles),
    syncservers: count(one.syncservers),
  })),
});

/** What is wrong and the schema does not see. */
function codesBesides(draft: CustomerDraft): FieldCode[] {
  const name = parseCustomerName(draft.name);
  return name.ok ? [] : [['name', `name-${name.error}`]];
}

/** What the script checks, by the same schema, so that most mistakes are seen without asking it. */
export const checkCustomer = (draft: CustomerDraft, language: Language): Checked<CustomerForm> =>
  parseFields(CustomerSchema, candidate(draft), language, codesBesides(draft));

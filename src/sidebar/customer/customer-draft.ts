import * as v from 'valibot';
import { CONTACT_ROLES, CUSTOMER_MANAGEMENTS, ENVIRONMENT_KINDS, RECIPIENTS } from '../../domain/customer';
import type { Language } from '../../domain/language';
import { LANGUAGES } from '../../domain/language';
import { environmentMessages } from '../../messages/sidebar-environments';
import { newId } from '../new-id';

export const ContactDraftSchema = v.object({
  /** Of the row, while it is edited. */
  id: v.string(),
  name: v.string(),
  address: v.string(),
  role: v.picklist(CONTACT_ROLES),
  recipient: v.picklist(RECIPIENTS),
});
export type ContactDraft = v.InferOutput<typeof ContactDraftSchema>;

const EnvironmentDraftSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(ENVIRONMENT_KINDS),
  maintenanceMode: v.boolean(),
  accessManagement: v.boolean(),
  privilegedAccess: v.boolean(),
  consoles: v.string(),
  syncservers: v.string(),
  monitoringUrl: v.string(),
});
export type EnvironmentDraft = v.InferOutput<typeof EnvironmentDraftSchema>;

/** A customer as it is being typed: any text anywhere. */
export const CustomerDraftSchema = v.object({
  name: v.string(),
  language: v.picklist(LANGUAGES),
  place: v.string(),
  managedBy: v.picklist(CUSTOMER_MANAGEMENTS),
  partner: v.string(),
  domains: v.array(v.string()),
  /** Typed, and not a domain of the list yet. */
  domainText: v.string(),
  /** In the box for a mail's recipients, and not read yet or not understood. */
  pasted: v.string(),
  environments: v.array(EnvironmentDraftSchema),
  contacts: v.array(ContactDraftSchema),
});
export type CustomerDraft = v.InferOutput<typeof CustomerDraftSchema>;

export const emptyContact = (): ContactDraft => ({
  id: newId(),
  name: '',
  address: '',
  role: 'customer-manager',
  recipient: 'to',
});

export const emptyEnvironment = (name: string): EnvironmentDraft => ({
  id: newId(),
  name,
  kind: 'production',
  maintenanceMode: false,
  accessManagement: false,
  privilegedAccess: false,
  consoles: '1',
  syncservers: '1',
  monitoringUrl: '',
});

/** @param language of the viewer, which most customers share */
export const emptyCustomer = (language: Language, name = ''): CustomerDraft => ({
  name,
  language,
  place: '',
  managedBy: 'us',
  partner: '',
  domains: [],
  domainText: '',
  pasted: '',
  environments: [emptyEnvironment(environmentMessages[language].defaultName)],
  contacts: [],
});

/** An environment whose name nobody has changed goes along with the language. */
export function withLanguage(draft: CustomerDraft, language: Language): CustomerDraft {
  const untouched = environmentMessages[draft.language].defaultName;
  const environments = draft.environments.map((one) =>
    one.name === untouched ? { ...one, name: environmentMessages[language].defaultName } : one,
  );
  return { ...draft, language, environments };
}

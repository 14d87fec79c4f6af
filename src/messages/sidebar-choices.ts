import type { ContactRole, CustomerManagement, EnvironmentKind, Recipient } from '../domain/customer';
import type { Language } from '../domain/language';
import type { Localized } from '../domain/localized';

type Names<K extends string> = Readonly<Record<K, Localized>>;

export const languageNames: Names<Language> = {
  es: { es: 'Español', ca: 'Espanyol', en: 'Spanish' },
  ca: { es: 'Catalán', ca: 'Català', en: 'Catalan' },
  en: { es: 'Inglés', ca: 'Anglès', en: 'English' },
};

export const managementNames: Names<CustomerManagement> = {
  us: { es: 'Nosotros', ca: 'Nosaltres', en: 'Us' },
  delegated: {
    es: 'Un partner que nos delega',
    ca: 'Un partner que ens delega',
    en: 'A partner who delegates',
  },
  'partner-only': { es: 'Solo el partner', ca: 'Només el partner', en: 'The partner alone' },
};

export const environmentKindNames: Names<EnvironmentKind> = {
  production: { es: 'Producción', ca: 'Producció', en: 'Production' },
  'customer-productive-test': {
    es: 'TEST/PRE que el cliente considera productivo',
    ca: 'TEST/PRE que el client considera productiu',
    en: 'TEST/PRE that the customer considers productive',
  },
  'cloud-test-with-production-data': {
    es: 'Soffid Cloud TEST con datos de producción',
    ca: 'Soffid Cloud TEST amb dades de producció',
    en: 'Soffid Cloud TEST with production data',
  },
  'out-of-scope': {
    es: 'Otro, sin nada de producción',
    ca: 'Un altre, sense res de producció',
    en: 'Another one, with nothing of production',
  },
};

export const contactRoleNames: Names<ContactRole> = {
  'project-team': { es: 'Equipo de proyecto', ca: 'Equip de projecte', en: 'Project team' },
  'support-team': { es: 'Equipo de soporte', ca: 'Equip de suport', en: 'Support team' },
  partner: { es: 'Partner', ca: 'Partner', en: 'Partner' },
  'customer-manager': { es: 'Responsable del cliente', ca: 'Responsable del client', en: 'Customer manager' },
  helpdesk: { es: 'Helpdesk', ca: 'Helpdesk', en: 'Helpdesk' },
};

export const recipientNames: Names<Recipient> = {
  to: { es: 'Para', ca: 'Per a', en: 'To' },
  cc: { es: 'CC', ca: 'CC', en: 'Cc' },
};

/** @param key as it comes from a sheet that people edit; one that is not known reads as it is written */
export function nameIn<K extends string>(names: Names<K>, key: string, language: Language): string {
  const known = Object.entries<Localized>(names).find(([name]) => name === key);
  return known === undefined ? key : known[1][language];
}

/** Within a sentence, where only English writes it with a capital. */
export function languageInSentence(named: Language, language: Language): string {
  const name = languageNames[named][language];
  return language === 'en' ? name : name.toLowerCase();
}

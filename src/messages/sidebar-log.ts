import { byLanguage } from './catalogue';

/** The card of a customer, beside its log. */
interface LogMessages {
  readonly managedBy: string;
  readonly managedByUs: string;
  readonly delegatedBy: (partner: string) => string;
  readonly partnerOnly: (partner: string) => string;
  readonly language: string;
  readonly place: string;
  readonly domains: string;
  readonly environments: string;
  readonly contacts: string;
  readonly noContacts: string;
  readonly noEnvironments: string;
  readonly changeInRegistry: string;
}

const named = (partner: string, otherwise: string): string => (partner === '' ? otherwise : partner);

export const logMessages = byLanguage<LogMessages>({
  managedBy: ['Gestión', 'Gestió', 'Management'],
  managedByUs: ['Lo gestionamos nosotros', 'El gestionem nosaltres', 'Managed by us'],
  delegatedBy: [
    (partner) => `${named(partner, 'El partner')} nos delega la operación`,
    (partner) => `${named(partner, 'El partner')} ens delega l'operació`,
    (partner) => `${named(partner, 'The partner')} delegates to us`,
  ],
  partnerOnly: [
    (partner) => `Solo lo gestiona ${named(partner, 'el partner')}`,
    (partner) => `Només el gestiona ${named(partner, 'el partner')}`,
    (partner) => `Managed by ${named(partner, 'the partner')} alone`,
  ],
  language: ['Idioma', 'Llengua', 'Language'],
  place: ['Localidad', 'Localitat', 'Town'],
  domains: ['Dominios de correo', 'Dominis de correu', 'Mail domains'],
  environments: ['Entornos', 'Entorns', 'Environments'],
  contacts: ['Contactos', 'Contactes', 'Contacts'],
  noContacts: [
    'Este cliente no tiene contactos: añádalos en el registro de despliegues.',
    'Aquest client no té contactes: afegiu-los al registre de desplegaments.',
    'This customer has no contacts: add them in the deployments registry.',
  ],
  noEnvironments: [
    'Este cliente no tiene entornos: añádalos en el registro de despliegues.',
    'Aquest client no té entorns: afegiu-los al registre de desplegaments.',
    'This customer has no environments: add them in the deployments registry.',
  ],
  changeInRegistry: [
    'Estos datos se cambian en el registro de despliegues.',
    'Aquestes dades es canvien al registre de desplegaments.',
    'These details are changed in the deployments registry.',
  ],
});

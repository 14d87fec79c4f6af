import { CONTACT_ROLES, RECIPIENTS } from './customer';
import { customerColumn } from './registry-customer-columns';
import { registryColumn } from './registry-column';
import type { RegistryColumn } from './registry-column';

export const CONTACTS_COLUMNS: readonly RegistryColumn[] = [
  customerColumn,
  registryColumn('role', ['Papel', 'Paper', 'Role'], {
    width: 140,
    synonyms: ['Rol', 'Función', 'Funció'],
    choices: CONTACT_ROLES,
    note: [
      'project-team: equipo de proyecto. support-team: soporte. partner. customer-manager: responsable del cliente. helpdesk.',
      'project-team: equip de projecte. support-team: suport. partner. customer-manager: responsable del client. helpdesk.',
      'The party: project team, support team, partner, customer manager or helpdesk.',
    ],
  }),
  registryColumn('name', ['Nombre', 'Nom', 'Name'], {
    width: 180,
    synonyms: ['Contacto', 'Contacte', 'Contact'],
    note: ['Persona o lista.', 'Persona o llista.', 'A person or a list.'],
  }),
  registryColumn('address', ['Correo', 'Correu', 'Address'], {
    width: 220,
    synonyms: ['Correo electrónico', 'Correu electrònic', 'Email', 'Dirección', 'Adreça', 'Mail'],
    note: ['Una dirección de correo.', 'Una adreça de correu.', 'One mail address.'],
  }),
  registryColumn('recipient', ['Para o copia', 'Per a o còpia', 'To or Cc'], {
    width: 90,
    synonyms: ['Destinatario', 'Destinatari', 'Recipient', 'To/Cc', 'Para/CC'],
    choices: RECIPIENTS,
    note: ['to: para. cc: en copia.', 'to: per a. cc: en còpia.', 'to: addressed. cc: in copy.'],
  }),
  registryColumn('needed', ['Imprescindible', 'Imprescindible', 'Needed'], {
    width: 110,
    synonyms: ['Necesario', 'Necessari', 'Required'],
    format: 'flag',
    note: [
      'yes: no se despliega la víspera de sus vacaciones.',
      'yes: no es desplega la vigília de les seves vacances.',
      "yes: nothing is deployed on the eve of this person's vacation.",
    ],
  }),
];

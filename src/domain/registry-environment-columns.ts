import { ENVIRONMENT_KINDS } from './customer';
import { customerColumn } from './registry-customer-columns';
import { registryColumn } from './registry-column';
import type { RegistryColumn } from './registry-column';

export const ENVIRONMENTS_COLUMNS: readonly RegistryColumn[] = [
  customerColumn,
  registryColumn('name', ['Entorno', 'Entorn', 'Environment'], {
    width: 140,
    synonyms: ['Nombre', 'Nom', 'Name', 'Nombre del entorno', "Nom de l'entorn", 'Environment name'],
    note: [
      'Como lo llama el cliente: sale en correos y registro.',
      "Com l'anomena el client: surt als correus i al registre.",
      'As the customer calls it: it appears in mails and log.',
    ],
  }),
  registryColumn('kind', ['Tipo', 'Tipus', 'Kind'], {
    width: 210,
    synonyms: ['Tipo de entorno', "Tipus d'entorn", 'Type'],
    choices: ENVIRONMENT_KINDS,
    note: [
      'production: producción. customer-productive-test: TEST/PRE que el cliente considera productivo. cloud-test-with-production-data: TEST de Soffid Cloud con datos de producción. out-of-scope: cualquier otro; ahí no se aplica el procedimiento.',
      'production: producció. customer-productive-test: TEST/PRE que el client considera productiu. cloud-test-with-production-data: TEST de Soffid Cloud amb dades de producció. out-of-scope: qualsevol altre; allà no s’aplica el procediment.',
      'production; customer-productive-test: TEST/PRE that the customer considers productive; cloud-test-with-production-data: Soffid Cloud TEST with production data; out-of-scope: any other, to which the procedure does not apply.',
    ],
  }),
  registryColumn('places', ['Lugares', 'Llocs', 'Places'], {
    width: 140,
    synonyms: ['Lugar', 'Lloc', 'Place'],
    note: [
      'Lugares a los que da servicio, separados por comas; vacío: el del cliente.',
      'Llocs als quals dona servei, separats per comes; buit: el del client.',
      "Places that it serves, with commas between; empty: the customer's.",
    ],
  }),
  registryColumn('maintenance-mode', ['Modo mantenimiento', 'Mode manteniment', 'Maintenance mode'], {
    width: 110,
    synonyms: ['Mantenimiento', 'Manteniment', 'Maintenance', 'Modo de mantenimiento', 'Mode de manteniment'],
    format: 'flag',
    note: [
      'yes: la consola se pone en modo mantenimiento al desplegar.',
      'yes: la consola es posa en mode manteniment en desplegar.',
      'yes: the console goes into maintenance mode for a deployment.',
    ],
  }),
  registryColumn('access-management', ['AM', 'AM', 'AM'], {
    width: 60,
    synonyms: ['Access management', 'Gestión de accesos', "Gestió d'accessos"],
    format: 'flag',
    note: [
      'yes: usa gestión de accesos (AM); se valida al desplegar.',
      "yes: fa servir gestió d'accessos (AM); es valida en desplegar.",
      'yes: uses access management (AM), validated at every deployment.',
    ],
  }),
  registryColumn('privileged-access', ['PAM', 'PAM', 'PAM'], {
    width: 60,
    synonyms: ['Privileged access', 'Accesos privilegiados', 'Accessos privilegiats'],
    format: 'flag',
    note: [
      'yes: usa accesos privilegiados (PAM); se valida al desplegar.',
      'yes: fa servir accessos privilegiats (PAM); es valida en desplegar.',
      'yes: uses privileged access (PAM), validated at every deployment.',
    ],
  }),
  registryColumn('consoles', ['Consolas', 'Consoles', 'Consoles'], {
    width: 80,
    format: 'number',
    note: ['Cuántas hay.', "Quantes n'hi ha.", 'How many there are.'],
  }),
  registryColumn('syncservers', ['Syncservers', 'Syncservers', 'Syncservers'], {
    width: 90,
    synonyms: ['Sync servers'],
    format: 'number',
    note: ['Cuántos hay.', "Quants n'hi ha.", 'How many there are.'],
  }),
  registryColumn('monitoring', ['Monitorización', 'Monitoratge', 'Monitoring'], {
    width: 220,
    synonyms: ['Monitoreo', 'Monitorització', 'Monitoring link'],
    note: [
      'Enlace https a la monitorización; vacío si no hay.',
      "Enllaç https a la monitorització; buit si no n'hi ha.",
      'https link to the monitoring; empty when there is none.',
    ],
  }),
  registryColumn('window', ['Ventana', 'Finestra', 'Window'], {
    width: 150,
    synonyms: ['Ventana de mantenimiento', 'Finestra de manteniment', 'Maintenance window'],
    note: [
      'Ventana semanal en hora local, con días en inglés: mon-thu 17:00-20:00. Vacío: cualquier hora.',
      'Finestra setmanal en hora local, amb dies en anglès: mon-thu 17:00-20:00. Buit: qualsevol hora.',
      'Weekly window in local time: mon-thu 17:00-20:00. Empty: any time.',
    ],
  }),
];

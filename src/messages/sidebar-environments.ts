import { byLanguage } from './catalogue';

interface EnvironmentMessages {
  readonly title: string;
  readonly defaultName: string;
  readonly unnamed: string;
  readonly name: string;
  readonly kind: string;
  readonly maintenanceMode: string;
  readonly accessManagement: string;
  readonly privilegedAccess: string;
  readonly flags: string;
  readonly consoles: string;
  readonly syncservers: string;
  readonly monitoringUrl: string;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly add: string;
}

export const environmentMessages = byLanguage<EnvironmentMessages>({
  title: ['Entornos', 'Entorns', 'Environments'],
  defaultName: ['Producción', 'Producció', 'Production'],
  unnamed: ['Entorno sin nombre', 'Entorn sense nom', 'Environment without a name'],
  name: ['Nombre', 'Nom', 'Name'],
  kind: ['Tipo', 'Tipus', 'Kind'],
  maintenanceMode: [
    'Modo mantenimiento de la consola',
    'Mode de manteniment de la consola',
    'Console maintenance mode',
  ],
  accessManagement: ['AM (gestión de accesos)', "AM (gestió d'accessos)", 'AM (access management)'],
  privilegedAccess: ['PAM (accesos privilegiados)', 'PAM (accessos privilegiats)', 'PAM (privileged access)'],
  flags: ['Qué tiene', 'Què té', 'What it has'],
  consoles: ['Consolas', 'Consoles', 'Consoles'],
  syncservers: ['Syncservers', 'Syncservers', 'Syncservers'],
  monitoringUrl: ['Enlace a la monitorización', 'Enllaç al monitoratge', 'Link to the monitoring'],
  edit: [(name) => `Editar ${name}`, (name) => `Edita ${name}`, (name) => `Edit ${name}`],
  remove: [(name) => `Quitar ${name}`, (name) => `Treu ${name}`, (name) => `Remove ${name}`],
  add: ['Añadir un entorno', 'Afegeix un entorn', 'Add an environment'],
});

import { byLanguage } from './catalogue';

/** What the sidebar says when it opens, by the spreadsheet it stands beside. */
interface HomeMessages {
  readonly title: string;
  readonly notSetUpTitle: string;
  readonly notSetUp: string;
  readonly setUpByAdministrator: (administrator: string | null) => string;
  readonly setUp: string;
  readonly notInTeamTitle: string;
  readonly notInTeam: (email: string) => string;
  readonly elsewhereTitle: string;
  readonly elsewhere: string;
  readonly logs: string;
  readonly elsewhereEmpty: string;
  readonly registryTitle: string;
  readonly customers: string;
  readonly noCustomers: string;
  readonly newCustomer: string;
  readonly resumeCustomer: (name: string) => string;
  readonly unfinished: string;
  readonly begunBy: (by: string) => string;
  readonly beingMade: (by: string) => string;
  readonly finishing: (name: string) => string;
  readonly notAdopted: string;
  readonly notAdoptedHint: string;
  readonly openAndAdopt: string;
  readonly templateTitle: string;
  readonly template: string;
  readonly unknownLogTitle: string;
  readonly unknownLog: (file: string) => string;
  readonly mayNotAdopt: string;
  readonly adopt: string;
  readonly duplicateTitle: string;
  readonly duplicate: (name: string) => string;
  readonly openOriginal: string;
}

export const homeMessages = byLanguage<HomeMessages>({
  title: ['Despliegues', 'Desplegaments', 'Deployments'],
  notSetUpTitle: [
    'Falta preparar el espacio de trabajo',
    "Falta preparar l'espai de treball",
    'The workspace is not set up yet',
  ],
  notSetUp: [
    'Todavía no hay registro de despliegues ni plantilla. Se preparan una sola vez.',
    'Encara no hi ha registre de desplegaments ni plantilla. Es preparen una sola vegada.',
    'There is no deployments registry and no template yet. They are made once.',
  ],
  setUpByAdministrator: [
    (administrator) =>
      administrator === null
        ? 'No hay ningún administrador: quien gestione el script debe escribir su dirección en la propiedad ADMIN.'
        : `Solo puede hacerlo ${administrator}: pídale que abra este complemento.`,
    (administrator) =>
      administrator === null
        ? "No hi ha cap administrador: qui gestioni l'script n'ha d'escriure l'adreça a la propietat ADMIN."
        : `Només ho pot fer ${administrator}: demaneu-li que obri aquest complement.`,
    (administrator) =>
      administrator === null
        ? 'There is no administrator: whoever keeps the script must write an address into the property ADMIN.'
        : `Only ${administrator} can do it: ask them to open this add-on.`,
  ],
  setUp: ['Preparar el espacio', "Prepara l'espai", 'Set up the workspace'],
  notInTeamTitle: ['Sin acceso', 'Sense accés', 'No access'],
  notInTeam: [
    (email) =>
      `${email} no está en el equipo de despliegues: pida a un administrador que le añada a la pestaña Team del registro.`,
    (email) =>
      `${email} no és a l'equip de desplegaments: demaneu a un administrador que us afegeixi a la pestanya Team del registre.`,
    (email) =>
      `${email} is not in the deployments team: ask an administrator to add you to the registry’s Team tab.`,
  ],
  elsewhereTitle: [
    'Abra el registro de un cliente',
    "Obriu el registre d'un client",
    'Open a customer’s log',
  ],
  elsewhere: [
    'Esta hoja de cálculo no es el registro de ningún cliente. Abra uno de estos:',
    "Aquest full de càlcul no és el registre de cap client. Obriu un d'aquests:",
    'This spreadsheet is not a customer’s deployment log. Open one of these:',
  ],
  logs: ['Registros de clientes', 'Registres de clients', 'Customers’ logs'],
  elsewhereEmpty: [
    'Esta hoja de cálculo no es el registro de ningún cliente, y todavía no hay ninguno. Los clientes se crean desde el registro de despliegues.',
    "Aquest full de càlcul no és el registre de cap client, i encara no n'hi ha cap. Els clients es creen des del registre de desplegaments.",
    'This spreadsheet is not a customer’s deployment log, and there are none yet. Customers are created from the deployments registry.',
  ],
  registryTitle: ['Registro de despliegues', 'Registre de desplegaments', 'Deployments registry'],
  customers: ['Clientes', 'Clients', 'Customers'],
  noCustomers: [
    'Todavía no hay ningún cliente.',
    'Encara no hi ha cap client.',
    'There are no customers yet.',
  ],
  newCustomer: ['Crear un cliente', 'Crea un client', 'Create a customer'],
  resumeCustomer: [
    (name) => (name === '' ? 'Seguir con el cliente nuevo' : `Seguir con «${name}»`),
    (name) => (name === '' ? 'Continua amb el client nou' : `Continua amb «${name}»`),
    (name) => (name === '' ? 'Go on with the new customer' : `Go on with “${name}”`),
  ],
  unfinished: ['Clientes a medias', 'Clients a mitges', 'Unfinished customers'],
  begunBy: [
    (by) => `Lo empezó ${by} y no se terminó.`,
    (by) => `El va començar ${by} i no es va acabar.`,
    (by) => `Begun by ${by} and not finished.`,
  ],
  beingMade: [
    (by) => `${by} lo está creando ahora.`,
    (by) => `${by} l'està creant ara.`,
    (by) => `${by} is creating it right now.`,
  ],
  finishing: [(name) => `Terminar «${name}»`, (name) => `Acaba «${name}»`, (name) => `Finish “${name}”`],
  notAdopted: ['Registros sin adoptar', 'Registres sense adoptar', 'Logs not adopted'],
  notAdoptedHint: [
    'Están en la carpeta, pero no son de ningún cliente.',
    'Són a la carpeta, però no són de cap client.',
    'They are in the folder but belong to no customer.',
  ],
  openAndAdopt: ['Abrir y adoptar', 'Obre i adopta', 'Open and adopt'],
  templateTitle: ['Plantilla', 'Plantilla', 'Template'],
  template: [
    'De esta hoja se copia el registro de cada cliente nuevo. No anote aquí ningún despliegue. Los cambios que haga solo valdrán para los clientes que se creen después.',
    "D'aquest full es copia el registre de cada client nou. No hi anoteu cap desplegament. Els canvis que hi feu només valdran per als clients que es creïn després.",
    'Each new customer’s log is copied from this spreadsheet. Do not write deployments here. Changes you make apply only to customers created afterwards.',
  ],
  unknownLogTitle: ['Registro sin adoptar', 'Registre sense adoptar', 'Log not adopted'],
  unknownLog: [
    (file) =>
      `«${file}» está en la carpeta de despliegues, pero no es de ningún cliente. Adóptelo para trabajar con él: sus filas no se tocan.`,
    (file) =>
      `«${file}» és a la carpeta de desplegaments, però no és de cap client. Adopteu-lo per treballar-hi: les files no es toquen.`,
    (file) =>
      `“${file}” is in the deployments folder but belongs to no customer. Adopt it to work with it: its rows are not touched.`,
  ],
  mayNotAdopt: [
    'Pida a alguien del equipo técnico que lo adopte.',
    "Demaneu a algú de l'equip tècnic que l'adopti.",
    'Ask somebody of the technical team to adopt it.',
  ],
  adopt: ['Adoptar este registro', 'Adopta aquest registre', 'Adopt this log'],
  duplicateTitle: ['Copia de un registro', "Còpia d'un registre", 'Copy of a log'],
  duplicate: [
    (name) =>
      `Esta hoja es una copia del registro de «${name}». Lo que se anote aquí no cuenta: use el original y retire la copia.`,
    (name) =>
      `Aquest full és una còpia del registre de «${name}». El que s'hi anoti no compta: feu servir l'original i retireu la còpia.`,
    (name) =>
      `This spreadsheet is a copy of the log of “${name}”. What is written here does not count: use the original and remove the copy.`,
  ],
  openOriginal: ['Abrir el original', "Obre l'original", 'Open the original'],
});

import { byLanguage } from './catalogue';

/** What is deployed: tickets, components, restarts. */
interface ContentMessages {
  readonly ticketsTitle: string;
  readonly ticketsBox: string;
  readonly ticketsHint: string;
  readonly mails: string;
  readonly mail: string;
  readonly number: string;
  readonly ticketTitle: string;
  readonly untitled: string;
  readonly titleThere: (title: string) => string;
  readonly useTitle: string;
  readonly subject: string;
  readonly componentsTitle: string;
  readonly componentsBox: string;
  readonly componentsHint: string;
  readonly name: string;
  readonly version: string;
  readonly previousVersion: string;
  readonly previousHint: string;
  readonly unnamed: string;
  readonly from: (version: string) => string;
  readonly noVersion: string;
  readonly snapshot: string;
  readonly sameVersion: string;
  readonly noPrevious: string;
  readonly lastTime: (components: string) => string;
  readonly lastTimeToo: (components: string) => string;
  readonly useSame: string;
  readonly addThem: string;
  readonly whatTitle: string;
  readonly what: string;
  readonly whatHint: string;
  readonly restarts: string;
  readonly consoles: string;
  readonly syncservers: string;
  readonly otherRestarts: string;
  readonly edit: (what: string) => string;
  readonly remove: (what: string) => string;
}

export const contentMessages = byLanguage<ContentMessages>({
  ticketsTitle: ['Tickets', 'Tiquets', 'Tickets'],
  ticketsBox: [
    'Pegue los tickets o los asuntos de correos',
    'Enganxeu els tiquets o els assumptes de correus',
    'Paste tickets or subjects of mails',
  ],
  ticketsHint: [
    'Uno por línea. También sirve un correo de inicio entero.',
    "Un per línia. També serveix un correu d'inici sencer.",
    'One a line. A whole Start mail will do too.',
  ],
  mails: ['Correos', 'Correus', 'Mails'],
  mail: ['Correo', 'Correu', 'Mail'],
  number: ['Número', 'Número', 'Number'],
  ticketTitle: ['Título', 'Títol', 'Title'],
  untitled: ['Sin título', 'Sense títol', 'Without a title'],
  titleThere: [
    (title) => `En Zammad: «${title}»`,
    (title) => `A Zammad: «${title}»`,
    (title) => `In Zammad: “${title}”`,
  ],
  useTitle: ['Usar ese título', 'Fes servir aquest títol', 'Use that title'],
  subject: ['Asunto', 'Assumpte', 'Subject'],
  componentsTitle: ['Componentes', 'Components', 'Components'],
  componentsBox: [
    'Pegue los componentes con su versión',
    'Enganxeu els components amb la versió',
    'Paste the components with their versions',
  ],
  componentsHint: [
    'Uno por línea, como «consola 3.5.2».',
    'Un per línia, com «consola 3.5.2».',
    'One a line, such as “console 3.5.2”.',
  ],
  name: ['Componente', 'Component', 'Component'],
  version: ['Versión', 'Versió', 'Version'],
  previousVersion: ['Versión anterior', 'Versió anterior', 'Previous version'],
  previousHint: [
    'A la que se vuelve si hay que revertir.',
    'A la qual es torna si cal revertir.',
    'The one to go back to in a rollback.',
  ],
  unnamed: ['Sin nombre', 'Sense nom', 'Without a name'],
  from: [(version) => `Antes ${version}`, (version) => `Abans ${version}`, (version) => `Was ${version}`],
  noVersion: ['Falta la versión', 'Falta la versió', 'The version is missing'],
  snapshot: [
    'Es un SNAPSHOT, no una versión liberada',
    'És un SNAPSHOT, no una versió alliberada',
    'A SNAPSHOT, not a released version',
  ],
  sameVersion: [
    'La misma versión que la última vez',
    "La mateixa versió que l'última vegada",
    'The same version as last time',
  ],
  noPrevious: [
    'Sin versión anterior conocida',
    'Sense versió anterior coneguda',
    'No previous version known',
  ],
  lastTime: [
    (components) => `La última vez: ${components}.`,
    (components) => `L'última vegada: ${components}.`,
    (components) => `Last time: ${components}.`,
  ],
  lastTimeToo: [
    (components) => `La última vez también: ${components}.`,
    (components) => `L'última vegada també: ${components}.`,
    (components) => `Last time also: ${components}.`,
  ],
  useSame: ['Usar los mismos', 'Fes servir els mateixos', 'Use the same'],
  addThem: ['Añadir también', 'Afegeix-los també', 'Add these too'],
  whatTitle: [
    'Otro cambio, sin componentes',
    'Un altre canvi, sense components',
    'Another change, without components',
  ],
  what: ['Descripción del cambio', 'Descripció del canvi', 'Description of the change'],
  whatHint: [
    'El cliente la lee en su registro.',
    'El client la llegeix al seu registre.',
    'The customer reads it in its log.',
  ],
  restarts: ['Qué se reinicia', 'Què es reinicia', 'What is restarted'],
  consoles: ['Consolas', 'Consoles', 'Consoles'],
  syncservers: ['Syncservers', 'Syncservers', 'Syncservers'],
  otherRestarts: ['Otros', 'Altres', 'Others'],
  edit: [(what) => `Editar ${what}`, (what) => `Edita ${what}`, (what) => `Edit ${what}`],
  remove: [(what) => `Quitar ${what}`, (what) => `Treu ${what}`, (what) => `Remove ${what}`],
});

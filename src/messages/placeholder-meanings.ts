import type { GuidePlaceholderName } from '../domain/guide-placeholders';
import { localized } from '../domain/localized';
import type { Localized } from '../domain/localized';
import type { NotePlaceholderName } from '../domain/note-placeholders';
import type { TemplatePlaceholderName } from '../domain/template-placeholders';

/** What stands for each name that a template may use. */
export const placeholderMeanings: Readonly<
  Record<TemplatePlaceholderName | GuidePlaceholderName | NotePlaceholderName, Localized>
> = {
  greeting: localized([
    'Saludo de la hora, sin punto: Buenas tardes',
    "Salutació de l'hora, sense punt: Bona tarda",
    'Greeting of the hour, without a full stop: Good afternoon',
  ]),
  customer: localized(['Nombre del cliente', 'Nom del client', "The customer's name"]),
  environment: localized([
    'Nombre del entorno, o de los entornos: PRO y PRE',
    "Nom de l'entorn, o dels entorns: PRO i PRE",
    "The environment's name, or the environments': PRO and PRE",
  ]),
  where: localized([
    'Adónde va el despliegue: «a producción», «en el entorno PRE»',
    "On va el desplegament: «a producció», «a l'entorn PRE»",
    'Where the deployment goes: “to production”, “to the PRE environment”',
  ]),
  id: localized([
    'Identificador: DEP-2026-0147',
    'Identificador: DEP-2026-0147',
    'Identifier: DEP-2026-0147',
  ]),
  date: localized([
    'Día previsto: martes 1 de diciembre de 2026',
    'Dia previst: dimarts 1 de desembre de 2026',
    'Planned day: Tuesday 1 December 2026',
  ]),
  start: localized([
    'Hora de inicio en el lugar del cliente: 17:00',
    "Hora d'inici al lloc del client: 17:00",
    "Start time at the customer's place: 17:00",
  ]),
  duration: localized([
    'Duración estimada: 15 minutos',
    'Durada estimada: 15 minuts',
    'Estimated duration: 15 minutes',
  ]),
  tickets: localized([
    'Los tickets, «número título», y después los correos por su asunto',
    'Els tiquets, «número títol», i després els correus pel seu assumpte',
    'The tickets, “number title”, and after them the mails by their subject',
  ]),
  severalTickets: localized([
    'Hay varios, y al menos uno es un ticket',
    "N'hi ha diversos, i almenys un és un tiquet",
    'There are several, at least one of them a ticket',
  ]),
  oneTicket: localized(['Hay un solo ticket', 'Hi ha un sol tiquet', 'There is a single ticket']),
  severalMails: localized([
    'Hay varios correos y ningún ticket',
    'Hi ha diversos correus i cap tiquet',
    'There are several mails and no ticket',
  ]),
  oneMail: localized(['Hay un solo correo', 'Hi ha un sol correu', 'There is a single mail']),
  what: localized([
    'El cambio, descrito para el cliente',
    'El canvi, descrit per al client',
    'The change, described for the customer',
  ]),
  components: localized([
    'Los componentes con su versión: addon-scim 3.0.22',
    'Els components amb la seva versió: addon-scim 3.0.22',
    'The components with their versions: addon-scim 3.0.22',
  ]),
  severalComponents: localized(['Hay varios', "N'hi ha diversos", 'There are several']),
  oneComponent: localized(['Hay uno solo', "N'hi ha un de sol", 'There is a single one']),
  restarts: localized([
    'Lo que se reinicia: «las consolas y los syncservers»; vacío si nada',
    'El que es reinicia: «les consoles i els syncservers»; buit si res',
    'What is restarted: “the consoles and the syncservers”; empty when nothing is',
  ]),
  agreed: localized([
    'El cliente ya ha aceptado la fecha',
    'El client ja ha acceptat la data',
    'The customer has agreed to the date',
  ]),
  oldDate: localized(['El día que se deja', 'El dia que es deixa', 'The day that is given up']),
  oldStart: localized(['La hora que se deja', "L'hora que es deixa", 'The time that is given up']),
  newEnd: localized([
    'Nueva hora de fin; vacía si no se sabe',
    'Nova hora de fi; buida si no se sap',
    'New end time; empty when not known',
  ]),
  note: localized([
    'Lo que se escribe para el cliente en ese momento; a menudo vacío',
    "El que s'escriu per al client en aquell moment; sovint buit",
    'What is written for the customer at that moment; often empty',
  ]),
  issues: localized([
    'Las incidencias que quedan; siempre hay alguna',
    "Les incidències que queden; sempre n'hi ha alguna",
    'The issues that remain; there is always one',
  ]),
  someLeftOut: localized([
    'Algo no se ha desplegado',
    "Alguna cosa no s'ha desplegat",
    'Something was not deployed',
  ]),
  leftOut: localized([
    'Los tickets y componentes que no se han desplegado',
    "Els tiquets i components que no s'han desplegat",
    'The tickets and components that were not deployed',
  ]),
  portal: localized([
    'Portal de soporte, de la pestaña Settings',
    'Portal de suport, de la pestanya Settings',
    'Support portal, from the Settings tab',
  ]),
  phone: localized([
    'Teléfono de soporte, de la pestaña Settings',
    'Telèfon de suport, de la pestanya Settings',
    'Support phone, from the Settings tab',
  ]),
  title: localized([
    'De qué trata el despliegue, en pocas palabras',
    'De què tracta el desplegament, en poques paraules',
    'What the deployment is about, in a few words',
  ]),
  goBack: localized([
    'Cada componente, la versión que se despliega y a cuál se vuelve',
    'Cada component, la versió que es desplega i a quina es torna',
    'Each component, the version being deployed and the one to go back to',
  ]),
  artifacts: localized([
    'Dónde están los artefactos anteriores, según sus despliegues; vacía si no se anotó',
    'On són els artefactes anteriors, segons els seus desplegaments; buida si no es va anotar',
    'Where the previous artifacts are, as their deployments noted; empty when they did not',
  ]),
  steps: localized([
    'Los puntos de la lista de rollback hasta validar',
    'Els punts de la llista de rollback fins a validar',
    'The items of the rollback list up to validating',
  ]),
  checks: localized([
    'Los puntos de la lista de rollback que validan',
    'Els punts de la llista de rollback que validen',
    'The items of the rollback list that validate',
  ]),
  finish: localized([
    'Los puntos de la lista de rollback para terminar',
    'Els punts de la llista de rollback per acabar',
    'The items of the rollback list that finish',
  ]),
  someFinish: localized([
    'Hay puntos para terminar',
    'Hi ha punts per acabar',
    'There are items that finish',
  ]),
  responsible: localized([
    'Quien ejecuta el despliegue',
    'Qui executa el desplegament',
    'Who carries it out',
  ]),
  day: localized(['Día en que terminó', 'Dia en què va acabar', 'Day on which it ended']),
  time: localized(['Hora en que terminó', 'Hora en què va acabar', 'Time at which it ended']),
  ticket: localized([
    'Número del ticket, si es un ticket',
    'Número del tiquet, si és un tiquet',
    "The ticket's number, if it is a ticket",
  ]),
  ticketTitle: localized([
    'Título del ticket, si es un ticket',
    'Títol del tiquet, si és un tiquet',
    "The ticket's title, if it is a ticket",
  ]),
  notDeployed: localized([
    'Este ticket ha quedado fuera',
    "Aquest tiquet n'ha quedat fora",
    'This ticket was left out',
  ]),
  completed: localized(['Se ha completado', "S'ha completat", 'It was completed']),
  withIssues: localized([
    'Se ha completado con incidencias',
    "S'ha completat amb incidències",
    'It was completed with issues',
  ]),
  rolledBack: localized(['Se ha revertido', "S'ha revertit", 'It was rolled back']),
  aborted: localized(['Se ha interrumpido', "S'ha interromput", 'It was interrupted']),
  someComponents: localized([
    'Hay componentes desplegados',
    'Hi ha components desplegats',
    'There are components that were deployed',
  ]),
  backup: localized([
    'Su suplente; a menudo vacío',
    'El seu suplent; sovint buit',
    'The backup; often empty',
  ]),
};

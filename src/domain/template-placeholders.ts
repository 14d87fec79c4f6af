import type { TemplatePlaceholder } from './placeholder';
import { flag, list, text } from './placeholder';

export type { TemplatePlaceholder } from './placeholder';

/** Every name that a template may use; the texts come ready in the template's language. */
export const TEMPLATE_PLACEHOLDERS = {
  greeting: text([
    'Saludo de la hora, sin punto: Buenas tardes',
    "Salutació de l'hora, sense punt: Bona tarda",
    'Greeting of the hour, without a full stop: Good afternoon',
  ]),
  customer: text(['Nombre del cliente', 'Nom del client', "The customer's name"]),
  environment: text([
    'Nombre del entorno, o de los entornos: PRO y PRE',
    "Nom de l'entorn, o dels entorns: PRO i PRE",
    "The environment's name, or the environments': PRO and PRE",
  ]),
  where: text([
    'Adónde va el despliegue: «a producción», «en el entorno PRE»',
    "On va el desplegament: «a producció», «a l'entorn PRE»",
    'Where the deployment goes: “to production”, “to the PRE environment”',
  ]),
  id: text(['Identificador: DEP-2026-0147', 'Identificador: DEP-2026-0147', 'Identifier: DEP-2026-0147']),
  date: text([
    'Día previsto: martes 1 de diciembre de 2026',
    'Dia previst: dimarts 1 de desembre de 2026',
    'Planned day: Tuesday 1 December 2026',
  ]),
  start: text([
    'Hora de inicio en el lugar del cliente: 17:00',
    "Hora d'inici al lloc del client: 17:00",
    "Start time at the customer's place: 17:00",
  ]),
  duration: text([
    'Duración estimada: 15 minutos',
    'Durada estimada: 15 minuts',
    'Estimated duration: 15 minutes',
  ]),
  tickets: list([
    'Los tickets, «número título», y después los correos por su asunto',
    'Els tiquets, «número títol», i després els correus pel seu assumpte',
    'The tickets, “number title”, and after them the mails by their subject',
  ]),
  severalTickets: flag([
    'Hay varios, y al menos uno es un ticket',
    "N'hi ha diversos, i almenys un és un tiquet",
    'There are several, at least one of them a ticket',
  ]),
  oneTicket: flag(['Hay un solo ticket', 'Hi ha un sol tiquet', 'There is a single ticket']),
  severalMails: flag([
    'Hay varios correos y ningún ticket',
    'Hi ha diversos correus i cap tiquet',
    'There are several mails and no ticket',
  ]),
  oneMail: flag(['Hay un solo correo', 'Hi ha un sol correu', 'There is a single mail']),
  what: text([
    'El cambio, descrito para el cliente',
    'El canvi, descrit per al client',
    'The change, described for the customer',
  ]),
  components: list([
    'Los componentes con su versión: addon-scim 3.0.22',
    'Els components amb la seva versió: addon-scim 3.0.22',
    'The components with their versions: addon-scim 3.0.22',
  ]),
  severalComponents: flag(['Hay varios', "N'hi ha diversos", 'There are several']),
  oneComponent: flag(['Hay uno solo', "N'hi ha un de sol", 'There is a single one']),
  restarts: text([
    'Lo que se reinicia: «las consolas y los syncservers»; vacío si nada',
    'El que es reinicia: «les consoles i els syncservers»; buit si res',
    'What is restarted: “the consoles and the syncservers”; empty when nothing is',
  ]),
  agreed: flag(
    [
      'El cliente ya ha aceptado la fecha',
      'El client ja ha acceptat la data',
      'The customer has agreed to the date',
    ],
    'planned',
    'moved',
  ),
  oldDate: text(['El día que se deja', 'El dia que es deixa', 'The day that is given up'], 'moved'),
  oldStart: text(['La hora que se deja', "L'hora que es deixa", 'The time that is given up'], 'moved'),
  newEnd: text(
    [
      'Nueva hora de fin; vacía si no se sabe',
      'Nova hora de fi; buida si no se sap',
      'New end time; empty when not known',
    ],
    'delay',
  ),
  note: text([
    'Lo que se escribe para el cliente en ese momento; a menudo vacío',
    "El que s'escriu per al client en aquell moment; sovint buit",
    'What is written for the customer at that moment; often empty',
  ]),
  issues: list(
    [
      'Las incidencias que quedan; siempre hay alguna',
      "Les incidències que queden; sempre n'hi ha alguna",
      'The issues that remain; there is always one',
    ],
    'end-with-issues',
  ),
  someLeftOut: flag(
    ['Algo no se ha desplegado', "Alguna cosa no s'ha desplegat", 'Something was not deployed'],
    'end',
    'end-with-issues',
  ),
  leftOut: list(
    [
      'Los tickets y componentes que no se han desplegado',
      "Els tiquets i components que no s'han desplegat",
      'The tickets and components that were not deployed',
    ],
    'end',
    'end-with-issues',
  ),
  portal: text([
    'Portal de soporte, de la pestaña Settings',
    'Portal de suport, de la pestanya Settings',
    'Support portal, from the Settings tab',
  ]),
  phone: text([
    'Teléfono de soporte, de la pestaña Settings',
    'Telèfon de suport, de la pestanya Settings',
    'Support phone, from the Settings tab',
  ]),
} as const satisfies Readonly<Record<string, TemplatePlaceholder>>;

export type TemplatePlaceholderName = keyof typeof TEMPLATE_PLACEHOLDERS;

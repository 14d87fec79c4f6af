import { CUSTOMER_MANAGEMENTS } from './customer';
import { LANGUAGES } from './language';
import { NOTE_VISIBILITIES } from './note-visibility';
import { registryColumn } from './registry-column';
import type { RegistryColumn } from './registry-column';

export const CUSTOMERS_COLUMNS: readonly RegistryColumn[] = [
  registryColumn('key', ['Clave', 'Clau', 'Key'], {
    width: 120,
    synonyms: ['Clave del cliente', 'Clau del client', 'Customer key'],
    note: [
      'Identifica al cliente en todas las pestañas. No la cambie.',
      'Identifica el client a totes les pestanyes. No la canvieu.',
      'Identifies the customer in every tab. Do not change it.',
    ],
  }),
  registryColumn('name', ['Nombre', 'Nom', 'Name'], {
    width: 180,
    synonyms: ['Cliente', 'Client', 'Customer', 'Customer name'],
    note: [
      'Con él empiezan el nombre del registro y el asunto de los correos.',
      "Amb ell comencen el nom del registre i l'assumpte dels correus.",
      "The log's file name and the subjects of mails begin with it.",
    ],
  }),
  registryColumn('language', ['Idioma', 'Idioma', 'Language'], {
    width: 80,
    synonyms: ['Lengua', 'Llengua'],
    choices: LANGUAGES,
    note: [
      'De sus correos y de su registro.',
      'Dels seus correus i del seu registre.',
      'Of its mails and its log.',
    ],
  }),
  registryColumn('place', ['Lugar', 'Lloc', 'Place'], {
    width: 120,
    synonyms: ['Ciudad', 'Ciutat', 'City'],
    note: [
      'Un lugar de la pestaña Calendars: sus festivos cuentan.',
      'Un lloc de la pestanya Calendars: els seus festius compten.',
      'A place of the Calendars tab: its holidays count.',
    ],
  }),
  registryColumn('managed-by', ['Gestionado por', 'Gestionat per', 'Managed by'], {
    width: 120,
    synonyms: ['Gestión', 'Gestió', 'Management'],
    choices: CUSTOMER_MANAGEMENTS,
    note: [
      'us: nosotros. delegated: un partner que nos delega la operación. partner-only: solo el partner; aquí no se planifica nada.',
      "us: nosaltres. delegated: un partner que ens delega l'operació. partner-only: només el partner; aquí no es planifica res.",
      'us: ourselves. delegated: a partner who delegates the operation to us. partner-only: the partner alone; nothing is planned here.',
    ],
  }),
  registryColumn('partner', ['Partner', 'Partner', 'Partner'], {
    width: 140,
    synonyms: ['Socio', 'Soci'],
    note: [
      'Nombre del partner; vacío si no hay.',
      "Nom del partner; buit si no n'hi ha.",
      "The partner's name; empty when there is none.",
    ],
  }),
  registryColumn(
    'partner-calendars-count',
    [
      'Cuentan los calendarios del partner',
      'Compten els calendaris del partner',
      "Partner's calendars count",
    ],
    {
      width: 130,
      format: 'flag',
      note: [
        'yes: los festivos y cierres del partner también restringen la fecha.',
        'yes: els festius i tancaments del partner també restringeixen la data.',
        "yes: the partner's holidays and closures restrict the date too.",
      ],
    },
  ),
  registryColumn('domains', ['Dominios', 'Dominis', 'Domains'], {
    width: 200,
    synonyms: ['Dominio', 'Domini', 'Domain', 'Mail domains'],
    note: [
      'Dominios de correo del cliente y de su partner, separados por comas. A otros se pregunta antes de enviar.',
      "Dominis de correu del client i del seu partner, separats per comes. A d'altres es demana abans d'enviar.",
      'Mail domains of the customer and its partner, with commas between. For others you are asked before sending.',
    ],
  }),
  registryColumn('helpdesk-needed', ['Avisar al helpdesk', 'Avisar el helpdesk', 'Notify the helpdesk'], {
    width: 100,
    synonyms: ['Helpdesk'],
    format: 'flag',
    note: [
      'yes: cada despliegue necesita un contacto de helpdesk.',
      'yes: cada desplegament necessita un contacte de helpdesk.',
      'yes: every deployment needs a helpdesk contact.',
    ],
  }),
  registryColumn('notice-days', ['Días de preaviso', 'Dies de preavís', 'Days of notice'], {
    width: 90,
    synonyms: ['Preaviso', 'Preavís', 'Notice'],
    format: 'number',
    note: [
      'Días laborables que pide el cliente entre el aviso y el despliegue; vacío: ninguno.',
      "Dies laborables que demana el client entre l'avís i el desplegament; buit: cap.",
      'Working days that the customer asks for between notice and deployment; empty: none.',
    ],
  }),
  registryColumn('log', ['Registro', 'Registre', 'Log'], {
    width: 150,
    synonyms: ['Registro de despliegues', 'Registre de desplegaments', 'Deployment log', 'Log file'],
    note: [
      'Id del fichero del registro. Lo escribe el complemento.',
      "Id del fitxer del registre. L'escriu el complement.",
      "Id of the log's file. Written by the add-on.",
    ],
  }),
  registryColumn('log-tab', ['Pestaña del registro', 'Pestanya del registre', 'Log tab'], {
    width: 90,
    note: [
      'Id de la pestaña con las filas. Lo escribe el complemento.',
      "Id de la pestanya amb les files. L'escriu el complement.",
      'Id of the tab with the rows. Written by the add-on.',
    ],
  }),
  registryColumn('log-headings', ['Títulos del registro', 'Títols del registre', 'Log headings'], {
    width: 120,
    note: [
      'Qué columna es cada cosa en un registro adoptado (JSON). Lo escribe el complemento.',
      "Quina columna és cada cosa en un registre adoptat (JSON). L'escriu el complement.",
      'Which column is what in an adopted log (JSON). Written by the add-on.',
    ],
  }),
  registryColumn('note-visibility', ['Comentario de cierre', 'Comentari de tancament', 'Closing comment'], {
    width: 110,
    synonyms: ['Visibilidad', 'Visibilitat', 'Visibility', 'Note visibility'],
    choices: NOTE_VISIBILITIES,
    note: [
      'public: el cliente ve el comentario de cierre en sus tickets. internal o vacío: no lo ve.',
      'public: el client veu el comentari de tancament als seus tiquets. internal o buit: no el veu.',
      'public: the customer sees the closing comment in its tickets. internal or empty: it does not.',
    ],
  }),
  registryColumn('notes', ['Notas internas', 'Notes internes', 'Internal notes'], {
    width: 240,
    synonyms: ['Notas', 'Notes', 'Observaciones', 'Observacions'],
    note: ['Solo para el equipo.', "Només per a l'equip.", 'For the team only.'],
  }),
];

/** To which customer a row of another tab belongs. */
export const customerColumn = registryColumn('customer', ['Cliente', 'Client', 'Customer'], {
  width: 120,
  synonyms: ['Clave del cliente', 'Clau del client', 'Customer key'],
  note: [
    'Clave del cliente, de la pestaña Customers.',
    'Clau del client, de la pestanya Customers.',
    "The customer's key, from the Customers tab.",
  ],
});

import { CALENDAR_ROLES } from './dates/calendar-role';
import { LANGUAGES } from './language';
import { registryColumn } from './registry-column';
import type { RegistryColumn } from './registry-column';
import { TEAM_ROLES } from './team-role';

export const TEAM_COLUMNS: readonly RegistryColumn[] = [
  registryColumn('address', ['Correo', 'Correu', 'Address'], {
    width: 220,
    synonyms: ['Correo electrónico', 'Correu electrònic', 'Email', 'Mail'],
    note: [
      'Cuenta de Google con la que entra.',
      'Compte de Google amb què entra.',
      'The Google account that the person signs in with.',
    ],
  }),
  registryColumn('name', ['Nombre', 'Nom', 'Name'], {
    width: 180,
    synonyms: ['Persona', 'Person'],
    note: [
      'Como sale en registros y eventos.',
      'Com surt a registres i esdeveniments.',
      'As shown in logs and events.',
    ],
  }),
  registryColumn('roles', ['Papeles', 'Papers', 'Roles'], {
    width: 180,
    synonyms: ['Papel', 'Paper', 'Rol', 'Role', 'Rols'],
    choices: TEAM_ROLES,
    several: true,
    note: [
      'Uno o varios, separados por comas. engineer: despliega. lead: autoriza excepciones. manager: consulta. administrator: configura.',
      'Un o més, separats per comes. engineer: desplega. lead: autoritza excepcions. manager: consulta. administrator: configura.',
      'One or more, with commas between. engineer: deploys. lead: authorises exceptions. manager: reads. administrator: configures.',
    ],
  }),
  registryColumn('language', ['Idioma', 'Idioma', 'Language'], {
    width: 80,
    synonyms: ['Lengua', 'Llengua'],
    choices: LANGUAGES,
    note: [
      'De lo que le escribe el complemento; vacío: el de su cuenta.',
      'Del que li escriu el complement; buit: el del seu compte.',
      "Of what the add-on writes to this person; empty: the account's.",
    ],
  }),
  registryColumn('place', ['Lugar', 'Lloc', 'Place'], {
    width: 120,
    synonyms: ['Ciudad', 'Ciutat', 'City'],
    note: [
      'Un lugar de la pestaña Calendars; vacío: el de la empresa.',
      "Un lloc de la pestanya Calendars; buit: el de l'empresa.",
      "A place of the Calendars tab; empty: the company's.",
    ],
  }),
  registryColumn('active', ['Activo', 'Actiu', 'Active'], {
    width: 70,
    synonyms: ['Activa'],
    format: 'flag',
    note: [
      'no: ya no puede hacer nada, y su nombre se conserva.',
      'no: ja no pot fer res, i el seu nom es conserva.',
      'no: can do nothing any more, and the name is kept.',
    ],
  }),
];

export const CALENDARS_COLUMNS: readonly RegistryColumn[] = [
  registryColumn('place', ['Lugar', 'Lloc', 'Place'], {
    width: 140,
    synonyms: ['Ciudad', 'Ciutat', 'City'],
    note: [
      'Una ciudad, un cliente o un partner; una fila por calendario.',
      'Una ciutat, un client o un partner; una fila per calendari.',
      'A city, a customer or a partner; one row for each calendar.',
    ],
  }),
  registryColumn('role', ['Papel', 'Paper', 'Role'], {
    width: 140,
    synonyms: ['Rol', 'Contenido', 'Contingut', 'Contents'],
    choices: CALENDAR_ROLES,
    note: [
      'public-holidays: festivos que lleva la empresa. google-holidays: los de Google, filtrados por regiones. closures: cierres. working-days: días que sí se trabaja. vacations: vacaciones.',
      "public-holidays: festius que porta l'empresa. google-holidays: els de Google, filtrats per regions. closures: tancaments. working-days: dies que sí que es treballa. vacations: vacances.",
      "public-holidays: kept by the company. google-holidays: Google's, filtered by region. closures. working-days: worked whatever the others say. vacations.",
    ],
  }),
  registryColumn('calendar', ['Calendario', 'Calendari', 'Calendar'], {
    width: 320,
    synonyms: ['Id del calendario', 'Id del calendari', 'Calendar id'],
    note: [
      'Id del calendario, de su página de configuración. El equipo ha de poder leerlo.',
      "Id del calendari, de la seva pàgina de configuració. L'equip l'ha de poder llegir.",
      "The calendar's id, from its settings page. The team must be able to read it.",
    ],
  }),
  registryColumn('regions', ['Regiones', 'Regions', 'Regions'], {
    width: 160,
    synonyms: ['Región', 'Regió'],
    note: [
      'De google-holidays: qué regiones cuentan, separadas por comas. Baleares',
      'De google-holidays: quines regions compten, separades per comes. Balears',
      'Of google-holidays: which regions count, with commas between. Balearic Islands',
    ],
  }),
  registryColumn('time-zone', ['Zona horaria', 'Zona horària', 'Time zone'], {
    width: 140,
    synonyms: ['Huso horario', 'Fus horari'],
    note: ['Del lugar: Europe/Madrid', 'Del lloc: Europe/Madrid', 'Of the place: Europe/Madrid'],
  }),
  registryColumn('weekend', ['Fin de semana', 'Cap de setmana', 'Weekend'], {
    width: 110,
    note: [
      'Días no laborables de cada semana, en inglés: sat, sun',
      'Dies no laborables de cada setmana, en anglès: sat, sun',
      'Days of the week that are not worked: sat, sun',
    ],
  }),
];

export const SETTINGS_COLUMNS: readonly RegistryColumn[] = [
  registryColumn('key', ['Clave', 'Clau', 'Key'], {
    width: 180,
    synonyms: ['Ajuste', 'Ajust', 'Setting'],
    note: ['No la cambie.', 'No la canvieu.', 'Do not change it.'],
  }),
  registryColumn('value', ['Valor', 'Valor', 'Value'], {
    width: 280,
    note: [
      'Lo que vale; varios, separados por comas.',
      'El que val; diversos, separats per comes.',
      'What it is; several with commas between.',
    ],
  }),
  registryColumn('meaning', ['Significado', 'Significat', 'Meaning'], {
    width: 420,
    synonyms: ['Descripción', 'Descripció', 'Description'],
    note: ['Para qué sirve.', 'Per a què serveix.', 'What it is for.'],
  }),
];

import { localized } from './localized';
import type { Localized } from './localized';
import { DEFAULT_TAG_PATTERN } from './releases/tag-pattern';

export const SETTING_KEYS = [
  'company-name',
  'company-domains',
  'company-place',
  'template-language',
  'team-calendar',
  'reply-to',
  'support-portal',
  'support-phone',
  'ticket-hook',
  'ticket-inbox',
  'tag-pattern',
  'gitlab-projects',
  'minimum-holidays',
  'working-hours',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export interface DefaultSetting {
  readonly key: SettingKey;
  /** Empty where only the company knows it. */
  readonly value: string;
  /** What it is, and where it is used. */
  readonly meaning: Localized;
}

const setting = (
  key: SettingKey,
  value: string,
  meaning: readonly [string, string, string],
): DefaultSetting => ({ key, value, meaning: localized(meaning) });

export const DEFAULT_SETTINGS: readonly DefaultSetting[] = [
  setting('company-name', '', [
    'Nombre de la empresa; sale en el panel y en los eventos.',
    "Nom de l'empresa; surt al panell i als esdeveniments.",
    "The company's name, shown in the sidebar and in events.",
  ]),
  setting('company-domains', '', [
    'Dominios de correo de la empresa, separados por comas. Nadie de fuera puede tener acceso a este documento, y el calendario de los demás no se consulta.',
    "Dominis de correu de l'empresa, separats per comes. Ningú de fora pot tenir accés a aquest document, i el calendari dels altres no es consulta.",
    "The company's mail domains, with commas between. Nobody outside may have access to this document, and other people's calendars are not read.",
  ]),
  setting('company-place', '', [
    'Lugar de la empresa, de la pestaña Calendars: sus festivos restringen todas las fechas.',
    "Lloc de l'empresa, de la pestanya Calendars: els seus festius restringeixen totes les dates.",
    "The company's place, from the Calendars tab: its holidays restrict every date.",
  ]),
  setting('template-language', 'es', [
    'Idioma de los títulos de la TEMPLATE: es, ca o en. Cada registro nuevo se pone en el idioma de su cliente.',
    "Idioma dels títols de la TEMPLATE: es, ca o en. Cada registre nou es posa en l'idioma del seu client.",
    "Language of the TEMPLATE's headings: es, ca or en. Every new log gets its customer's language.",
  ]),
  setting('team-calendar', '', [
    'Id del calendario del equipo donde se crean los eventos de los despliegues.',
    "Id del calendari de l'equip on es creen els esdeveniments dels desplegaments.",
    'Id of the team calendar in which the events of deployments are made.',
  ]),
  setting('reply-to', '', [
    'Dirección a la que llegan las respuestas a los correos; vacía: la de quien los envía.',
    'Adreça a la qual arriben les respostes als correus; buida: la de qui els envia.',
    'The address that replies to mails go to; empty: that of the person who sends them.',
  ]),
  setting('support-portal', 'https://zammad.soffid.com/', [
    'Portal de soporte: {{portal}} en los correos de fin de despliegue.',
    'Portal de suport: {{portal}} als correus de final de desplegament.',
    'Support portal: {{portal}} in the mails that end a deployment.',
  ]),
  setting('support-phone', '871 96 29 12', [
    'Teléfono de soporte: {{phone}} en los correos de fin de despliegue; vacío: no se menciona.',
    "Telèfon de suport: {{phone}} als correus de final de desplegament; buit: no s'esmenta.",
    'Support phone: {{phone}} in the mails that end a deployment; empty: not mentioned.',
  ]),
  setting('ticket-hook', 'ES-', [
    'Con qué empiezan los números de ticket: así se reconocen al pegarlos y se escriben en correos y registros.',
    "Amb què comencen els números de tiquet: així es reconeixen en enganxar-los i s'escriuen a correus i registres.",
    'What ticket numbers begin with: they are recognised by it when pasted, and written so in mails and logs.',
  ]),
  setting('ticket-inbox', '', [
    'Direcciones que convierten correos en tickets, separadas por comas: se avisa antes de enviarles uno.',
    "Adreces que converteixen correus en tiquets, separades per comes: s'avisa abans d'enviar-n'hi un.",
    'Addresses that turn mails into tickets, with commas between: there is a warning before one is sent there.',
  ]),
  setting('tag-pattern', DEFAULT_TAG_PATTERN, [
    'Cómo se llaman en GitLab las etiquetas de las versiones; {version} es la versión.',
    'Com es diuen a GitLab les etiquetes de les versions; {version} és la versió.',
    'What the tags of versions are called in GitLab; {version} is the version.',
  ]),
  setting('gitlab-projects', '', [
    'En qué proyecto de GitLab está cada componente, separados por comas: addon-diba = Soffid/addons/diba. Un * a cada lado es el mismo texto: addon-* = Soffid/addons/*.',
    'A quin projecte de GitLab és cada component, separats per comes: addon-diba = Soffid/addons/diba. Un * a cada costat és el mateix text: addon-* = Soffid/addons/*.',
    'Which GitLab project each component is in, with commas between: addon-diba = Soffid/addons/diba. A * on each side is the same text: addon-* = Soffid/addons/*.',
  ]),
  setting('minimum-holidays', '8', [
    'Cuántos festivos ha de tener como mínimo el calendario de un lugar cada año; con menos, la fecha «No se puede comprobar».',
    "Quants festius ha de tenir com a mínim el calendari d'un lloc cada any; amb menys, la data «No es pot comprovar».",
    "How many holidays a place's calendars must hold each year; with fewer, a date cannot be checked.",
  ]),
  setting('working-hours', '10:00-16:00', [
    'Horas que una ausencia ha de cubrir para contar como un día de vacaciones, en la hora de cada persona.',
    "Hores que una absència ha de cobrir per comptar com un dia de vacances, en l'hora de cada persona.",
    "Hours that an absence must cover to count as a day of vacation, in each person's local time.",
  ]),
];

import { CHECKLIST_CONDITIONS, CHECKLIST_PHASES, CHECKLISTS } from './checklist';
import { LANGUAGES } from './language';
import { registryColumn } from './registry-column';
import type { RegistryColumn } from './registry-column';
import { TEMPLATE_ROW_KINDS } from './template-kind';

export const TEMPLATES_COLUMNS: readonly RegistryColumn[] = [
  registryColumn('kind', ['Tipo', 'Tipus', 'Kind'], {
    width: 130,
    synonyms: ['Plantilla', 'Correo', 'Correu', 'Template', 'Type'],
    choices: TEMPLATE_ROW_KINDS,
    note: [
      'El correo: planned, moved, cancelled, start, delay, rolling-back y los finales (end…). closing-note: el comentario del ticket. rollback-guide: el documento para volver atrás.',
      'El correu: planned, moved, cancelled, start, delay, rolling-back i els finals (end…). closing-note: el comentari del tiquet. rollback-guide: el document per tornar enrere.',
      'Which mail: planned, moved, cancelled, start, delay, rolling-back and the ends (end…). closing-note: the comment in the ticket. rollback-guide: the document for going back.',
    ],
  }),
  registryColumn('language', ['Idioma', 'Idioma', 'Language'], {
    width: 80,
    synonyms: ['Lengua', 'Llengua'],
    choices: LANGUAGES,
    note: ['El del cliente.', 'El del client.', "The customer's."],
  }),
  registryColumn('subject', ['Asunto', 'Assumpte', 'Subject'], {
    width: 300,
    note: [
      'El mismo para toda la conversación: Gmail parte las que cambian de asunto.',
      "El mateix per a tota la conversa: Gmail parteix les que canvien d'assumpte.",
      'The same for the whole conversation: Gmail splits it when the subject changes.',
    ],
  }),
  registryColumn('body', ['Texto', 'Text', 'Body'], {
    width: 620,
    synonyms: ['Cuerpo', 'Cos', 'Mensaje', 'Missatge', 'Message'],
    note: [
      '{{nombre}} pone un dato; {{#lista}}…{{/lista}} repite o condiciona; {{^lista}}…{{/lista}} si no hay. No se admite {{{, {{& ni {{=.',
      "{{nom}} posa una dada; {{#llista}}…{{/llista}} repeteix o condiciona; {{^llista}}…{{/llista}} si no n'hi ha. No s'admet {{{, {{& ni {{=.",
      '{{name}} puts a value; {{#list}}…{{/list}} repeats or depends on it; {{^list}}…{{/list}} when there is none. {{{, {{& and {{= are refused.',
    ],
  }),
];

export const CHECKLIST_COLUMNS: readonly RegistryColumn[] = [
  registryColumn('list', ['Lista', 'Llista', 'List'], {
    width: 110,
    choices: CHECKLISTS,
    note: [
      'deployment: al desplegar. rollback: al revertir.',
      'deployment: en desplegar. rollback: en revertir.',
      'deployment, or rollback when going back.',
    ],
  }),
  registryColumn('phase', ['Fase', 'Fase', 'Phase'], {
    width: 90,
    choices: CHECKLIST_PHASES,
    note: [
      'prepare: preparar. deploy: desplegar. restart: reiniciar. validate: validar. finish: terminar.',
      'prepare: preparar. deploy: desplegar. restart: reiniciar. validate: validar. finish: acabar.',
      'Under which heading the item stands.',
    ],
  }),
  registryColumn('order', ['Orden', 'Ordre', 'Order'], {
    width: 70,
    format: 'number',
    note: ['Dentro de la lista.', 'Dins la llista.', 'Within the list.'],
  }),
  registryColumn('text-es', ['Texto en español', 'Text en espanyol', 'Text in Spanish'], {
    width: 320,
    synonyms: ['Español', 'Espanyol', 'Castellano', 'Castellà', 'Spanish'],
    note: [
      'Qué hay que hacer. Admite {{component}}, {{version}}, {{previousVersion}}, {{consoles}}, {{syncservers}}, {{monitoring}}, {{other}}.',
      "Què s'ha de fer. Admet {{component}}, {{version}}, {{previousVersion}}, {{consoles}}, {{syncservers}}, {{monitoring}}, {{other}}.",
      'What to do. May hold {{component}}, {{version}}, {{previousVersion}}, {{consoles}}, {{syncservers}}, {{monitoring}}, {{other}}.',
    ],
  }),
  registryColumn('text-ca', ['Texto en catalán', 'Text en català', 'Text in Catalan'], {
    width: 320,
    synonyms: ['Catalán', 'Català'],
    note: ['Vacío: se usa el español.', "Buit: es fa servir l'espanyol.", 'Empty: the Spanish text is used.'],
  }),
  registryColumn('text-en', ['Texto en inglés', 'Text en anglès', 'Text in English'], {
    width: 320,
    synonyms: ['Inglés', 'Anglès', 'English'],
    note: ['Vacío: se usa el español.', "Buit: es fa servir l'espanyol.", 'Empty: the Spanish text is used.'],
  }),
  registryColumn('condition', ['Condición', 'Condició', 'Condition'], {
    width: 150,
    choices: CHECKLIST_CONDITIONS,
    note: [
      'Cuándo aparece; vacío: siempre. Lo que tiene el entorno, lo que se reinicia (restart-…), o component: una vez por componente.',
      "Quan apareix; buit: sempre. El que té l'entorn, el que es reinicia (restart-…), o component: un cop per component.",
      'When it appears; empty: always. What the environment has, what is restarted (restart-…), or component: once for each component.',
    ],
  }),
  registryColumn('required', ['Obligatorio', 'Obligatori', 'Required'], {
    width: 90,
    format: 'flag',
    note: [
      'yes: no se termina el despliegue sin hacerlo o decir por qué no aplica.',
      "yes: no s'acaba el desplegament sense fer-ho o dir per què no s'aplica.",
      'yes: the deployment cannot end before it is done, or not applicable with a reason.',
    ],
  }),
  registryColumn('pair', ['Pareja', 'Parella', 'Pair'], {
    width: 110,
    note: [
      'Una palabra que comparten dos puntos de la lista: hecho el primero, el segundo es obligatorio antes de terminar.',
      "Una paraula que comparteixen dos punts de la llista: fet el primer, el segon és obligatori abans d'acabar.",
      'A word that two items of the list share: once the first is done, the second must be done before the end.',
    ],
  }),
];

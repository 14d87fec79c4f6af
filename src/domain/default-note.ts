import type { Language } from './language';

/** The closing comment before anything stands in it. */
export interface NoteTemplate {
  readonly language: Language;
  /** Of the note in the ticket system. */
  readonly subject: string;
  /** Plain text with Mustache tags, which `NOTE_PLACEHOLDERS` names. */
  readonly body: string;
}

interface NoteWords {
  readonly subject: string;
  readonly heading: string;
  readonly leftOut: string;
  readonly completed: string;
  readonly withIssues: string;
  readonly rolledBack: string;
  readonly aborted: string;
  readonly components: string;
}

const bodyOf = (words: NoteWords): string => `${words.heading}
{{#notDeployed}}
${words.leftOut}
{{/notDeployed}}
{{#completed}}
${words.completed}
{{/completed}}
{{#withIssues}}
${words.withIssues}
{{/withIssues}}
{{#issues}}
* {{.}}
{{/issues}}
{{#rolledBack}}
${words.rolledBack}
{{/rolledBack}}
{{#aborted}}
${words.aborted}
{{/aborted}}
{{#someComponents}}
${words.components}
{{/someComponents}}
{{#components}}
* {{.}}
{{/components}}`;

const WORDS: Readonly<Record<Language, NoteWords>> = {
  es: {
    subject: 'Despliegue {{id}}',
    heading: 'Despliegue {{id}} en {{environment}}, {{day}}, {{time}}.',
    leftOut: 'Esto ha quedado fuera del despliegue.',
    completed: 'El despliegue se ha completado satisfactoriamente.',
    withIssues: 'El despliegue ha terminado con incidencias pendientes:',
    rolledBack: 'No se ha podido completar el despliegue y se han revertido los cambios.',
    aborted: 'El despliegue se ha interrumpido antes de aplicar ningún cambio.',
    components: 'Componentes:',
  },
  ca: {
    subject: 'Desplegament {{id}}',
    heading: 'Desplegament {{id}} a {{environment}}, {{day}}, {{time}}.',
    leftOut: 'Això ha quedat fora del desplegament.',
    completed: "El desplegament s'ha completat satisfactòriament.",
    withIssues: 'El desplegament ha acabat amb incidències pendents:',
    rolledBack: "No s'ha pogut completar el desplegament i se n'han revertit els canvis.",
    aborted: "El desplegament s'ha interromput abans d'aplicar cap canvi.",
    components: 'Components:',
  },
  en: {
    subject: 'Deployment {{id}}',
    heading: 'Deployment {{id}} to {{environment}}, {{day}}, {{time}}.',
    leftOut: 'This was left out of the deployment.',
    completed: 'The deployment was completed successfully.',
    withIssues: 'The deployment ended with pending issues:',
    rolledBack: 'The deployment could not be completed and its changes were rolled back.',
    aborted: 'The deployment was interrupted before any change was applied.',
    components: 'Components:',
  },
};

const noteIn = (language: Language): NoteTemplate => ({
  language,
  subject: WORDS[language].subject,
  body: bodyOf(WORDS[language]),
});

export const DEFAULT_NOTES: Readonly<Record<Language, NoteTemplate>> = {
  es: noteIn('es'),
  ca: noteIn('ca'),
  en: noteIn('en'),
};

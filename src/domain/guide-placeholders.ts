import type { TemplatePlaceholder } from './placeholder';
import { flag, list, text } from './placeholder';
import { TEMPLATE_PLACEHOLDERS } from './template-placeholders';

const { customer, environment, tickets } = TEMPLATE_PLACEHOLDERS;

/** Every name that the template of the rollback guide may use. */
export const GUIDE_PLACEHOLDERS = {
  customer,
  environment,
  title: text([
    'De qué trata el despliegue, en pocas palabras',
    'De què tracta el desplegament, en poques paraules',
    'What the deployment is about, in a few words',
  ]),
  what: text([
    'El cambio, descrito para el cliente; a menudo vacío',
    'El canvi, descrit per al client; sovint buit',
    'The change, described for the customer; often empty',
  ]),
  tickets,
  goBack: list([
    'Cada componente, la versión que se despliega y a cuál se vuelve',
    'Cada component, la versió que es desplega i a quina es torna',
    'Each component, the version being deployed and the one to go back to',
  ]),
  artifacts: list([
    'Dónde están los artefactos anteriores, según sus despliegues; vacía si no se anotó',
    'On són els artefactes anteriors, segons els seus desplegaments; buida si no es va anotar',
    'Where the previous artifacts are, as their deployments noted; empty when they did not',
  ]),
  steps: list([
    'Los puntos de la lista de rollback hasta validar',
    'Els punts de la llista de rollback fins a validar',
    'The items of the rollback list up to validating',
  ]),
  checks: list([
    'Los puntos de la lista de rollback que validan',
    'Els punts de la llista de rollback que validen',
    'The items of the rollback list that validate',
  ]),
  finish: list([
    'Los puntos de la lista de rollback para terminar',
    'Els punts de la llista de rollback per acabar',
    'The items of the rollback list that finish',
  ]),
  someFinish: flag(['Hay puntos para terminar', 'Hi ha punts per acabar', 'There are items that finish']),
  responsible: text(['Quien ejecuta el despliegue', 'Qui executa el desplegament', 'Who carries it out']),
  backup: text(['Su suplente; a menudo vacío', 'El seu suplent; sovint buit', 'The backup; often empty']),
} as const satisfies Readonly<Record<string, TemplatePlaceholder>>;

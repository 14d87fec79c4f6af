import type { Localized } from './localized';
import { localized } from './localized';

/** What an item's text may hold, as `{{name}}`. */
export const CHECKLIST_PLACEHOLDERS: Readonly<Record<string, Localized>> = {
  component: localized([
    'El componente, en los puntos con la condición component',
    'El component, als punts amb la condició component',
    'The component, in items with the condition component',
  ]),
  version: localized([
    'La versión que se despliega',
    'La versió que es desplega',
    'The version being deployed',
  ]),
  previousVersion: localized([
    'La versión a la que se vuelve; «la versión anterior» si no se anotó',
    'La versió a la qual es torna; «la versió anterior» si no es va anotar',
    'The version to go back to; “the previous version” when it was not noted',
  ]),
  consoles: localized(['Cuántas consolas hay', 'Quantes consoles hi ha', 'How many consoles there are']),
  syncservers: localized([
    'Cuántos syncservers hay',
    'Quants syncservers hi ha',
    'How many syncservers there are',
  ]),
  monitoring: localized([
    'El enlace a la monitorización',
    "L'enllaç al monitoratge",
    'The link to the monitoring',
  ]),
  other: localized(['Qué más se reinicia', 'Què més es reinicia', 'What else is restarted']),
};

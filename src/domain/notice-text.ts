import type { Customer } from './customer-record';
import { dateWords, timeWords } from './date-words';
import type { Deployment, Outcome } from './deployment';
import type { Instant } from './calendar-date';
import { partsOf } from './calendar-date';
import { joinWords } from './join-words';
import type { Language } from './language';
import { localTime } from './local-time';
import { localized } from './localized';
import type { Localized } from './localized';
import { componentLines } from './mail-values';
import type { Zone } from './zone';

const OUTCOMES: Readonly<Record<Outcome, Localized>> = {
  completed: localized([
    'El despliegue se ha completado satisfactoriamente.',
    "El desplegament s'ha completat satisfactòriament.",
    'The deployment was completed successfully.',
  ]),
  'completed-with-issues': localized([
    'El despliegue ha terminado con incidencias pendientes:',
    'El desplegament ha acabat amb incidències pendents:',
    'The deployment ended with pending issues:',
  ]),
  'rolled-back': localized([
    'No se ha podido completar el despliegue y se han revertido los cambios.',
    "No s'ha pogut completar el desplegament i se n'han revertit els canvis.",
    'The deployment could not be completed and its changes were rolled back.',
  ]),
  aborted: localized([
    'El despliegue se ha interrumpido antes de aplicar ningún cambio.',
    "El desplegament s'ha interromput abans d'aplicar cap canvi.",
    'The deployment was interrupted before any change was applied.',
  ]),
};

const LEFT_OUT = localized([
  'Esto ha quedado fuera del despliegue.',
  'Això ha quedat fora del desplegament.',
  'This was left out of the deployment.',
]);

const HEADINGS: Readonly<Record<Language, (id: string, where: string, when: string) => string>> = {
  es: (id, where, when) => `Despliegue ${id} en ${where}, ${when}.`,
  ca: (id, where, when) => `Desplegament ${id} a ${where}, ${when}.`,
  en: (id, where, when) => `Deployment ${id} to ${where}, ${when}.`,
};

const COMPONENTS = localized(['Componentes:', 'Components:', 'Components:']);

function whenWords(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localTime(at, zone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${dateWords(partsOf(date), language)}, ${timeWords({ hour, minute })}`;
}

/** What a ticket, or a thread of mails, is told at the close: that and how it was deployed, in the customer's language. */
export function noticeText(
  deployment: Deployment,
  isDeployed: boolean,
  { customer: { language }, zone, now }: { customer: Customer; zone: Zone; now: Instant },
): string {
  const { id, environments, outcome, issues, actual, components } = deployment;
  const where = joinWords(environments, language);
  const lines = [HEADINGS[language](id, where, whenWords(actual.end ?? now, zone, language))];
  const done = outcome === 'completed' || outcome === 'completed-with-issues';
  if (done && !isDeployed) return [...lines, LEFT_OUT[language]].join('\n');
  if (outcome !== null) lines.push(OUTCOMES[outcome][language]);
  if (outcome === 'completed-with-issues') lines.push(...issues.map((issue) => `* ${issue}`));
  const there = componentLines(components.filter(({ deployed }) => deployed !== false));
  if (done && there.length > 0) lines.push(COMPONENTS[language], ...there.map((line) => `* ${line}`));
  return lines.join('\n');
}

import type { Effect } from '../../domain/effect';
import type { Language } from '../../domain/language';
import { VERBS } from '../../domain/step';
import { runMessages } from '../../messages/sidebar-run';
import { verbsDone } from '../../messages/verbs';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { Sent } from '../step/sent';

/** Effects that were not done before. */
function freshlyDone(before: readonly Effect[], after: readonly Effect[]): Effect[] {
  const done = new Set(before.filter(({ state }) => state === 'done').map(({ key }) => key));
  return after.filter(({ key, state }) => state === 'done' && !done.has(key));
}

function mailWords(fresh: readonly Effect[], people: number, language: Language): string {
  const mail = fresh.find((effect) => effect.kind === 'mail');
  if (mail?.kind !== 'mail') return '';
  return mail.send ? runMessages[language].mailWent(people) : runMessages[language].mailDrafted;
}

function projectionWords(fresh: readonly Effect[], language: Language): string {
  const words = runMessages[language];
  const [row, event] = (['row', 'event'] as const).map((kind) =>
    fresh.some((effect) => effect.kind === kind),
  );
  if (row && event) return words.bothUpToDate;
  return row ? words.rowUpToDate : event ? words.eventUpToDate : '';
}

/** What a step did, in a line: «Empezado · Correo enviado a 3 personas · Calendario y registro al día». */
export function toldOf(
  { deployment: before }: DeploymentView,
  { view: { deployment: after } }: StepReceipt,
  sent: Sent | null,
  language: Language,
): string {
  const fresh = freshlyDone(before.effects, after.effects);
  const verb = VERBS.find((one) => one === after.history[after.history.length - 1]?.verb);
  return [
    verb === undefined ? '' : verbsDone[verb][language],
    mailWords(fresh, sent?.people ?? after.parties.length, language),
    projectionWords(fresh, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

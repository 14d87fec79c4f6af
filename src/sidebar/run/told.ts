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

/** What a step did, in a line: «Empezado · Correo enviado a 3 personas · Calendario y registro al día». */
export function toldOf(
  { deployment: before }: DeploymentView,
  { view: { deployment: after } }: StepReceipt,
  sent: Sent | null,
  language: Language,
): string {
  const words = runMessages[language];
  const fresh = freshlyDone(before.effects, after.effects);
  const kinds = new Set(fresh.map(({ kind }) => kind));
  const mail = fresh.find((effect) => effect.kind === 'mail');
  const verb = VERBS.find((one) => one === after.history[after.history.length - 1]?.verb);
  const people = sent?.people ?? after.parties.length;
  return [
    verb === undefined ? '' : verbsDone[verb][language],
    mail?.kind !== 'mail' ? '' : mail.send ? words.mailWent(people) : words.mailDrafted,
    kinds.has('row') && kinds.has('event')
      ? words.bothUpToDate
      : kinds.has('row')
        ? words.rowUpToDate
        : kinds.has('event')
          ? words.eventUpToDate
          : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

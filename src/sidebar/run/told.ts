import type { Deployment } from '../../domain/deployment';
import type { Effect } from '../../domain/effect';
import type { Language } from '../../domain/language';
import { VERBS } from '../../domain/step';
import { isForCustomer } from '../../domain/template-kind';
import { runMessages } from '../../messages/sidebar-run';
import { stateNames } from '../../messages/state-names';
import { verbsDone } from '../../messages/verbs';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { Sent } from '../step/sent';

const isOver = ({ state }: Effect): boolean => state === 'done' || state === 'by-hand';

/** Effects that were not done before. */
function freshlyDone(before: readonly Effect[], after: readonly Effect[]): Effect[] {
  const done = new Set(before.filter(isOver).map(({ key }) => key));
  return after.filter((effect) => isOver(effect) && !done.has(effect.key));
}

/** Of the mail that somebody saw; what the leads are told besides is another one. */
function mailWords(fresh: readonly Effect[], sent: Sent | null, people: number, language: Language): string {
  const words = runMessages[language];
  const mails = fresh.flatMap((effect) => (effect.kind === 'mail' ? [effect] : []));
  const toCustomer = mails.find(({ template }) => isForCustomer(template));
  const seen = toCustomer ?? (sent?.how === 'none' ? undefined : mails[0]);
  const besides = mails.some((mail) => mail !== seen) ? words.leadsTold : '';
  if (seen === undefined) return besides;
  const own =
    seen.state === 'by-hand' ? words.mailByHand : seen.send ? words.mailWent(people) : words.mailDrafted;
  return [own, besides].filter((part) => part !== '').join(' · ');
}

function projectionWords(fresh: readonly Effect[], language: Language): string {
  const words = runMessages[language];
  const [row, event] = (['row', 'event'] as const).map((kind) =>
    fresh.some((effect) => effect.kind === kind),
  );
  if (row && event) return words.bothUpToDate;
  return row ? words.rowUpToDate : event ? words.eventUpToDate : '';
}

const isNotice = ({ kind }: Effect): boolean => kind === 'ticket' || kind === 'thread';

function noticeWords(fresh: readonly Effect[], language: Language): string {
  const { length } = fresh.filter(isNotice);
  return length > 0 ? runMessages[language].noticesDone(length) : '';
}

/** A close that leaves something to be told has not closed anything. */
function verbWords({ history, state }: Deployment, language: Language): string {
  const verb = VERBS.find((one) => one === history[history.length - 1]?.verb);
  if (verb === 'close') return state === 'closed' ? stateNames.closed[language] : '';
  return verb === undefined ? '' : verbsDone[verb][language];
}

/** What a step did, in a line: «Empezado · Correo enviado a 3 personas · Calendario y registro al día». */
export function toldOf(
  { deployment: before }: DeploymentView,
  { view: { deployment: after } }: StepReceipt,
  sent: Sent | null,
  language: Language,
): string {
  const fresh = freshlyDone(before.effects, after.effects);
  return [
    verbWords(after, language),
    mailWords(fresh, sent, sent?.people ?? after.parties.length, language),
    noticeWords(fresh, language),
    projectionWords(fresh, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

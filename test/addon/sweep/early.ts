import type { Effect } from '../../../src/domain/effect';
import type { StepReceipt } from '../../../src/protocol/deployment-view';
import type { Reply } from '../../../src/protocol/reply';
import { MERGING } from '../../../src/use-cases/changed-meanwhile';
import { readClock } from '../../../emulator/kernel/clock';
import type { Company } from '../deployments';
import { hasTickets } from '../ticket-company';
import type { Stage } from './stage';
import { doNow, doStep, look } from './stage';

/** All that a run can leave behind. */
export const leftBehind = ({ company }: Pick<Stage, 'company'>): string => {
  const { drive, sheets, calendar, gmail, script } = company.workspace.world;
  return JSON.stringify([drive, sheets, calendar, gmail, script, articlesOf(company)]);
};

const articlesOf = (company: Company): unknown =>
  hasTickets(company) ? company.zammad.state.articles : null;

/** The same without what is forgotten by itself. */
const lasting = ({ company }: Stage): string => {
  const { drive, sheets, calendar, gmail, script } = company.workspace.world;
  return JSON.stringify([drive, sheets, calendar, gmail, script.properties, articlesOf(company)]);
};

function refused(what: string, reply: Reply<StepReceipt>, codes: readonly string[]): string[] {
  if (reply.ok) return [`${what} was not refused`];
  if (!codes.includes(reply.code)) return [`${what} was refused with ${reply.code}`];
  return reply.message.trim() === '' ? [`${what} was refused without a word`] : [];
}

const isClaimed = (effect: Effect, now: number): boolean =>
  effect.state === 'pending' && effect.claim !== null && Date.parse(effect.claim.until) > now;

/** The dead run's claim still holds: nobody may touch what it was at, and nothing comes of trying. */
export function tryEarly(stage: Stage, requestId: string): string[] {
  const view = look(stage, stage.doer);
  const { doer, other, company, begun } = stage;
  if (!view) return [];
  const before = lasting(stage);
  const claimed = view.deployment.effects.filter((one) =>
    isClaimed(one, readClock(company.workspace.world.clock)),
  );
  const found = claimed.flatMap(({ key }) => [
    ...refused(`${key} again`, doNow(stage, doer, view, { verb: 'settle', key, how: 'retry' }), [
      'effect-running',
    ]),
    ...refused(`${key} by hand`, doNow(stage, other, view, { verb: 'settle', key, how: 'by-hand' }), [
      'effect-running',
    ]),
    ...refused(
      `${key} waived`,
      doNow(stage, doer, view, { verb: 'settle', key, how: 'waive', reason: 'x' }),
      ['effect-running'],
    ),
  ]);
  const again = MERGING.includes(begun.step.verb) ? [] : repeated(stage, requestId);
  return [
    ...found,
    ...again,
    ...(lasting(stage) === before ? [] : ['what was refused has changed something']),
  ];
}

/** The very call once more: refused, unless the answer was kept that was lost on its way. */
function repeated(stage: Stage, requestId: string): string[] {
  const reply = doStep(stage, stage.doer, requestId);
  return reply.ok ? [] : refused('the step', reply, ['changed-meanwhile', 'verb-not-now']);
}

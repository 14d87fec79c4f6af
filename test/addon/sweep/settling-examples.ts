import { deleteEvent } from '../../../emulator/calendar/person';
import { tabOf, typeInto } from '../../../emulator/sample/by-hand';
import { TEAM_CALENDAR } from '../../../emulator/sample/calendars';
import type { Step } from '../../../src/domain/step';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import { eventIdOf } from '../../../src/use-cases/carry-out-event';
import type { Company } from '../deployments';
import { plan, START } from '../deployments';
import { ENGINEER } from '../organisation';
import type { Begun, Example, Examples } from './example';
import { on } from './example';
import { due } from './moments';
import { cutAfterSave, unseen } from './pending';

const RETRY = { how: 'retry' };
const WAIVE = { how: 'waive', reason: 'no hace falta' };

function settle(kind: string, { deployment }: DeploymentView, about: object): Step {
  const effect = deployment.effects.find((one) => one.state === 'pending' && one.kind === kind);
  // Each of the three ways is complete with what the example says.
  return { verb: 'settle', key: effect?.key ?? '', ...about } as Step;
}

const settling = (
  name: string,
  begin: (company: Company) => DeploymentView,
  kind: string,
  about: object,
): Example => ({
  name,
  begin(company) {
    const view = begin(company);
    return on(view, settle(kind, view, about));
  },
});

const cutStart = (company: Company): DeploymentView => cutAfterSave(company, due(company), START);

const RECONCILE = { verb: 'reconcile', cells: [], row: null, event: null } as const;

/** Somebody wrote into the row. */
function withNote(company: Company, keep: 'theirs' | 'ours'): Begun {
  const view = plan(company);
  const log = tabOf(company.workspace.world, company.log);
  typeInto(log, 'ID', view.deployment.id, { Observaciones: 'A mano' });
  return on(view, { ...RECONCILE, cells: [{ key: 'notes', keep, seen: 'A mano' }] });
}

/** Somebody deleted the row. */
function withoutRow(company: Company): Begun {
  const view = plan(company);
  tabOf(company.workspace.world, company.log).rows.pop();
  return on(view, { ...RECONCILE, row: 'restore' });
}

/** Somebody deleted the event. */
function withoutEvent(company: Company): Begun {
  const view = plan(company);
  const eventId = eventIdOf(view.deployment.uid);
  deleteEvent(company.workspace.world, { user: ENGINEER, calendarId: TEAM_CALENDAR, eventId });
  return on(view, { ...RECONCILE, event: 'restore' });
}

/** What was left of a step, and what people changed outside. */
export const SETTLING_EXAMPLES = {
  settle: [
    settling('an event again', unseen, 'event', RETRY),
    settling('a row again', cutStart, 'row', RETRY),
    settling('a mail again', cutStart, 'mail', RETRY),
    settling('a mail by hand', cutStart, 'mail', { how: 'by-hand' }),
    settling('an event not needed', unseen, 'event', WAIVE),
    settling('a row not needed', cutStart, 'row', WAIVE),
  ],
  reconcile: [
    { name: 'a cell kept', begin: (company) => withNote(company, 'theirs') },
    { name: 'a cell written again', begin: (company) => withNote(company, 'ours') },
    { name: 'a row', begin: withoutRow },
    { name: 'an event', begin: withoutEvent },
  ],
} as const satisfies Examples;

import { tabOf, typeInto } from '../../../emulator/sample/by-hand';
import { TEAM_CALENDAR } from '../../../emulator/sample/calendars';
import type { Step } from '../../../src/domain/step';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import { wait } from '../../support/adapter-world';
import type { Company } from '../deployments';
import { mailFor, next, plan, sentBy } from '../deployments';
import { ask, ENGINEER, registryOf, valueOf } from '../organisation';
import { LAPSED } from './claims';

function nameCalendar({ workspace }: Company, id: string): void {
  const settings = tabOf(workspace.world, registryOf(workspace.world), 'Settings');
  typeInto(settings, 'Clave', 'team-calendar', { Valor: id });
}

/** Planned while Settings named no calendar; they do again. */
export function unseen(company: Company): DeploymentView {
  nameCalendar(company, '');
  const view = plan(company);
  nameCalendar(company, TEAM_CALENDAR);
  return view;
}

/** Cut short just after the step was saved, so that all of its effects are left; nobody is at them any more. */
export function cutAfterSave(company: Company, view: DeploymentView, step: Step): DeploymentView {
  const { workspace, engineer } = company;
  const { uid, rev } = view.deployment;
  const mail = mailFor(company, view, step);
  const sent = sentBy(company, ENGINEER).length;
  const before = workspace.snapshot();
  for (let at = 1; ; at += 1) {
    workspace.restore(before);
    workspace.setFault({ at, when: 'before' });
    expect(() => next(company, view, step, { mail })).toThrow('Killed');
    const after = valueOf(ask(workspace, engineer, 'deployment', { uid, row: -1 }));
    if (after.deployment.rev === rev) continue;
    expect(sentBy(company, ENGINEER)).toHaveLength(sent);
    wait(workspace, LAPSED);
    return after;
  }
}

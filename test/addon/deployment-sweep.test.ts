import type { Step } from '../../src/domain/step';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import { wait } from '../support/adapter-world';
import type { Company } from './deployments';
import {
  act,
  aForm,
  createCompany,
  END,
  EVE,
  EVE_KEYS,
  eventsOf,
  mailFor,
  next,
  nextWithMail,
  plan,
  recordsIn,
  sentBy,
  start,
  START,
  tickAll,
} from './deployments';
import { ask, cellsOf, ENGINEER, valueOf } from './organisation';

const MINUTE = 60_000;

interface Cut {
  readonly begin: (company: Company) => DeploymentView;
  readonly step: Step;
  readonly withMail: boolean;
}

/** Opens the deployment again, once the dead run's claim has lapsed. */
const open = (company: Company, { deployment }: DeploymentView): DeploymentView =>
  valueOf(ask(company.workspace, company.engineer, 'deployment', { uid: deployment.uid, row: -1 }));

/** What the same person does then: the step again if it was not saved, and whatever is left of it. */
function resume(company: Company, before: DeploymentView, { step, withMail }: Cut): DeploymentView {
  wait(company.workspace, 8 * MINUTE);
  let view = open(company, before);
  const saved = view.deployment.rev > before.deployment.rev;
  if (!saved) view = valueOf(withMail ? nextWithMail(company, view, step) : next(company, view, step)).view;
  for (const effect of view.deployment.effects)
    if (effect.state === 'pending')
      view = valueOf(next(company, view, { verb: 'settle', key: effect.key, how: 'retry' })).view;
  return view;
}

/** What must be there once, whatever was cut short. */
function check(what: string, company: Company, { deployment }: DeploymentView, mails: number): void {
  const seen = {
    what,
    pending: deployment.effects.filter(({ state }) => state === 'pending').length,
    rows: cellsOf(company.workspace.world, company.log).length - 1,
    events: eventsOf(company).length,
    mails: sentBy(company, ENGINEER).length,
    records: recordsIn(company).length,
  };
  expect(seen).toEqual({ what, pending: 0, rows: 1, events: 1, mails, records: 1 });
}

/** Cuts the step short before and after each of its calls. @returns how many calls it has */
function sweep(cut: Cut): number {
  const company = createCompany();
  const { workspace } = company;
  const before = cut.begin(company);
  const mail = cut.withMail ? mailFor(company, before, cut.step) : null;
  const world = workspace.snapshot();
  const mails = sentBy(company, ENGINEER).length + (cut.withMail ? 1 : 0);
  workspace.resetCalls();
  valueOf(next(company, before, cut.step, { mail }));
  const calls = workspace.calls().total;
  for (let at = 1; at <= calls; at += 1)
    for (const when of ['before', 'after'] as const) {
      workspace.restore(world);
      workspace.setFault({ at, when });
      expect(() => next(company, before, cut.step, { mail })).toThrow('Killed');
      check(
        `${cut.step.verb}, killed ${when} call ${String(at)}`,
        company,
        resume(company, before, cut),
        mails,
      );
    }
  return calls;
}

describe('a step that is cut short', () => {
  it('is finished by the same person without a second row, event or mail: start', () => {
    const begin = (company: Company): DeploymentView => {
      const view = plan(company);
      company.workspace.setClock('2026-12-02T16:00:00.000Z');
      return view;
    };

    expect(sweep({ begin, step: START, withMail: true })).toBeGreaterThan(10);
  });

  it('the same: end', () => {
    const begin = (company: Company): DeploymentView => tickAll(company, start(company));

    expect(sweep({ begin, step: END, withMail: true })).toBeGreaterThan(10);
  });

  it('the same: plan, from a draft', () => {
    const begin = (company: Company): DeploymentView =>
      valueOf(act({ verb: 'save-draft', form: aForm() }, { company })).view;

    expect(
      sweep({ begin, step: { verb: 'plan', form: aForm(), acknowledged: [] }, withMail: false }),
    ).toBeGreaterThan(10);
  });

  it('the same: a request for an exception', () => {
    const to = { date: EVE, time: '17:00', durationMinutes: 15, rollbackMinutes: 10 };
    const about = { form: null, to, keys: EVE_KEYS, reason: 'El cliente no puede esperar más' };
    const begin = (company: Company): DeploymentView => plan(company);

    expect(sweep({ begin, step: { verb: 'ask-exception', ...about }, withMail: true })).toBeGreaterThan(8);
  });
});

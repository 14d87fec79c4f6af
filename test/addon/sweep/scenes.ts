import type { DeploymentState } from '../../../src/domain/deployment';
import { VERBS } from '../../../src/domain/step';
import type { Verb } from '../../../src/domain/step';
import { mayFollow } from '../../../src/domain/verbs/transitions';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import type { Company } from '../deployments';
import { next, start, tickAll } from '../deployments';
import { valueOf } from '../organisation';
import { dayComes, draft, due, ended, told } from './moments';
import { unseen } from './pending';

interface Scene {
  readonly begin: (company: Company) => DeploymentView;
  /** Verbs that have nothing to do there. */
  readonly idle: readonly Verb[];
}

const then = (company: Company, view: DeploymentView, verb: 'cancel' | 'close'): DeploymentView =>
  valueOf(next(company, view, verb === 'close' ? { verb, review: '' } : { verb, reason: 'no', note: '' }))
    .view;

/** A deployment in each of its states. */
export const SCENES: Readonly<Record<DeploymentState, Scene>> = {
  draft: { begin: draft, idle: ['settle'] },
  planned: {
    begin(company) {
      const view = unseen(company);
      dayComes(company);
      return view;
    },
    idle: [],
  },
  'in-progress': { begin: (company) => tickAll(company, start(company)), idle: ['settle'] },
  ended: { begin: (company) => then(company, ended(company), 'close'), idle: [] },
  closed: { begin: (company) => then(company, told(company), 'close'), idle: ['settle'] },
  cancelled: { begin: (company) => then(company, due(company), 'cancel'), idle: ['settle'] },
};

/** What may be done there, but for what has nothing to do. */
export const verbsIn = (state: DeploymentState): Verb[] =>
  VERBS.filter((verb) => mayFollow(verb, state) && !SCENES[state].idle.includes(verb));

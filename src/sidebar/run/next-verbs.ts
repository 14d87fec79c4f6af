import type { DeploymentState } from '../../domain/deployment';
import type { Verb } from '../../domain/step';
import { isRollingBack } from '../../domain/verbs/open-items';
import type { DeploymentView } from '../../protocol/deployment-view';

const PRIMARY: Readonly<Record<DeploymentState, Verb | null>> = {
  draft: 'plan',
  planned: 'start',
  'in-progress': 'end',
  ended: 'close',
  closed: null,
  cancelled: null,
};

/** What is needed in a hurry stands beside the primary button. */
const BESIDE: readonly Verb[] = ['delay', 'roll-back'];
const MORE: readonly Verb[] = [
  'notify',
  'edit',
  'move',
  'override',
  'ask-exception',
  'record',
  'emergency',
  'reopen',
  'cancel',
];

export interface NextVerbs {
  /** The one thing to do next. */
  readonly primary: Verb | null;
  readonly beside: readonly Verb[];
  readonly more: readonly Verb[];
}

export function nextVerbs({ deployment, verbs }: Pick<DeploymentView, 'deployment' | 'verbs'>): NextVerbs {
  const primary = PRIMARY[deployment.state];
  // Of a draft the plan's own form asks, and who may allow an exception need not ask for one.
  const isNeedless = (verb: Verb): boolean =>
    (verb === 'roll-back' && isRollingBack(deployment)) ||
    (deployment.state === 'draft' && ['override', 'ask-exception', 'emergency'].includes(verb)) ||
    (verb === 'ask-exception' && verbs.includes('override'));
  const allowed = verbs.filter((verb) => !isNeedless(verb));
  const of = (wanted: readonly Verb[]): Verb[] => wanted.filter((verb) => allowed.includes(verb));
  return {
    primary: primary !== null && allowed.includes(primary) ? primary : null,
    beside: of(BESIDE),
    more: of(MORE),
  };
}

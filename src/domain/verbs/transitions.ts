import { DEPLOYERS } from '../team-role';
import type { TeamRole } from '../team-role';
import type { DeploymentState } from '../deployment';
import { VERBS } from '../step';
import type { Verb } from '../step';

/** `new` is a deployment that is not saved yet. */
export type StateBefore = DeploymentState | 'new';

interface Transition {
  readonly from: readonly StateBefore[];
  /** Null: the state stays. */
  readonly to: DeploymentState | null;
}

const keeps = (...from: readonly StateBefore[]): Transition => ({ from, to: null });

/** The one table of what may follow what; sidebar, menu and trigger all ask it. DESIGN's states and verbs. */
export const TRANSITIONS: Readonly<Record<Verb, Transition>> = {
  'save-draft': { from: ['new', 'draft'], to: 'draft' },
  /** A deployment that is not saved yet becomes a draft. */
  'ask-exception': keeps('new', 'draft', 'planned'),
  override: keeps('new', 'draft', 'planned'),
  plan: { from: ['new', 'draft'], to: 'planned' },
  emergency: { from: ['new', 'draft', 'planned'], to: 'in-progress' },
  notify: keeps('planned'),
  edit: keeps('planned', 'in-progress', 'ended'),
  move: keeps('planned'),
  cancel: { from: ['draft', 'planned'], to: 'cancelled' },
  start: { from: ['planned'], to: 'in-progress' },
  tick: keeps('in-progress'),
  delay: keeps('in-progress'),
  'roll-back': keeps('in-progress'),
  end: { from: ['in-progress'], to: 'ended' },
  /** Only when nothing is left to tell; before that it stays ended. */
  close: { from: ['ended'], to: 'closed' },
  reopen: { from: ['closed'], to: 'ended' },
  record: { from: ['new', 'draft', 'planned'], to: 'ended' },
  settle: keeps('draft', 'planned', 'in-progress', 'ended', 'closed', 'cancelled'),
  reconcile: keeps('planned', 'in-progress', 'ended', 'closed', 'cancelled'),
};

export const mayFollow = (verb: Verb, state: StateBefore): boolean => TRANSITIONS[verb].from.includes(state);

const LEADS: readonly TeamRole[] = ['lead'];

/** Only leads allow exceptions and open again what is closed. */
export const rolesFor = (verb: Verb): readonly TeamRole[] =>
  verb === 'override' || verb === 'reopen' ? LEADS : DEPLOYERS;

const mayTake = (verb: Verb, roles: readonly TeamRole[]): boolean =>
  roles.some((role) => rolesFor(verb).includes(role));

/** What somebody with these roles may do next, in the order of the procedure; who only looks on may do nothing. */
export const verbsFor = (state: StateBefore, roles: readonly TeamRole[]): Verb[] =>
  VERBS.filter((verb) => mayFollow(verb, state) && mayTake(verb, roles));

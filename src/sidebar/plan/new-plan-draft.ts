import { CONTACT_ROLES } from '../../domain/customer';
import type { Party } from '../../domain/deployment';
import { DEPLOYERS } from '../../domain/team-role';
import type { LastDeployment, PlanningView, TeamPerson } from '../../protocol/deployment-view';
import type { ContactView, Viewer } from '../../protocol/home-view';
import { domainIn, guessRole } from '../customer/guess-role';
import { withPreviousOf } from './components';
import { NO_BOXES, nothingBrought } from './content-draft';
import { partyDraft } from './content-of';
import type { PlanDraft } from './plan-draft';
import { minutesText } from './time-draft';

const ROLLBACK_MINUTES = 15;

/** What a new deployment takes from the last one there; never its date, tickets, components, agreement or evidence. */
type Defaults = Pick<
  PlanDraft,
  'time' | 'durationMinutes' | 'rollbackMinutes' | 'restarts' | 'backup' | 'parties'
>;

export const deployersIn = (team: readonly TeamPerson[]): TeamPerson[] =>
  team.filter(({ roles }) => roles.some((role) => DEPLOYERS.includes(role)));

/** The last deployment of the first of these environments that has had any. */
export const lastIn = (
  { lasts }: Pick<PlanningView, 'lasts'>,
  environments: readonly string[],
): LastDeployment | null =>
  environments.flatMap((name) => lasts.find(({ environment }) => environment === name) ?? [])[0] ?? null;

/** A role that somebody wrote in the registry in words of their own is guessed. */
function partyOf(contact: ContactView, { team, customer }: PlanningView): Party {
  const { name, address, recipient } = contact;
  const companyDomain = domainIn(team[0]?.address ?? '');
  const known = CONTACT_ROLES.find((role) => role === contact.role);
  return {
    name,
    address,
    recipient,
    role: known ?? guessRole(address, { companyDomain, partner: customer.partner }),
  };
}

function defaultsFor(planning: PlanningView, environments: readonly string[], executor: string): Defaults {
  const last = lastIn(planning, environments);
  const isThere = ({ address }: TeamPerson): boolean => address === last?.backup && address !== executor;
  const parties = last?.parties ?? planning.customer.contacts.map((contact) => partyOf(contact, planning));
  return {
    time: last?.time ?? '',
    durationMinutes: minutesText(last?.minutes ?? 0),
    rollbackMinutes: String(last?.rollbackMinutes ?? ROLLBACK_MINUTES),
    restarts: last?.restarts ?? { consoles: false, syncservers: false, other: '' },
    backup: deployersIn(planning.team).find(isThere)?.address ?? '',
    parties: parties.map(partyDraft),
  };
}

function firstEnvironments({ lasts, customer }: PlanningView): string[] {
  const latest = [...lasts].sort((one, other) => (one.id < other.id ? 1 : -1))[0];
  const first = latest?.environment ?? customer.environments[0]?.name;
  return first === undefined ? [] : [first];
}

function executorFor({ team }: PlanningView, { email }: Viewer): string {
  const viewer = deployersIn(team).find(({ address }) => address.toLowerCase() === email.toLowerCase());
  return viewer?.address ?? '';
}

export function newPlanDraft(planning: PlanningView, viewer: Viewer, uid: string): PlanDraft {
  const environments = firstEnvironments(planning);
  const executor = executorFor(planning, viewer);
  return {
    boxes: NO_BOXES,
    tickets: [],
    mails: [],
    components: [],
    what: '',
    executor,
    ...nothingBrought(),
    date: '',
    ...defaultsFor(planning, environments, executor),
    environments,
    uid,
    rev: null,
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Other environments bring their own last deployment, except where somebody has changed what the former brought. */
export function withEnvironments(
  draft: PlanDraft,
  environments: string[],
  planning: PlanningView,
): PlanDraft {
  const former = defaultsFor(planning, draft.environments, draft.executor);
  const next = defaultsFor(planning, environments, draft.executor);
  const chosen = <K extends keyof Defaults>(key: K): Defaults[K] =>
    isSame(draft[key], former[key]) ? next[key] : draft[key];
  return {
    ...draft,
    environments,
    time: chosen('time'),
    durationMinutes: chosen('durationMinutes'),
    rollbackMinutes: chosen('rollbackMinutes'),
    restarts: chosen('restarts'),
    backup: chosen('backup'),
    parties: chosen('parties'),
    components: withPreviousOf(
      draft.components,
      lastIn(planning, draft.environments),
      lastIn(planning, environments),
    ),
  };
}

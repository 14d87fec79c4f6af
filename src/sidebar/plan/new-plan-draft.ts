import { CONTACT_ROLES, isInScope } from '../../domain/customer';
import type { Party } from '../../domain/deployment';
import type { LastDeployment, PlanningView, TeamPerson } from '../../protocol/deployment-view';
import type { ContactView, Viewer } from '../../protocol/home-view';
import { domainIn, guessRole } from '../customer/guess-role';
import { NO_BOXES, nothingBrought } from './content-draft';
import { partyDraft } from './content-of';
import { deployersIn } from './deployers';
import type { PlanDraft } from './plan-draft';
import { minutesText } from './time-draft';

const ROLLBACK_MINUTES = 15;

/** What a new deployment takes from the last one there; never its date, tickets, components, agreement or evidence. */
export type Defaults = Pick<
  PlanDraft,
  'time' | 'durationMinutes' | 'rollbackMinutes' | 'restarts' | 'backup' | 'parties'
>;

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

type StartingPoint = Pick<
  LastDeployment,
  'time' | 'minutes' | 'rollbackMinutes' | 'restarts' | 'backup' | 'parties'
>;

/** Where there has been no deployment yet. */
const firstTime = (planning: PlanningView): StartingPoint => ({
  time: '',
  minutes: 0,
  rollbackMinutes: ROLLBACK_MINUTES,
  restarts: { consoles: false, syncservers: false, other: '' },
  backup: '',
  parties: planning.customer.contacts.map((contact) => partyOf(contact, planning)),
});

export function defaultsFor(
  planning: PlanningView,
  environments: readonly string[],
  executor: string,
): Defaults {
  const start = lastIn(planning, environments) ?? firstTime(planning);
  const isThere = ({ address }: TeamPerson): boolean => address === start.backup && address !== executor;
  return {
    time: start.time,
    durationMinutes: minutesText(start.minutes),
    rollbackMinutes: String(start.rollbackMinutes),
    restarts: start.restarts,
    backup: deployersIn(planning.team).find(isThere)?.address ?? '',
    parties: start.parties.map(partyDraft),
  };
}

function firstEnvironments({ lasts, customer }: PlanningView): string[] {
  const latest = [...lasts].sort((one, other) => (one.id < other.id ? 1 : -1))[0];
  const first = latest?.environment ?? customer.environments.find(isInScope)?.name;
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
    emergency: false,
    reason: '',
  };
}

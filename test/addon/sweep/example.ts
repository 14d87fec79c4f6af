import type { FaultOrder } from '../../../emulator/http/faults';
import type { Step, Verb } from '../../../src/domain/step';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import type { Visitor } from '../organisation';
import { beside } from '../organisation';
import { TEAM } from '../../../emulator/sample/people';
import type { Company } from '../deployments';

/** A step that is about to be done with a deployment. */
export interface Begun {
  readonly uid: string;
  /** Null for a deployment that is not saved yet. */
  readonly rev: number | null;
  readonly row: number;
  readonly step: Step;
}

/** One verb at work, with everything that leads to it. */
export interface Example {
  /** What is special about it; empty for the plain one. */
  readonly name: string;
  /** Whether its mail is sent, left as a draft or was sent without the add-on; it has none if nothing is said. */
  readonly mail?: 'send' | 'draft' | 'by-hand';
  /** Of whoever does it, and of whoever finishes it; engineers if nothing is said. */
  readonly role?: 'lead';
  readonly begin: (company: Company) => Begun;
  /** What happens to the requests to Zammad; it is not connected if nothing is said. */
  readonly zammad?: readonly FaultOrder[];
  /** Whether GitLab is connected. */
  readonly gitlab?: true;
}

export type Examples = Readonly<Partial<Record<Verb, readonly Example[]>>>;

/** Whoever does the step, and somebody who may do it as well. */
export function peopleOf({ role }: Example, { log, engineer, colleague }: Company): [Visitor, Visitor] {
  return role === 'lead'
    ? [beside(TEAM.lead.email, log), beside(TEAM.madridLead.email, log)]
    : [engineer, colleague];
}

export const addressOf = (visitor: Visitor): string => (typeof visitor === 'string' ? visitor : visitor.user);

const UID = '5eed0000-0000-4000-8000-000000000001';

/** With a deployment that does not exist yet. */
export const anew = (step: Step): Begun => ({ uid: UID, rev: null, row: -1, step });

/** With a deployment as it is now. */
export const on = ({ deployment, row }: DeploymentView, step: Step): Begun => ({
  uid: deployment.uid,
  rev: deployment.rev,
  row,
  step,
});

import type { Component, Deployment, Party, Prerequisite } from '../../domain/deployment';
import { localTime } from '../../domain/local-time';
import type { Zone } from '../../domain/zone';
import type { ContactDraft } from '../customer/customer-draft';
import { newId } from '../new-id';
import { inGitlab } from './components';
import type { ComponentDraft, ContentDraft, PrerequisiteDraft } from './content-draft';
import { dueBy, NO_BOXES, nothingBrought } from './content-draft';

/** The same person keeps the same row, so that two lists of people compare as values. */
export const partyDraft = ({ name, address, role, recipient }: Party): ContactDraft => ({
  id: `${role} ${address}`,
  name,
  address,
  role,
  recipient,
});

const componentDraft = (component: Component): ComponentDraft => {
  const { name, version, previousVersion = '', gitlabProject = '', release } = component;
  return {
    id: newId(),
    name,
    version,
    previousVersion,
    ...inGitlab(gitlabProject),
    ...(release ? { release: { ...release, findings: [...release.findings] } } : {}),
  };
};

/** Empty for the executor: a draft then goes along with whoever that is. */
const whoBrings = (address: string, { executor }: Deployment): string =>
  address === executor ? '' : address;

function prerequisiteDraft(one: Prerequisite, deployment: Deployment): PrerequisiteDraft {
  if (one.state === 'there') return { state: 'there', evidence: one.evidence, by: '' };
  return dueBy(one.state === 'due' ? whoBrings(one.by, deployment) : '');
}

function agreementDraft(deployment: Deployment, zone: Zone): ContentDraft['agreement'] {
  const { agreement, agreementDue } = deployment;
  const nothing = nothingBrought().agreement;
  if (agreement === null)
    return { ...nothing, by: agreementDue === null ? '' : whoBrings(agreementDue.by, deployment) };
  const { at, ...agreed } = agreement;
  return { ...nothing, ...agreed, ...localTime(at, zone), state: 'there' };
}

/** A deployment's content as it can be changed. @param zone of the customer's place */
export function contentDraftOf(deployment: Deployment, zone: Zone): ContentDraft {
  const { tested, validated, rollbackGuide, releasedArtifact } = deployment.prerequisites;
  const { what, restarts, executor, backup } = deployment;
  return {
    boxes: NO_BOXES,
    tickets: deployment.tickets.map(({ number, title, url }) => ({ id: newId(), number, title, url })),
    mails: deployment.mailThreads.map((thread) => ({ id: newId(), ...thread })),
    components: deployment.components.map(componentDraft),
    what,
    restarts,
    executor,
    backup,
    parties: deployment.parties.map(partyDraft),
    prerequisites: {
      tested: prerequisiteDraft(tested, deployment),
      validated: prerequisiteDraft(validated, deployment),
      rollbackGuide: prerequisiteDraft(rollbackGuide, deployment),
      releasedArtifact: prerequisiteDraft(releasedArtifact, deployment),
    },
    riskAccepted: validated.riskAccepted ?? false,
    agreement: agreementDraft(deployment, zone),
  };
}

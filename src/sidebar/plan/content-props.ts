import type { GuideForm } from '../../domain/guide-form';
import type { DeploymentContext, LastDeployment } from '../../protocol/deployment-view';
import { domainIn } from '../customer/guess-role';
import type { Changes, Fillable, ReadingFacts } from './reading';
import type { ReleasesInHand } from './use-releases';

/** Of each section of a deployment's content. */
export interface ContentProps {
  readonly draft: Fillable;
  readonly onChange: (changes: Changes) => void;
  readonly context: DeploymentContext;
  /** Which deployment it is; `customerKey` is null for the customer whose log is open. */
  readonly about: Pick<GuideForm, 'uid' | 'customerKey' | 'environments'>;
  /** The last deployment there; null when there is none, or it is not known. */
  readonly last: LastDeployment | null;
  readonly releases: ReleasesInHand;
}

export const readingFacts = ({ context, last }: Pick<ContentProps, 'context' | 'last'>): ReadingFacts => ({
  ticketPrefix: context.ticketPrefix,
  partner: context.customer.partner,
  companyDomain: domainIn(context.team[0]?.address ?? ''),
  last,
});

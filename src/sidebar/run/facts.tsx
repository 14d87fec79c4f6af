import type { DeploymentView } from '../../protocol/deployment-view';
import { ContentFacts } from './content-facts';
import { HistoryFacts } from './history-facts';
import { PeopleFacts } from './people-facts';
import { PrerequisiteFacts } from './prerequisite-facts';

/** What a deployment consists of, a fold each. */
export function Facts({ view }: { readonly view: DeploymentView }) {
  return (
    <div class="folds">
      <ContentFacts view={view} />
      <PeopleFacts view={view} />
      <PrerequisiteFacts view={view} />
      <HistoryFacts view={view} />
    </div>
  );
}

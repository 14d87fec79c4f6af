import type { Verb } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import { ContentFacts } from './content-facts';
import { HistoryFacts } from './history-facts';
import { PeopleFacts } from './people-facts';
import { PrerequisiteFacts } from './prerequisite-facts';

interface FactsProps {
  readonly view: DeploymentView;
  readonly onVerb: (verb: Verb) => void;
}

/** What a deployment consists of, a fold each. */
export function Facts({ view, onVerb }: FactsProps) {
  return (
    <div class="folds">
      <ContentFacts view={view} />
      <PeopleFacts view={view} />
      <PrerequisiteFacts view={view} onComplete={() => onVerb('edit')} />
      <HistoryFacts view={view} />
    </div>
  );
}

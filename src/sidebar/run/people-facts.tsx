import { runFactsMessages } from '../../messages/sidebar-run-facts';
import type { DeploymentView } from '../../protocol/deployment-view';
import { ContactGroups } from '../components/contact-groups';
import { Fold } from '../components/fold';
import { nameOf, namesOf } from '../step/names';
import { useWords } from '../words';
import { FactList } from './fact-list';

/** Who does it, and who is told. */
export function PeopleFacts({ view }: { readonly view: DeploymentView }) {
  const words = useWords(runFactsMessages);
  const { executor, backup, parties } = view.deployment;
  const names = namesOf(view);
  return (
    <Fold title={words.people}>
      <FactList
        facts={[
          [words.executor, [executor === '' ? words.nobody : nameOf(executor, names)]],
          [words.backup, backup === '' ? [] : [nameOf(backup, names)]],
        ]}
      />
      <ContactGroups contacts={parties} />
    </Fold>
  );
}

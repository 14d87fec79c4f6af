import { VERBS } from '../../domain/step';
import { runFactsMessages } from '../../messages/sidebar-run-facts';
import { verbsDone } from '../../messages/verbs';
import { whenWords } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Fold } from '../components/fold';
import { nameOf, namesOf } from '../step/names';
import { useLanguage, useWords } from '../words';

/** Who did what and why, the last first. */
export function HistoryFacts({ view }: { readonly view: DeploymentView }) {
  const words = useWords(runFactsMessages);
  const language = useLanguage();
  const names = namesOf(view);
  return (
    <Fold title={words.history}>
      <ul class="people">
        {[...view.deployment.history].reverse().map(({ at, by, verb, reason }, index) => {
          const known = VERBS.find((one) => one === verb);
          return (
            <li key={index}>
              <strong>{known === undefined ? verb : verbsDone[known][language]}</strong>
              <span>
                {nameOf(by, names)} · {whenWords(at, view.zone, language)}
              </span>
              {reason !== '' && <span>{reason}</span>}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

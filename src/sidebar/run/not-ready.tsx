import type { Due } from '../../domain/deployment';
import type { PrerequisiteName } from '../../domain/plan-form';
import { prerequisiteNames } from '../../messages/prerequisites';
import { runFactsMessages } from '../../messages/sidebar-run-facts';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { whenWords } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ActionBar, View } from '../components/view';
import { nameOf, namesOf } from '../step/names';
import { useLanguage, useWords } from '../words';
import type { VerbFormProps } from './verb-form-props';

type Missing = PrerequisiteName | 'agreement';

interface NotReadyProps extends VerbFormProps {
  readonly missing: readonly Missing[];
}

/** Who was to bring it, and until when. */
function dueOf({ deployment }: DeploymentView, name: Missing): Due | null {
  if (name === 'agreement') return deployment.agreementDue;
  const prerequisite = deployment.prerequisites[name];
  return prerequisite.state === 'due' ? prerequisite : null;
}

/** A deployment that lacks something cannot start; where it is filled in is one click away. */
export function NotReady({ view, missing, onBack, onVerb }: NotReadyProps) {
  const words = useWords(runFormMessages);
  const facts = useWords(runFactsMessages);
  const language = useLanguage();
  const names = namesOf(view);
  return (
    <View title={words.startTitle} onBack={onBack}>
      <Notice severity="warning">{words.startMissing}</Notice>
      <ul class="steps">
        {missing.map((name) => {
          const due = dueOf(view, name);
          return (
            <li key={name}>
              <strong class="capital">{prerequisiteNames[name][language]}</strong>
              {due !== null && (
                <p class="under">
                  {facts.due(nameOf(due.by, names), whenWords(due.until, view.zone, language))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <ActionBar>
        <Button look="primary" onClick={() => onVerb('edit')}>
          {words.startComplete}
        </Button>
      </ActionBar>
    </View>
  );
}

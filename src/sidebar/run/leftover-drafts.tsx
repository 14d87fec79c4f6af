import { useState } from 'preact/hooks';
import type { Verb } from '../../domain/step';
import { VERBS } from '../../domain/step';
import { meanwhileMessages } from '../../messages/sidebar-meanwhile';
import { verbNames } from '../../messages/verbs';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { forget, recall } from '../keepsakes';
import { keptMail } from '../step/typed-mail';
import { stepKey } from '../step/use-confirm';
import { forgetDraft } from '../use-merging';
import { useLanguage, useWords } from '../words';
import { stepDraftKey } from './use-step-draft';

const isKept = (uid: string, verb: Verb): boolean =>
  recall(stepDraftKey(uid, verb)) !== null || keptMail({ uid, verb }) !== null;

/** Whatever was typed for that step is gone. */
export function discardTyped(uid: string, verb: Verb): void {
  forgetDraft(stepDraftKey(uid, verb));
  forget(stepKey({ uid }, { verb }));
}

interface LeftoverDraftsProps {
  readonly view: DeploymentView;
  readonly onVerb: (verb: Verb) => void;
}

/** What was typed for steps that cannot be taken any more stays at hand until somebody discards it. */
export function LeftoverDrafts({ view: { deployment, verbs }, onVerb }: LeftoverDraftsProps) {
  const words = useWords(meanwhileMessages);
  const language = useLanguage();
  const [, setDiscarded] = useState<Verb | null>(null);
  const { uid } = deployment;
  const left = VERBS.filter((verb) => !verbs.includes(verb) && isKept(uid, verb));
  return (
    <>
      {left.map((verb) => (
        <Notice key={verb} severity="info">
          {words.leftover(verbNames[verb][language])}
          <Button look="text" onClick={() => onVerb(verb)}>
            {words.see}
          </Button>
          <Button
            look="text"
            onClick={() => {
              discardTyped(uid, verb);
              setDiscarded(verb);
            }}
          >
            {words.discard}
          </Button>
        </Notice>
      ))}
    </>
  );
}

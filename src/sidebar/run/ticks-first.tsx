import { useEffect } from 'preact/hooks';
import type { Verb } from '../../domain/step';
import { sidebarMessages } from '../../messages/sidebar';
import { checklistMessages } from '../../messages/sidebar-checklist';
import { verbNames } from '../../messages/verbs';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Progress } from '../components/progress';
import { ActionBar, View } from '../components/view';
import { useLanguage, useWords } from '../words';
import type { Ticks } from './use-ticks';

interface TicksFirstProps {
  readonly verb: Verb;
  readonly ticks: Ticks;
  readonly onBack: () => void;
}

/** A step is looked at on the checklist as it is: what is not saved yet goes first. */
export function TicksFirst({ verb, ticks, onBack }: TicksFirstProps) {
  const words = useWords(checklistMessages);
  const common = useWords(sidebarMessages);
  const language = useLanguage();
  useEffect(ticks.send, []);
  return (
    <View title={verbNames[verb][language]} onBack={onBack}>
      {ticks.failure === null ? (
        <Progress text={words.sending} />
      ) : (
        <>
          <FailureNotice failure={ticks.failure} />
          <p>{words.unsent(ticks.waiting)}</p>
          <ActionBar>
            <Button look="primary" onClick={ticks.send}>
              {common.retry}
            </Button>
          </ActionBar>
        </>
      )}
    </View>
  );
}

import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { sidebarMessages } from '../../messages/sidebar';
import type { SubmissionState } from '../use-submission';
import { useCtrlEnter } from '../use-ctrl-enter';
import { useWords } from '../words';
import { Button } from './button';
import { FailureNotice } from './failure-notice';
import { Progress } from './progress';
import { ActionBar, View } from './view';

export interface ReviewProps {
  readonly title: string;
  readonly intro: string;
  /** Each thing that will be done, in words. */
  readonly steps: readonly string[];
  readonly children?: ComponentChildren;
  readonly submitLabel: string;
  readonly workingLabel: string;
  readonly now: SubmissionState<unknown>;
  readonly onSubmit: () => void;
  readonly onBack: () => void;
}

/** The last look before something is done; stays in sight while it is, and after a failure. */
export function Review(props: ReviewProps) {
  const words = useWords(sidebarMessages);
  const { now, onSubmit, onBack } = props;
  const working = now.state === 'working';
  const failed = now.state === 'failed';
  useCtrlEnter(useCallback(() => onSubmit(), [onSubmit]));
  return (
    <View title={props.title} {...(working ? {} : { onBack })}>
      <p>{props.intro}</p>
      <ul class="steps">
        {props.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {props.children}
      {failed && <FailureNotice failure={now.failure} />}
      <ActionBar>
        {working && <Progress text={words.working} />}
        <Button look="primary" busy={working} onClick={onSubmit}>
          {working ? props.workingLabel : failed ? words.retry : props.submitLabel}
        </Button>
        {!working && (
          <Button look="text" onClick={onBack}>
            {words.correct}
          </Button>
        )}
      </ActionBar>
    </View>
  );
}

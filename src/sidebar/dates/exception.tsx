import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Step } from '../../domain/step';
import type { Deployment, Override } from '../../domain/deployment';
import type { Finding, Verdict } from '../../domain/dates/verdict';
import { keyOf, obstaclesIn } from '../../domain/dates/verdict';
import { fieldMessage } from '../../messages/fields';
import { datesMessages } from '../../messages/sidebar-dates';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Fold } from '../components/fold';
import { Notice } from '../components/notice';
import { Progress } from '../components/progress';
import type { Errors } from '../form/errors';
import { ErrorsContext } from '../form/errors';
import { TextArea } from '../form/text-area';
import { attemptKey } from '../draft-keys';
import { forget } from '../keepsakes';
import { fieldsOf } from '../step/step-failure';
import { StepFailure } from '../step/step-failure-notice';
import type { About } from '../step/use-preview';
import { useReread } from '../step/use-reread';
import { useDraft } from '../use-draft';
import { useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';

/** The date that is asked about: of a plan that is being filled in, of a move, or the planned one. */
export type ExceptionTime = Pick<Extract<Step, { verb: 'override' }>, 'form' | 'to'>;

interface ExceptionProps {
  readonly about: About;
  readonly time: ExceptionTime;
  /** What is forbidden and not allowed yet. */
  readonly findings: readonly Finding[];
  readonly isLead: boolean;
  /** Somebody has asked for one already. */
  readonly isAsked: boolean;
  readonly onDone: (receipt: StepReceipt) => void;
  /** Somebody who may not allow it asks those who may. */
  readonly onAsk: (step: Step) => void;
  /** Takes the deployment as somebody else changed it. */
  readonly onMeanwhile: (view: DeploymentView) => void;
  /** The script will not take something that was typed. */
  readonly onFields?: (errors: Errors) => void;
}

/** What an exception would be about: nothing where something invalid is in the way that no exception helps. */
export function openFindings(verdict: Verdict, overrides: readonly Override[]): Finding[] {
  const obstacles = obstaclesIn(verdict, overrides);
  return obstacles.some(({ severity }) => severity === 'invalid') ? [] : obstacles;
}

/** Whether an exception was asked for since the last one was allowed. */
export const isAsked = ({ history }: Pick<Deployment, 'history'>): boolean => {
  const verbs = history.map(({ verb }) => verb);
  return verbs.lastIndexOf('ask-exception') > verbs.lastIndexOf('override');
};

/** Beside what is forbidden: a lead allows it, anybody else asks. */
export function Exception(props: ExceptionProps) {
  const { time, findings, isLead, onAsk } = props;
  const words = useWords(datesMessages);
  if (findings.length === 0) return null;
  if (isLead) return <Authorise {...props} />;
  const ask = (): void => onAsk({ verb: 'ask-exception', ...time, keys: findings.map(keyOf), reason: '' });
  return (
    <div class="exception">
      {props.isAsked && <Notice severity="info">{words.asked}</Notice>}
      <Button onClick={ask}>{words.ask}</Button>
      <p class="hint">{words.askHint}</p>
    </div>
  );
}

const SHORTEST = 20;

function Authorise({ about, time, findings, onDone, onFields, onMeanwhile }: ExceptionProps) {
  const words = useWords(datesMessages);
  const language = useLanguage();
  const key = `override/${about.uid}`;
  const reason = useDraft(key, v.string(), () => '');
  const [tried, setTried] = useState(false);
  const { now, submit } = useSubmission('act', attemptKey(key));
  const isShort = reason.value.trim().length < SHORTEST;
  const errors = new Map(
    tried && isShort ? [['override.reason', fieldMessage('reason-short', language)]] : [],
  );
  useReread(now, about, onMeanwhile);
  useEffect(() => {
    if (now.state === 'done') {
      forget(key);
      onDone(now.value);
    }
    const fields = now.state === 'failed' ? fieldsOf(now.failure) : null;
    if (fields !== null && fields.size > 0) onFields?.(fields);
  }, [now]);
  const authorise = (): void => {
    setTried(true);
    if (isShort) return;
    const keys = findings.map(keyOf);
    submit({ ...about, step: { verb: 'override', ...time, keys, reason: reason.value.trim() }, mail: null });
  };
  const isBusy = now.state === 'working';
  return (
    <Fold title={words.exception}>
      <p class="hint">{words.exceptionHint}</p>
      <ErrorsContext.Provider value={errors}>
        <TextArea
          path="override.reason"
          label={words.reason}
          required
          value={reason.value}
          onChange={reason.change}
        />
      </ErrorsContext.Provider>
      {now.state === 'failed' && <StepFailure failure={now.failure} />}
      {isBusy && <Progress text={words.authorise} />}
      <Button busy={isBusy} onClick={authorise}>
        {words.authorise}
      </Button>
    </Fold>
  );
}

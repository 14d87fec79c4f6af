import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Effect } from '../../domain/effect';
import { sidebarMessages } from '../../messages/sidebar';
import { closeMessages } from '../../messages/sidebar-close';
import { verbNames } from '../../messages/verbs';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Notice as NoticeBox } from '../components/notice';
import { Progress } from '../components/progress';
import { ActionBar, Section } from '../components/view';
import { StepFailure } from '../step/step-failure-notice';
import { forgetDraft } from '../use-merging';
import { useSubmission } from '../use-submission';
import { useCtrlEnter } from '../use-ctrl-enter';
import { useLanguage, useWords } from '../words';
import { EmergencyReview, ReviewSchema } from './emergency-review';
import type { Notice } from './notice-card';
import { NoticeCard } from './notice-card';
import { stepDraftKey, useStepDraft } from './use-step-draft';

interface ClosingProps {
  readonly view: DeploymentView;
  readonly onDone: (receipt: StepReceipt) => void;
  /** The threads of mails are answered in a view of their own. */
  readonly onAnswer: () => void;
  /** What stands between the receipt and its button. */
  readonly more: ComponentChildren;
}

const isNotice = (effect: Effect): effect is Notice => effect.kind === 'ticket' || effect.kind === 'thread';

/** The last step of the procedure: a receipt per target, and the close once nothing is pending. */
export function Closing({ view, onDone, onAnswer, more }: ClosingProps) {
  const words = useWords(closeMessages);
  const common = useWords(sidebarMessages);
  const language = useLanguage();
  const review = useStepDraft(view, 'close', ReviewSchema, () => ({ review: view.deployment.review }));
  const { now, close, left } = useClose(view, review.value.review, onDone);
  const [asked, setAsked] = useState(false);
  const { tickets, mailThreads, effects } = view.deployment;
  const notices = effects.filter(isNotice);
  const targets = tickets.length + mailThreads.length;
  const isUntold = (kind: Notice['kind'], all: readonly unknown[]): boolean =>
    all.length > notices.filter((notice) => notice.kind === kind).length;
  const goOn = (): void => {
    if (left > 0) setAsked(true);
    else if (isUntold('thread', mailThreads) || (view.ticketAddress !== null && isUntold('ticket', tickets)))
      onAnswer();
    else close();
  };
  useCtrlEnter(goOn);
  const hint =
    left > 0
      ? words.left(left)
      : targets === 0
        ? words.nobodyToTell
        : notices.length === 0
          ? words.willTell(targets)
          : words.allTold;
  return (
    <>
      <Section title={words.title}>
        {view.deployment.type === 'emergency' && (
          <EmergencyReview
            view={view}
            value={review.value.review}
            onChange={(typed) => review.change({ review: typed })}
          />
        )}
        <p>{hint}</p>
        <ul class="cards">
          {notices.map((notice) => (
            <li key={notice.key} class="card">
              <NoticeCard view={view} notice={notice} onSettled={onDone} onAnswer={onAnswer} />
            </li>
          ))}
        </ul>
      </Section>
      {more}
      <ActionBar>
        {now.state === 'failed' && <StepFailure failure={now.failure} />}
        {now.state === 'working' && <Progress text={common.working} />}
        {asked && left > 0 && (
          <NoticeBox severity="error" live>
            {words.left(left)}
          </NoticeBox>
        )}
        <Button look="primary" busy={now.state === 'working'} onClick={goOn}>
          {now.state === 'working' ? words.closing : verbNames.close[language]}
        </Button>
      </ActionBar>
    </>
  );
}

function useClose(
  { deployment, row }: DeploymentView,
  review: string,
  onDone: (receipt: StepReceipt) => void,
) {
  const { uid, rev, customerKey, effects } = deployment;
  const { now, submit } = useSubmission('act', `close/${uid}`);
  useEffect(() => {
    if (now.state !== 'done') return;
    forgetDraft(stepDraftKey(uid, 'close'));
    onDone(now.value);
  }, [now]);
  return {
    now,
    /** How many targets are not told yet. */
    left: effects.filter((effect) => isNotice(effect) && effect.state === 'pending').length,
    close: () => submit({ uid, row, rev, customerKey, step: { verb: 'close', review }, mail: null }),
  };
}

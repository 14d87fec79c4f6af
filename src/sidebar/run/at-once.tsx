import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { MeanwhileNotice } from '../step/meanwhile-notice';
import { beginning, meanwhileSince } from '../use-merging';
import { useWords } from '../words';
import { ConfirmVerb } from './confirm-verb';
import { TooLate } from './too-late';
import type { VerbFormProps } from './verb-form-props';

interface AtOnceProps extends Omit<VerbFormProps, 'onVerb'> {
  readonly title: string;
  readonly submitLabel: string;
  readonly step: Step;
  readonly children?: ComponentChildren;
}

/** The last look at a step that asks nothing before it. */
export function AtOnce({ title, submitLabel, view, step, onDone, onBack, onView, children }: AtOnceProps) {
  const words = useWords(runFormMessages);
  const [began] = useState(() => beginning(view.deployment, null));
  const [isAsked, setAsked] = useState(false);
  const notice = (
    <MeanwhileNotice meanwhile={meanwhileSince(began, view.deployment)} people={view} isAsked={isAsked} />
  );
  if (!view.verbs.includes(step.verb))
    return (
      <TooLate title={title} view={view} verb={step.verb} onBack={onBack}>
        {notice}
      </TooLate>
    );
  return (
    <ConfirmVerb
      title={title}
      view={view}
      step={step}
      submitLabel={submitLabel}
      workingLabel={words.working}
      onDone={onDone}
      onBack={onBack}
      onMeanwhile={(next) => {
        setAsked(true);
        onView(next);
      }}
    >
      {notice}
      {children}
    </ConfirmVerb>
  );
}

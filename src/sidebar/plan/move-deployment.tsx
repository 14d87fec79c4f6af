import { useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import { changeMessages } from '../../messages/sidebar-plan-changes';
import { spanInSentence } from '../../messages/sidebar-plan-when';
import { Section } from '../components/view';
import { AskException } from '../dates/ask-exception';
import { dateVerdict } from '../dates/date-verdict';
import { Exception, isAsked, openFindings } from '../dates/exception';
import { useDates } from '../dates/use-dates';
import { Check } from '../form/inputs';
import { NoteField, ReasonField } from '../run/reason-note-fields';
import { StepForm } from '../run/step-form';
import { useStepDraft } from '../run/use-step-draft';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import type { ChangeProps } from './edit-deployment';
import { checkMove, MoveDraftSchema } from './move-draft';
import { timeDraftOf, timeFormOf } from './time-draft';
import { WhenFields } from './when-fields';

/** To another date, and why. */
export function MoveDeployment({ view, onBack, onDone, onView }: ChangeProps) {
  const words = useWords(changeMessages);
  const language = useLanguage();
  const { deployment, zone } = view;
  const context = {
    ...view,
    now: useNow(view.now),
    dates: useDates(deployment.customerKey),
    asked: deployment,
    overrides: deployment.overrides,
  };
  const [asking, setAsking] = useState<Step | null>(null);
  const draft = useStepDraft(view, 'move', MoveDraftSchema, () => ({
    ...timeDraftOf(deployment, zone),
    date: '',
    agreed: false,
    reason: '',
    note: '',
  }));
  const { value, change } = draft;
  const { start, durationMinutes } = deployment.planned;
  const { uid, rev, customerKey } = deployment;
  const about = { uid, row: view.row, rev, customerKey };
  if (asking !== null)
    return (
      <AskException
        about={about}
        step={asking}
        context={view}
        onBack={() => setAsking(null)}
        onDone={(receipt) => {
          onView(receipt.view);
          setAsking(null);
        }}
      />
    );
  const to = timeFormOf(value);
  const verdict = dateVerdict(to, context);
  return (
    <StepForm
      title={words.moveTitle}
      submitLabel={words.moveSubmit}
      view={view}
      draft={draft}
      checked={checkMove(value, context, language)}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      {start !== null && <p>{words.moveFrom(spanInSentence(start, durationMinutes, zone, language))}</p>}
      <Section title={words.moveTo}>
        <WhenFields draft={value} context={context} onChange={change}>
          {verdict !== null &&
            Number.isInteger(to.durationMinutes) &&
            Number.isInteger(to.rollbackMinutes) && (
              <Exception
                about={about}
                time={{ form: null, to }}
                findings={openFindings(verdict, deployment.overrides)}
                isLead={view.verbs.includes('override')}
                isAsked={isAsked(deployment)}
                onDone={(receipt) => onView(receipt.view)}
                onAsk={setAsking}
                onMeanwhile={onView}
              />
            )}
        </WhenFields>
        <Check
          path="agreed"
          label={words.moveAgreed}
          checked={value.agreed}
          onChange={(agreed) => change({ agreed })}
        />
        <ReasonField required value={value.reason} onChange={(reason) => change({ reason })} />
        <NoteField value={value.note} onChange={(note) => change({ note })} />
      </Section>
    </StepForm>
  );
}

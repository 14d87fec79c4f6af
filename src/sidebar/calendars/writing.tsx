import type { ComponentChildren } from 'preact';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import type { CalendarReceipt, PlacesView } from '../../protocol/calendars';
import type { Viewer } from '../../protocol/home-view';
import { Button } from '../components/button';
import { Receipt } from '../components/receipt';
import { ReviewedForm } from '../form/reviewed-form';
import type { Checked } from '../form/use-checked';
import type { Draft } from '../use-draft';
import type { SubmissionState } from '../use-submission';
import { useWords } from '../words';

/** What the forms of this view are given, and the ways out of them. */
export interface WritingWays {
  readonly view: PlacesView;
  readonly viewer: Viewer;
  readonly onBack: () => void;
  /** After something was written: to the calendars as they are by then. */
  readonly onSeen: () => void;
  readonly onClose: () => void;
}

interface WritingProps<T> extends Omit<WritingWays, 'view' | 'viewer'> {
  readonly title: string;
  readonly draft: Omit<Draft<object>, 'change'>;
  readonly checked: Checked<T>;
  readonly submission: { readonly now: SubmissionState<CalendarReceipt>; readonly reset: () => void };
  readonly onSubmit: (form: T) => void;
  readonly intro: string;
  /** What will be written, each in words. */
  readonly stepsFor: (form: T) => readonly string[];
  readonly children: ComponentChildren;
}

/** A form that writes into a calendar. */
export function Writing<T>(props: WritingProps<T>) {
  const words = useWords(calendarsMessages);
  return (
    <ReviewedForm
      title={props.title}
      draft={props.draft}
      checked={props.checked}
      submission={props.submission}
      onBack={props.onBack}
      reviewOf={(form) => ({
        title: words.reviewTitle,
        intro: props.intro,
        steps: props.stepsFor(form),
        submitLabel: words.write,
        workingLabel: words.writing,
        onSubmit: () => props.onSubmit(form),
      })}
      receiptOf={({ done }) => (
        <Receipt title={words.doneTitle} done={done} onClose={props.onClose}>
          <Button look="primary" onClick={props.onSeen}>
            {words.seeCalendars}
          </Button>
        </Receipt>
      )}
    >
      {props.children}
    </ReviewedForm>
  );
}

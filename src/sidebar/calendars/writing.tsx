import type { ComponentChildren } from 'preact';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import { sidebarMessages } from '../../messages/sidebar';
import type { CalendarReceipt, PlacesView } from '../../protocol/calendars';
import type { Viewer } from '../../protocol/home-view';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import { Receipt } from '../components/receipt';
import { Review } from '../components/review';
import { View } from '../components/view';
import { Form } from '../form/form';
import type { Checked } from '../form/use-checked';
import { useSteps } from '../form/use-steps';
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

/** A form, then what will be written, then the receipt. */
export function Writing<T>(props: WritingProps<T>) {
  const words = useWords(calendarsMessages);
  const common = useWords(sidebarMessages);
  const { draft, checked, submission, onBack } = props;
  const { now } = submission;
  const { check, reviewed, goOn, correct } = useSteps(draft.value, checked, submission);
  if (now.state === 'done') {
    return (
      <Receipt title={words.doneTitle} done={now.value.done} onClose={props.onClose}>
        <Button look="primary" onClick={props.onSeen}>
          {words.seeCalendars}
        </Button>
      </Receipt>
    );
  }
  if (reviewed !== null) {
    return (
      <Review
        title={words.reviewTitle}
        intro={props.intro}
        steps={props.stepsFor(reviewed)}
        submitLabel={words.write}
        workingLabel={words.writing}
        now={now}
        onSubmit={() => props.onSubmit(reviewed)}
        onBack={correct}
      />
    );
  }
  return (
    <View title={props.title} onBack={onBack}>
      <DraftNotice {...draft} />
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={goOn}
        actions={<Button look="primary">{common.goOn}</Button>}
      >
        {props.children}
      </Form>
    </View>
  );
}

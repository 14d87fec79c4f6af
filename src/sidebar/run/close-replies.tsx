import { useEffect, useState } from 'preact/hooks';
import type { MailThread } from '../../domain/deployment';
import type { StepOf } from '../../domain/step';
import { closeMessages } from '../../messages/sidebar-close';
import { verbNames } from '../../messages/verbs';
import type { NotePreview, ReplyPreview } from '../../protocol/deployment-view';
import { Progress } from '../components/progress';
import { Section, View } from '../components/view';
import type { Errors } from '../form/errors';
import { Form } from '../form/form';
import { forget } from '../keepsakes';
import { MailEditor } from '../mail/mail-editor';
import { MailHowField } from '../mail/mail-how-field';
import { MailPicker } from '../mail/mail-picker';
import { ConfirmActions } from '../step/confirm-actions';
import { namesOf } from '../step/names';
import { PrepareFailed } from '../step/prepare-failed';
import { toldFindings } from '../step/told-findings';
import type { About } from '../step/use-preview';
import { usePreview } from '../step/use-preview';
import { stepMessages } from '../../messages/sidebar-step';
import { forgetDraft } from '../use-merging';
import { useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';
import { ReviewSchema } from './emergency-review';
import { NoteField } from './note-field';
import { noteChoices, noteErrors, useNotes } from './use-notes';
import type { ReplyInHand } from './use-replies';
import { replyErrors, useReplies } from './use-replies';
import { stepDraftKey, useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

/** The last look before a close that answers in the customer's own threads. */
export function CloseReplies({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(stepMessages);
  const close = useWords(closeMessages);
  const { review } = useStepDraft(view, 'close', ReviewSchema, () => ({
    review: view.deployment.review,
  })).value;
  const [threads, setThreads] = useState<readonly MailThread[]>([]);
  const step: StepOf<'close'> = { verb: 'close', review, ...(threads.length > 0 ? { threads } : {}) };
  const { uid, rev, customerKey } = view.deployment;
  const asked = usePreview({ uid, row: view.row, rev, customerKey }, step, onView);
  const { loaded } = asked;
  const choose = (thread: MailThread): void =>
    setThreads([...threads.filter(({ subject }) => subject !== thread.subject), thread]);
  if (loaded.state === 'ready')
    return (
      <Answers
        view={view}
        about={asked.about}
        step={step}
        previews={loaded.value.replies}
        notePreviews={loaded.value.notes}
        onThread={choose}
        onLookAgain={asked.lookAgain}
        onDone={onDone}
        onBack={onBack}
      />
    );
  return (
    <View title={view.deployment.mailThreads.length > 0 ? close.replies : close.notes} onBack={onBack}>
      {loaded.state === 'loading' ? (
        <Progress text={words.preparing} />
      ) : (
        <PrepareFailed
          failure={loaded.failure}
          onRetry={asked.retry}
          onLookAgain={asked.lookAgain}
          onBack={onBack}
        />
      )}
    </View>
  );
}

interface AnswersProps extends Pick<VerbFormProps, 'view' | 'onDone' | 'onBack'> {
  readonly about: About;
  readonly step: StepOf<'close'>;
  readonly previews: readonly ReplyPreview[];
  readonly notePreviews: readonly NotePreview[];
  readonly onThread: (thread: MailThread) => void;
  readonly onLookAgain: () => void;
}

/** Both are kept until they have left. */
function useAnswers({ about, step, previews, notePreviews, onDone }: AnswersProps) {
  const language = useLanguage();
  const [repliesKey, notesKey] = ['replies', 'notes'].map((what) => `step/${about.uid}/close/${what}`);
  const { now, submit } = useSubmission('act', `close/${about.uid}`);
  const replies = useReplies(repliesKey ?? '', previews, toldFindings(now));
  const notes = useNotes(notesKey ?? '', notePreviews);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (now.state !== 'done') return;
    forget(repliesKey ?? '');
    forget(notesKey ?? '');
    forgetDraft(stepDraftKey(about.uid, 'close'));
    onDone(now.value);
  }, [now]);
  const errorsOf = (isTried: boolean): Errors =>
    new Map([...replyErrors(replies.all, isTried, language), ...noteErrors(notes, language)]);
  const attempt = (): void => {
    setAttempts(attempts + 1);
    if (errorsOf(true).size > 0) return;
    submit({ ...about, step, mail: null, replies: replies.choices(), notes: noteChoices(notes) });
  };
  return { now, replies, notes, attempts, attempt, errors: errorsOf(attempts > 0) };
}

function Answers(props: AnswersProps) {
  const { view, previews, onThread, onLookAgain, onBack } = props;
  const words = useWords(closeMessages);
  const language = useLanguage();
  const { now, replies, notes, attempts, attempt, errors } = useAnswers(props);
  const nothing = notes.length === 0 ? verbNames.close[language] : words.notes;
  return (
    <View
      title={previews.length > 0 ? words.replies : words.notes}
      {...(now.state === 'working' ? {} : { onBack })}
    >
      <Form
        errors={errors}
        attempts={attempts}
        onSubmit={attempt}
        actions={
          <ConfirmActions
            now={now}
            submitLabel={replies.all.length === 0 ? nothing : words.repliesSubmit}
            workingLabel={words.closing}
            onLookAgain={onLookAgain}
          />
        }
      >
        {notes.map((note) => (
          <Section key={note.target} title={words.ticket(note.target)}>
            <NoteField note={note} />
          </Section>
        ))}
        {previews.length > 0 && <p class="hint">{words.repliesHint}</p>}
        {previews.map((preview) => (
          <Section key={preview.target} title={words.thread(preview.target)}>
            <Answer
              view={view}
              preview={preview}
              reply={replies.all.find(({ target }) => target === preview.target)}
              onThread={onThread}
            />
          </Section>
        ))}
      </Form>
    </View>
  );
}

interface AnswerProps extends Pick<AnswersProps, 'view' | 'onThread'> {
  readonly preview: ReplyPreview;
  readonly reply: ReplyInHand | undefined;
}

function Answer({ view, preview: { target, messageId }, reply, onThread }: AnswerProps) {
  const words = useWords(closeMessages);
  if (reply === undefined)
    return (
      <>
        <p>{messageId === '' ? words.notNamed : words.notHere}</p>
        <MailPicker
          customerKey={view.customer.key}
          zone={view.zone}
          label={words.chooseThread}
          focusPath=""
          onChoose={(mail) => onThread({ subject: target, messageId: mail.messageId })}
        />
      </>
    );
  const { at, how, draft } = reply;
  return (
    <>
      <MailHowField
        at={at}
        legend={words.replyHow}
        none={words.byHandLater}
        how={how}
        onChange={reply.choose}
      />
      {how !== 'none' && (
        <MailEditor
          at={at}
          draft={draft}
          onChange={reply.change}
          stale={reply.stale}
          onRestore={reply.restore}
          findings={reply.findings}
          accepted={reply.accepted}
          onAccept={reply.accept}
          names={namesOf(view)}
        />
      )}
    </>
  );
}

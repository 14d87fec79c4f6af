import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import type { FindingCode } from '../../domain/verdict';
import type { StepPreview, StepReceipt } from '../../protocol/deployment-view';
import { attemptKey } from '../draft-keys';
import type { Errors } from '../form/errors';
import { forget } from '../keepsakes';
import type { MailHow } from '../mail/mail-how';
import type { MailInHand } from '../mail/use-mail';
import { useMail } from '../mail/use-mail';
import type { SubmissionState } from '../use-submission';
import { useSubmission } from '../use-submission';
import { useLanguage } from '../words';
import type { Sent } from './sent';
import { refusedErrors } from './step-errors';
import { fieldsOf } from './step-failure';
import { toldFindings } from './told-findings';
import type { About } from './use-preview';

interface Confirming {
  readonly about: About;
  readonly step: Step;
  readonly preview: StepPreview;
  readonly onDone: (receipt: StepReceipt, sent: Sent) => void;
  readonly onFields?: (errors: Errors) => void;
}

interface InHand {
  readonly now: SubmissionState<StepReceipt>;
  readonly mail: MailInHand;
  readonly acknowledged: readonly FindingCode[];
  /** What is wrong before anybody tries to go on. */
  readonly atOnce: Errors;
  readonly acknowledge: (codes: readonly FindingCode[]) => void;
  readonly submit: (how: MailHow) => void;
}

const stepKey = ({ uid }: About, { verb }: Step): string => `step/${uid}/${verb}`;

const acknowledgedIn = (step: Step): readonly FindingCode[] =>
  'acknowledged' in step ? step.acknowledged : [];

const withAcknowledged = (step: Step, codes: readonly FindingCode[]): Step =>
  'acknowledged' in step ? { ...step, acknowledged: [...codes] } : step;

/** What somebody has read, agreed to and changed of a step, and the sending of it. */
export function useConfirm({ about, step, preview, onDone, onFields }: Confirming): InHand {
  const key = stepKey(about, step);
  const { now, submit } = useSubmission('act', attemptKey(key));
  const mail = useMail(key, preview, step.verb, toldFindings(now));
  const [acknowledged, acknowledge] = useState(() => acknowledgedIn(step));
  const sent = useRef<Sent>({ how: 'none', people: 0 });
  const language = useLanguage();
  useEffect(() => {
    if (now.state === 'done') {
      forget(key);
      onDone(now.value, sent.current);
    }
    const fields = now.state === 'failed' ? fieldsOf(now.failure) : null;
    if (fields !== null && fields.size > 0) onFields?.(fields);
  }, [now]);
  return {
    now,
    mail,
    acknowledged,
    atOnce: mail.how === 'none' ? new Map() : refusedErrors(mail, language),
    acknowledge,
    submit: (how) => {
      const { to, cc } = mail.draft.content;
      sent.current = { how: preview.mail === null ? 'none' : how, people: to.length + cc.length };
      submit({ ...about, step: withAcknowledged(step, acknowledged), mail: mail.choice(how) });
    },
  };
}

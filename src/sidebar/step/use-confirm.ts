import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import type { FindingCode } from '../../domain/dates/verdict';
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
import { refusedErrors, stepErrors } from './step-errors';
import { fieldsOf } from './step-failure';
import { withAcknowledged, withRead } from './to-acknowledge';
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
  /** Later versions that were read of, by their keys. */
  readonly releases: readonly string[];
  readonly readReleases: (keys: readonly string[]) => void;
  /** What no mail leaves with is told at once, all else once somebody tries to go on. */
  readonly errors: Errors;
  readonly attempts: number;
  readonly acknowledge: (codes: readonly FindingCode[]) => void;
  /** Takes the step if nothing keeps it from being taken. */
  readonly attempt: (how: MailHow) => void;
}

interface Attempted {
  /** Null before anybody tried. */
  readonly how: MailHow | null;
  readonly times: number;
}

/** Under which the mail of a step is kept while it is changed. */
export const stepKey = ({ uid }: Pick<About, 'uid'>, { verb }: Pick<Step, 'verb'>): string =>
  `step/${uid}/${verb}`;

const acknowledgedIn = (step: Step): readonly FindingCode[] =>
  'acknowledged' in step ? step.acknowledged : [];

/** What somebody has read, agreed to and changed of a step, and the sending of it. */
export function useConfirm({ about, step, preview, onDone, onFields }: Confirming): InHand {
  const key = stepKey(about, step);
  const { now, submit } = useSubmission('act', attemptKey(key));
  const mail = useMail(key, preview, step.verb, toldFindings(now));
  const [acknowledged, acknowledge] = useState(() => acknowledgedIn(step));
  const [releases, readReleases] = useState<readonly string[]>([]);
  const [attempted, setAttempted] = useState<Attempted>({ how: null, times: 0 });
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
  const errorsFor = (how: MailHow): Errors =>
    stepErrors(preview, { verb: step.verb, mail, how }, { acknowledged, releases }, language);
  const isOffered = preview.mailIs === 'offered';
  const atOnce = (): Errors => (mail.how === 'none' ? new Map() : refusedErrors(mail, language));
  return {
    now,
    mail,
    acknowledged,
    releases,
    readReleases,
    errors: attempted.how === null ? atOnce() : errorsFor(isOffered ? mail.how : attempted.how),
    attempts: attempted.times,
    acknowledge,
    attempt: (how) => {
      setAttempted({ how, times: attempted.times + 1 });
      if (errorsFor(how).size > 0) return;
      const { to, cc } = mail.draft.content;
      sent.current = { how: preview.mail === null ? 'none' : how, people: to.length + cc.length };
      submit({
        ...about,
        step: withRead(withAcknowledged(step, preview.verdict, acknowledged), releases),
        mail: mail.choice(how),
      });
    },
  };
}

import { useState } from 'preact/hooks';
import { mailMessages } from '../../messages/sidebar-mail';
import { stepMessages } from '../../messages/sidebar-step';
import type { StepPreview } from '../../protocol/deployment-view';
import { Fold } from '../components/fold';
import { Section, View } from '../components/view';
import { Form } from '../form/form';
import { MailEditor } from '../mail/mail-editor';
import type { MailHow } from '../mail/mail-how';
import { MailHowField } from '../mail/mail-how-field';
import { MailReadOnly } from '../mail/mail-read-only';
import { useLanguage, useWords } from '../words';
import { ConfirmActions } from './confirm-actions';
import { Consequences } from './consequences';
import type { StepConfirmProps } from './step-confirm';
import { stepErrors } from './step-errors';
import { useConfirm } from './use-confirm';
import { Warnings } from './warnings';

interface ConfirmProps extends StepConfirmProps {
  readonly preview: StepPreview;
  readonly onLookAgain: () => void;
}

/** Once it is known what the step would do. */
export function Confirm(props: ConfirmProps) {
  const { preview, names, zone, customerName } = props;
  const words = useWords(stepMessages);
  const language = useLanguage();
  const confirm = useConfirm(props);
  const { mail, acknowledged, now } = confirm;
  const [attempted, setAttempted] = useState<{ readonly how: MailHow; readonly times: number } | null>(null);
  const errorsFor = (how: MailHow) => stepErrors(preview, { mail, how }, acknowledged, language);
  const attempt = (how: MailHow): void => {
    setAttempted({ how, times: (attempted?.times ?? 0) + 1 });
    if (errorsFor(how).size === 0) confirm.submit(how);
  };
  const working = now.state === 'working';
  return (
    <View title={props.title} {...(working ? {} : { onBack: props.onBack })}>
      <Form
        errors={attempted === null ? confirm.atOnce : errorsFor(attempted.how)}
        attempts={attempted?.times ?? 0}
        onSubmit={() => attempt(mail.how)}
        actions={
          <ConfirmActions
            now={now}
            submitLabel={props.submitLabel}
            workingLabel={props.workingLabel}
            onLookAgain={props.onLookAgain}
            {...(preview.mailIs === 'needed' ? { onDraft: () => attempt('draft') } : {})}
          />
        }
      >
        {props.children}
        <Consequences
          preview={preview}
          mail={preview.mail && mail.draft.content}
          how={mail.how}
          names={names}
          zone={zone}
          customerName={customerName}
        />
        {preview.verdict && (
          <Warnings verdict={preview.verdict} acknowledged={acknowledged} onChange={confirm.acknowledge} />
        )}
        {preview.mail && <MailSection {...confirm} names={names} isOffered={preview.mailIs === 'offered'} />}
        {preview.later && (
          <Fold title={words.later}>
            <p class="hint">{words.laterHint}</p>
            <MailReadOnly mail={preview.later} />
          </Fold>
        )}
      </Form>
    </View>
  );
}

interface MailSectionProps extends Pick<ReturnType<typeof useConfirm>, 'mail'>, Pick<ConfirmProps, 'names'> {
  readonly isOffered: boolean;
}

function MailSection({ mail, names, isOffered }: MailSectionProps) {
  const words = useWords(mailMessages);
  return (
    <Section title={words.title}>
      {isOffered && <MailHowField how={mail.how} onChange={mail.choose} />}
      {mail.how !== 'none' && (
        <MailEditor
          draft={mail.draft}
          onChange={mail.change}
          stale={mail.stale}
          onRestore={mail.restore}
          findings={mail.findings}
          accepted={mail.accepted}
          onAccept={mail.accept}
          names={names}
        />
      )}
    </Section>
  );
}

import { useEffect } from 'preact/hooks';
import { mailMessages } from '../../messages/sidebar-mail';
import { meanwhileMessages } from '../../messages/sidebar-meanwhile';
import { stepMessages } from '../../messages/sidebar-step';
import type { StepPreview } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Fold } from '../components/fold';
import { Notice } from '../components/notice';
import { Section, View } from '../components/view';
import { Form } from '../form/form';
import { MailEditor } from '../mail/mail-editor';
import { MailHowField } from '../mail/mail-how-field';
import { MailReadOnly } from '../mail/mail-read-only';
import type { MailHow } from '../mail/mail-how';
import type { MailInHand } from '../mail/use-mail';
import { useWords } from '../words';
import { ConfirmActions } from './confirm-actions';
import { Consequences } from './consequences';
import type { Names } from './names';
import { ReleaseNews } from './release-news';
import type { StepConfirmProps } from './step-confirm';
import { isChanged } from './step-failure';
import { useConfirm } from './use-confirm';
import { Warnings } from './warnings';

interface ConfirmProps extends StepConfirmProps {
  readonly preview: StepPreview;
  /** Somebody else changed it since the first look. */
  readonly isFresh: boolean;
  readonly onLookAgain: () => void;
}

/** Once it is known what the step would do. */
export function Confirm(props: ConfirmProps) {
  const { preview, names, zone, customerName } = props;
  const words = useWords(stepMessages);
  const meanwhile = useWords(meanwhileMessages);
  const confirm = useConfirm(props);
  const { mail, now, attempt } = confirm;
  useEffect(() => {
    if (now.state === 'failed' && isChanged(now.failure)) props.onLookAgain();
  }, [now]);
  return (
    <View title={props.title} {...(now.state === 'working' ? {} : { onBack: props.onBack })}>
      <Form
        errors={confirm.errors}
        attempts={confirm.attempts}
        onSubmit={() => attempt(mail.how)}
        actions={
          <ConfirmActions
            now={now}
            submitLabel={props.submitLabel}
            workingLabel={props.workingLabel}
            onLookAgain={props.onLookAgain}
            besides={preview.mailIs === 'needed' && <OtherWays onChoose={attempt} />}
          />
        }
      >
        {props.isFresh && <Notice severity="warning">{meanwhile.saved}</Notice>}
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
          <Warnings
            verdict={preview.verdict}
            withForbidden={props.step.verb === 'emergency'}
            acknowledged={confirm.acknowledged}
            onChange={confirm.acknowledge}
          />
        )}
        <ReleaseNews releases={preview.releases} read={confirm.releases} onChange={confirm.readReleases} />
        {preview.mail && <MailSection mail={mail} names={names} isOffered={preview.mailIs === 'offered'} />}
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

/** What may become of a mail that is needed besides leaving now. */
function OtherWays({ onChoose }: { readonly onChoose: (how: MailHow) => void }) {
  const words = useWords(stepMessages);
  return (
    <>
      <Button onClick={() => onChoose('draft')}>{words.leaveAsDraft}</Button>
      <Button look="text" onClick={() => onChoose('by-hand')}>
        {words.sentByHand}
      </Button>
    </>
  );
}

interface MailSectionProps {
  readonly mail: MailInHand;
  readonly names: Names;
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

import { useCallback, useState } from 'preact/hooks';
import { quoteOf } from '../../domain/mail-quote';
import type { Zone } from '../../domain/zone';
import { mailThreadsMessages } from '../../messages/sidebar-mail-threads';
import { whenWords } from '../../messages/when-words';
import type { OfferedMail } from '../../protocol/mail-threads';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Progress } from '../components/progress';
import { idOf } from '../form/field';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { useLanguage, useWords } from '../words';

interface MailPickerProps {
  readonly customerKey: string;
  /** Of the customer's place. */
  readonly zone: Zone;
  readonly label: string;
  /** The field that takes the focus once a mail is chosen. */
  readonly focusPath: string;
  readonly onChoose: (mail: OfferedMail) => void;
}

/** The customer's latest mails, looked for when somebody asks for them: one click chooses. */
export function MailPicker({ label, focusPath, onChoose, ...about }: MailPickerProps) {
  const words = useWords(mailThreadsMessages);
  const [isOpen, setOpen] = useState(false);
  const choose = (mail: OfferedMail): void => {
    setOpen(false);
    document.getElementById(idOf(focusPath))?.focus();
    onChoose(mail);
  };
  return (
    <>
      <Button icon={isOpen ? 'close' : 'add'} look="text" onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.close : label}
      </Button>
      {isOpen && <Mails {...about} onChoose={choose} />}
    </>
  );
}

function Mails({ customerKey, zone, onChoose }: Omit<MailPickerProps, 'label' | 'focusPath'>) {
  const words = useWords(mailThreadsMessages);
  const { loaded } = useLoaded(useCallback(() => call('mailThreads', { customerKey }), [customerKey]));
  if (loaded.state === 'loading') return <Progress text={words.loading} />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} />;
  if (loaded.value.length === 0) return <p role="status">{words.none}</p>;
  return (
    <ul class="cards compact" aria-label={words.list}>
      {loaded.value.map((mail) => (
        <li key={mail.messageId}>
          <Mail mail={mail} zone={zone} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

function Mail({
  mail,
  zone,
  onChoose,
}: Pick<MailPickerProps, 'zone' | 'onChoose'> & { readonly mail: OfferedMail }) {
  const words = useWords(mailThreadsMessages);
  const language = useLanguage();
  return (
    <button type="button" class="card deployment" onClick={() => onChoose(mail)}>
      <span class="under">
        {mail.who} · {whenWords(mail.at, zone, language)}
      </span>
      <strong>{mail.subject || words.noSubject}</strong>
      <span>{quoteOf(mail.text)}</span>
    </button>
  );
}

import { useState } from 'preact/hooks';
import { localTime } from '../../domain/local-time';
import { mailLink } from '../../domain/mail-link';
import { quoteOf } from '../../domain/mail-quote';
import { parsePastedAgreement } from '../../domain/pasted-agreement';
import { mailThreadsMessages } from '../../messages/sidebar-mail-threads';
import type { DeploymentContext } from '../../protocol/deployment-view';
import type { OfferedMail } from '../../protocol/mail-threads';
import { Button } from '../components/button';
import { domainIn } from '../customer/guess-role';
import { Field } from '../form/field';
import { MailPicker } from '../mail/mail-picker';
import { useWords } from '../words';
import type { ContentDraft } from './content-draft';

type AgreementDraft = ContentDraft['agreement'];

interface AgreementMailProps {
  readonly agreement: AgreementDraft;
  readonly context: DeploymentContext;
  readonly onChange: (changed: Partial<AgreementDraft>) => void;
}

/** A link that an agreement keeps. */
const LONGEST_LINK = 500;

function fromMail(
  { who, at, messageId, text }: OfferedMail,
  { zone }: DeploymentContext,
): Partial<AgreementDraft> {
  const link = mailLink(messageId);
  return { who, ...localTime(at, zone), quote: quoteOf(text), link: link.length <= LONGEST_LINK ? link : '' };
}

/** What the paste says; a field that it says nothing of stays as it was typed, and what is left over stays in the box. */
function fromPaste(text: string, { team, zone, now }: DeploymentContext): Partial<AgreementDraft> {
  const own = new Set(team.map(({ address }) => domainIn(address)));
  const isOurs = (address: string): boolean => own.has(domainIn(address));
  const { who, when, link, quote, rest } = parsePastedAgreement(text, { now, zone, isOurs });
  return {
    ...(who === '' ? {} : { who }),
    ...when,
    ...(link === '' ? {} : { link }),
    ...(quote === '' ? {} : { quote }),
    pasted: rest,
  };
}

/** Who agreed by mail, when and in which words: from the mailbox, or from a paste. */
export function AgreementMail({ agreement, context, onChange }: AgreementMailProps) {
  const words = useWords(mailThreadsMessages);
  return (
    <>
      <MailPicker
        customerKey={context.customer.key}
        zone={context.zone}
        label={words.choose}
        focusPath="agreement.who"
        onChoose={(mail) => onChange(fromMail(mail, context))}
      />
      <Paste
        text={agreement.pasted}
        onType={(pasted) => onChange({ pasted })}
        onRead={(text) => onChange(fromPaste(text, context))}
      />
    </>
  );
}

interface PasteProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRead: (text: string) => void;
}

function Paste({ text, onType, onRead }: PasteProps) {
  const words = useWords(mailThreadsMessages);
  const [isRead, setRead] = useState(false);
  const read = (whole: string): void => {
    onRead(whole);
    setRead(true);
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    read(`${text}\n${event.clipboardData?.getData('text/plain') ?? ''}`.trim());
  };
  return (
    <>
      <Field path="agreement.pasted" label={words.paste} hint={words.pasteHint}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            spellcheck={false}
            value={text}
            onPaste={paste}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        )}
      </Field>
      {text.trim() !== '' && <Button onClick={() => read(text)}>{words.read}</Button>}
      <p class="hint" role="status">
        {isRead ? words.isRead : ''}
      </p>
    </>
  );
}

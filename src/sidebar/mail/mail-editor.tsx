import type { AddressList } from '../../domain/address-list';
import type { Addressee } from '../../domain/mail';
import type { MailFinding } from '../../domain/mail-guards';
import { mailMessages } from '../../messages/sidebar-mail';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Field } from '../form/field';
import type { Names } from '../step/names';
import { nameOfAddressee } from '../step/names';
import { useWords } from '../words';
import type { MailDraft } from './mail-draft';
import { isEdited, withRecipients } from './mail-draft';
import { MailFindings } from './mail-findings';
import { RecipientsField } from './recipients-field';

interface MailEditorProps {
  /** Before the names of its fields, where several mails stand together; ends with a full stop. */
  readonly at?: string;
  readonly draft: MailDraft;
  readonly onChange: (draft: MailDraft) => void;
  /** Another mail is proposed than the one that somebody changed. */
  readonly stale: boolean;
  readonly onRestore: () => void;
  readonly findings: readonly MailFinding[];
  readonly accepted: readonly string[];
  readonly onAccept: (accepted: readonly string[]) => void;
  readonly names: Names;
}

const LISTS = ['to', 'cc'] as const;

/** A mail as it would leave: everything but its subject can be changed. */
export function MailEditor(props: MailEditorProps) {
  const { draft, onChange, stale, at = '' } = props;
  const words = useWords(mailMessages);
  return (
    <>
      {isEdited(draft) && (
        <Notice severity={stale ? 'warning' : 'info'}>
          {stale ? words.stale : words.edited}
          <Button look="text" onClick={props.onRestore}>
            {words.restore}
          </Button>
        </Notice>
      )}
      <MailFindings at={at} findings={props.findings} accepted={props.accepted} onAccept={props.onAccept} />
      <p class="mail-subject">
        <span class="under">{words.subject}</span>
        {draft.content.subject}
      </p>
      <Field path={`${at}mail.text`} label={words.text} required>
        {(control) => (
          <textarea
            {...control}
            class="mail-text"
            rows={rowsFor(draft.content.text)}
            value={draft.content.text}
            onInput={(event) =>
              onChange({ ...draft, content: { ...draft.content, text: event.currentTarget.value } })
            }
          />
        )}
      </Field>
      <Recipients at={at} draft={draft} onChange={onChange} names={props.names} />
    </>
  );
}

/** About how many letters a line of the box holds. */
const LINE = 34;
const MOST_ROWS = 24;

const rowsFor = (text: string): number =>
  Math.min(
    MOST_ROWS,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 1),
  );

function Recipients({
  at,
  draft,
  onChange,
  names,
}: Pick<MailEditorProps, 'draft' | 'onChange' | 'names'> & { readonly at: string }) {
  const { content, typed } = draft;
  /** A pasted heading says which list; without one, it is the list of the box. */
  const add = (list: 'to' | 'cc', { contacts, unread }: AddressList): void => {
    const copies = contacts.filter(({ recipient }) => recipient === 'cc');
    const others = contacts.filter(({ recipient }) => recipient === 'to');
    const own = copies.length > 0 ? 'to' : list;
    const next = withRecipients(withRecipients(content, own, others), 'cc', copies);
    onChange({ ...draft, content: next, typed: { ...typed, [list]: unread.join(', ') } });
  };
  const remove = (list: 'to' | 'cc', gone: Addressee): void =>
    onChange({ ...draft, content: { ...content, [list]: content[list].filter((one) => one !== gone) } });
  return (
    <>
      {LISTS.map((list) => (
        <RecipientsField
          key={list}
          at={at}
          list={list}
          people={content[list]}
          typed={typed[list]}
          nameOf={(one) => nameOfAddressee(one, names)}
          onType={(text) => onChange({ ...draft, typed: { ...typed, [list]: text } })}
          onAdd={(found) => add(list, found)}
          onRemove={(one) => remove(list, one)}
        />
      ))}
    </>
  );
}

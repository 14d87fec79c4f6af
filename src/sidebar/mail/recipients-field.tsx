import { useRef } from 'preact/hooks';
import { parseAddressList } from '../../domain/address-list';
import type { AddressList } from '../../domain/address-list';
import type { Addressee } from '../../domain/mail';
import { mailMessages } from '../../messages/sidebar-mail';
import { IconButton } from '../components/button';
import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';
import { useWords } from '../words';

interface RecipientsFieldProps {
  /** Before the field's name. */
  readonly at: string;
  readonly list: 'to' | 'cc';
  readonly people: readonly Addressee[];
  /** In the box, and no recipient yet. */
  readonly typed: string;
  readonly nameOf: (one: Addressee) => string;
  readonly onType: (typed: string) => void;
  readonly onAdd: (found: AddressList) => void;
  readonly onRemove: (one: Addressee) => void;
}

/** Enter, a comma or leaving the box makes what is typed a recipient; what is pasted is read at once. */
export function RecipientsField(props: RecipientsFieldProps) {
  const { at, list, people, typed, onType } = props;
  const words = useWords(mailMessages);
  const error = useError(`${at}${list}`);
  const input = useRef<HTMLInputElement>(null);
  const id = idOf(`${at}${list}`);
  const add = (text: string): boolean => {
    const found = parseAddressList(text);
    if (found.contacts.length > 0) props.onAdd(found);
    return found.contacts.length > 0;
  };
  const paste = (event: ClipboardEvent): void => {
    if (add(`${typed} ${event.clipboardData?.getData('text/plain') ?? ''}`)) event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    const ends = event.key === 'Enter' || event.key === ',' || event.key === ';';
    if (!ends || event.ctrlKey || event.metaKey || typed.trim() === '') return;
    event.preventDefault();
    add(typed);
  };
  const remove = (one: Addressee): void => {
    input.current?.focus();
    props.onRemove(one);
  };
  return (
    <div class="field">
      <label for={id}>
        {words[list]} <span class="count">{people.length}</span>
      </label>
      {people.length > 0 && (
        <ul class="chips">
          {people.map((one) => (
            <li key={one.address} class="chip small" title={one.address}>
              <span>{props.nameOf(one)}</span>
              <IconButton icon="close" label={words.remove(props.nameOf(one))} onClick={() => remove(one)} />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        name={`${at}mail.${list}`}
        type="text"
        inputMode="email"
        autoComplete="off"
        spellcheck={false}
        placeholder={words.addHint}
        {...(error === undefined
          ? {}
          : { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` })}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onPaste={paste}
        onKeyDown={press}
        onBlur={() => typed.trim() !== '' && add(typed)}
      />
      <FieldError id={id} text={error} />
    </div>
  );
}

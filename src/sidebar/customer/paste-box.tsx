import { useState } from 'preact/hooks';
import { parseAddressList } from '../../domain/address-list';
import { contactMessages } from '../../messages/sidebar-contacts';
import { Button } from '../components/button';
import { idOf } from '../form/field';
import { useWords } from '../words';
import { addListed } from './add-listed';
import type { CustomerDraft } from './customer-draft';

interface PasteBoxProps {
  readonly draft: CustomerDraft;
  readonly companyDomain: string;
  readonly onChange: (draft: CustomerDraft) => void;
}

interface Result {
  readonly added: number;
  readonly alreadyThere: number;
}

const ID = idOf('pasted');

/** What is pasted is read at once; what is typed, when its button is pressed. What cannot be read stays in the box. */
export function PasteBox({ draft, companyDomain, onChange }: PasteBoxProps) {
  const words = useWords(contactMessages);
  const [result, setResult] = useState<Result | null>(null);
  const take = (text: string): boolean => {
    const list = parseAddressList(text);
    if (list.contacts.length === 0) return false;
    const { draft: next, ...counts } = addListed(draft, list, companyDomain);
    setResult(counts);
    onChange(next);
    return true;
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (take(`${draft.pasted}\n${text}`)) event.preventDefault();
  };
  const type = (text: string): void => {
    setResult(null);
    onChange({ ...draft, pasted: text });
  };
  const press = (): void => {
    if (!take(draft.pasted)) setResult({ added: 0, alreadyThere: 0 });
  };
  return (
    <div class="field">
      <label for={ID}>{words.paste}</label>
      <textarea
        id={ID}
        name="pasted"
        rows={2}
        spellcheck={false}
        aria-describedby={`${ID}-hint`}
        value={draft.pasted}
        onPaste={paste}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="hint" id={`${ID}-hint`}>
        {words.pasteHint}
      </p>
      {draft.pasted.trim() !== '' && <Button onClick={press}>{words.addPasted}</Button>}
      <p class="result" role="status">
        {result === null ? '' : <Said result={result} unread={draft.pasted} />}
      </p>
    </div>
  );
}

const MOST_SHOWN = 3;

function Said({ result, unread }: { readonly result: Result; readonly unread: string }) {
  const words = useWords(contactMessages);
  const texts = unread.split('\n').filter((text) => text.trim() !== '');
  const shown = texts.slice(0, MOST_SHOWN).map((text) => `«${text}»`);
  return (
    <>
      {result.added > 0 && words.added(result.added)}{' '}
      {result.alreadyThere > 0 && words.alreadyThere(result.alreadyThere)}{' '}
      {shown.length > 0 && words.unread(`${shown.join(', ')}${texts.length > MOST_SHOWN ? '…' : ''}`)}
    </>
  );
}

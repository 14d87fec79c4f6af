import type { ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import { pasteMessages } from '../../messages/sidebar-plan-paste';
import { Button } from '../components/button';
import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';
import { useWords } from '../words';
import { ReadingWords } from './reading-words';
import type { BoxReader } from './use-box';

interface PasteAreaProps {
  readonly path: string;
  readonly label: string;
  readonly hint: ComponentChildren;
  readonly box: BoxReader;
}

/** What is pasted is read at once; what is typed, when its button is pressed or the form goes on. What is not understood stays. */
export function PasteArea({ path, label, hint, box }: PasteAreaProps) {
  const words = useWords(pasteMessages);
  const common = useWords(sidebarMessages);
  const error = useError(path);
  const id = idOf(path);
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (box.read(`${box.text}\n${pasted}`)) event.preventDefault();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={path}
        rows={2}
        spellcheck={false}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`}
        {...(error === undefined ? {} : { 'aria-invalid': 'true' as const })}
        value={box.text}
        onPaste={paste}
        onInput={(event) => box.type(event.currentTarget.value)}
      />
      <FieldError id={id} text={error} />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {box.text.trim() !== '' && (
        <div class="buttons">
          <Button onClick={() => box.read(box.text)}>{words.read}</Button>
          <Button look="text" onClick={() => box.type('')}>
            {words.clear}
          </Button>
        </div>
      )}
      <div class="result" role="status">
        <ReadingWords box={box} />
      </div>
      {box.undo && (
        <Button look="text" onClick={box.undo}>
          {common.undo}
        </Button>
      )}
    </div>
  );
}

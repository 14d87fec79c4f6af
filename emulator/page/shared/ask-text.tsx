import { useRef } from 'preact/hooks';
import { Dialog } from './dialog';

interface AskTextProps {
  readonly title: string;
  readonly label: string;
  readonly initial: string;
  readonly onAnswer: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for one line. */
export function AskText({ title, label, initial, onAnswer, onClose }: AskTextProps) {
  const field = useRef<HTMLInputElement>(null);
  const answer = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text !== '') onAnswer(text);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={answer}>
        <label class="field">
          <span>{label}</span>
          <input ref={field} defaultValue={initial} onFocus={() => field.current?.select()} />
        </label>
        <div class="buttons">
          <button type="button" class="text-button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="filled-button">
            OK
          </button>
        </div>
      </form>
    </Dialog>
  );
}

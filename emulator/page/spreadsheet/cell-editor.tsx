import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus goes afterwards. */
export type Move = 'down' | 'right' | 'back' | 'away';

interface CellEditorProps {
  readonly initial: string;
  /** @param text null when nothing is to be kept */
  readonly onDone: (text: string | null, move: Move) => void;
}

const MOVES: Readonly<Record<string, Move>> = { Enter: 'down', Tab: 'right', Escape: 'back' };

function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
}

/** Enter, Tab and a click elsewhere keep what was typed, Escape does not; Alt+Enter begins a new line, as in Sheets. */
export function CellEditor({ initial, onDone }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const finished = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initial.length, initial.length);
  }, []);
  const finish = (move: Move): void => {
    if (finished.current) return;
    finished.current = true;
    const text = field.current?.value ?? initial;
    onDone(move === 'back' ? null : text, move);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' && event.altKey && field.current) breakLine(field.current);
    else finish(move);
  };
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label="Cell content"
      rows={1}
      defaultValue={initial}
      onKeyDown={onKeyDown}
      onBlur={() => finish('away')}
    />
  );
}

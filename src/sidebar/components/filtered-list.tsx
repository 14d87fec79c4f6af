import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { foldText } from '../../domain/fold-text';
import { sidebarMessages } from '../../messages/sidebar';
import { useWords } from '../words';

interface FilteredListProps<T> {
  readonly items: readonly T[];
  readonly textOf: (item: T) => string;
  readonly keyOf: (item: T) => string;
  /** A search box appears when there are more than this. */
  readonly searchAbove: number;
  readonly children: (item: T) => ComponentChildren;
}

/** A list with a search box: every word typed must be there, whatever its case and accents. */
export function FilteredList<T>({ items, textOf, keyOf, searchAbove, children }: FilteredListProps<T>) {
  const words = useWords(sidebarMessages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = foldText(typed).split(' ');
  const shown = items.filter((item) => wanted.every((word) => foldText(textOf(item)).includes(word)));
  return (
    <>
      {items.length > searchAbove && (
        <div class="field">
          <label for={id}>{words.filter}</label>
          <input
            id={id}
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <p class="unseen" role="status">
        {typed === '' ? '' : words.found(shown.length)}
      </p>
      {typed !== '' && shown.length === 0 && <p aria-hidden="true">{words.found(0)}</p>}
      <ul class="list">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
    </>
  );
}

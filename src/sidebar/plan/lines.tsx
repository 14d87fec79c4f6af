import type { ComponentChildren } from 'preact';
import type { Place } from '../customer/editable-list';
import { idOf } from '../form/field';

interface LinesProps<T> {
  readonly path: string;
  readonly title: string;
  readonly items: readonly T[];
  /** The box that fills the list: it takes the focus of a line that is removed. */
  readonly boxPath: string;
  readonly onChange: (items: T[]) => void;
  readonly children: (item: T, place: Place<T>) => ComponentChildren;
}

/** What was read from a box, a tidy line each. */
export function Lines<T extends { readonly id: string }>(props: LinesProps<T>) {
  const { path, items, onChange } = props;
  if (items.length === 0) return null;
  const placeOf = (item: T, index: number): Place<T> => ({
    path: `${path}.${String(index)}`,
    isNew: false,
    change: (change) => onChange(items.map((one) => (one.id === item.id ? { ...one, ...change } : one))),
    remove: () => {
      document.getElementById(idOf(props.boxPath))?.focus();
      onChange(items.filter((one) => one.id !== item.id));
    },
  });
  return (
    <ul class="cards compact" aria-label={props.title}>
      {items.map((item, index) => props.children(item, placeOf(item, index)))}
    </ul>
  );
}

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../components/button';
import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';

interface EditableListProps<T> {
  readonly path: string;
  readonly title: string;
  readonly items: readonly T[];
  readonly addLabel: string;
  readonly create: () => T;
  readonly onChange: (items: T[]) => void;
  readonly children: (item: T, place: Place<T>) => ComponentChildren;
}

export interface Place<T> {
  readonly path: string;
  readonly isNew: boolean;
  readonly change: (change: Partial<T>) => void;
  readonly remove: () => void;
}

export function EditableList<T extends { readonly id: string }>(props: EditableListProps<T>) {
  const { path, items, onChange } = props;
  const [added, setAdded] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const error = useError(path);
  const add = (): void => {
    const item = props.create();
    setAdded(item.id);
    onChange([...items, item]);
  };
  const placeOf = (item: T, index: number): Place<T> => ({
    path: `${path}.${String(index)}`,
    isNew: item.id === added,
    change: (change) => onChange(items.map((one) => (one.id === item.id ? { ...one, ...change } : one))),
    remove: () => {
      box.current?.querySelector<HTMLElement>(':scope > button')?.focus();
      onChange(items.filter((one) => one.id !== item.id));
    },
  });
  return (
    <div
      class="field"
      ref={box}
      {...(error === undefined ? {} : { tabIndex: -1, 'data-invalid': true })}
      id={idOf(path)}
    >
      <ul class="cards" aria-label={props.title}>
        {items.map((item, index) => props.children(item, placeOf(item, index)))}
      </ul>
      <FieldError id={idOf(path)} text={error} />
      <Button look="text" icon="add" onClick={add}>
        {props.addLabel}
      </Button>
    </div>
  );
}

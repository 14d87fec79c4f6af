import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../components/button';
import { useErrorBelow } from '../form/errors';
import { useTheirsBelow } from '../form/theirs';

interface EditableItemProps {
  readonly path: string;
  readonly title: string;
  readonly subtitle: string;
  readonly editLabel: string;
  readonly removeLabel: string;
  readonly startsOpen: boolean;
  /** Just added by hand: its first field takes the focus. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
  /** Always in sight. */
  readonly summary?: ComponentChildren;
  /** In sight while it is edited, or something in it is wrong. */
  readonly children: ComponentChildren;
}

/** Opens by itself for an error, or for what somebody else changed too, and then stays open while that is being mended. */
function useOpen({ path, startsOpen, isNew }: EditableItemProps) {
  const [open, setOpen] = useState(startsOpen || isNew);
  const wrong = useErrorBelow(path) !== undefined;
  const clashes = useTheirsBelow([path]);
  useEffect(() => {
    if (wrong || clashes) setOpen(true);
  }, [wrong, clashes]);
  return { open: open || wrong, toggle: () => setOpen(!open) };
}

/** One row of a list in a form: a line to read, which opens to be edited. */
export function EditableItem(props: EditableItemProps) {
  const { open, toggle } = useOpen(props);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.isNew) body.current?.querySelector('input')?.focus();
  }, []);
  return (
    <li class="card">
      <div class="card-head">
        <div class="card-title">
          <strong>{props.title}</strong>
          {props.subtitle !== '' && <span>{props.subtitle}</span>}
        </div>
        <IconButton icon="edit" label={props.editLabel} onClick={toggle} expanded={open} />
        <IconButton icon="close" label={props.removeLabel} onClick={props.onRemove} />
      </div>
      {open && (
        <div class="card-body" ref={body}>
          {props.children}
        </div>
      )}
      {props.summary}
    </li>
  );
}

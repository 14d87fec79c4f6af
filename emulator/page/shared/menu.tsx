import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { MenuList } from './menu-list';
import type { MenuEntry } from './menu-list';
import { useOutside } from './use-outside';

interface MenuProps {
  /** What the button shows. */
  readonly children: ComponentChildren;
  /** Its name, when it shows only an icon. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
  readonly buttonClass?: string;
  readonly onOpen?: () => void;
}

/** A button with a menu: arrows, Escape and a click elsewhere do what they do in every menu. */
export function Menu({ children, label, entries, buttonClass = '', onOpen }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useOutside(root, open, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const toggle = (): void => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  return (
    <div ref={root} class="menu-root" onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {children}
      </button>
      {open ? <MenuList id={id} entries={entries} onDone={close} /> : null}
    </div>
  );
}

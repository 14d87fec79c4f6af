import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly label: string;
  /** Does nothing yet in a submenu's own entry. */
  readonly onChoose?: () => void;
  readonly entries?: readonly MenuEntry[];
  readonly disabled?: boolean;
}

const enabledItems = (list: Element | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > li > .menu-item > [role=menuitem]:not([disabled])') ??
    []),
];

function moveFocus(list: Element, step: number): void {
  const items = enabledItems(list);
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function onArrow(event: KeyboardEvent): void {
  const list = event.currentTarget;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(list instanceof Element)) return;
  event.preventDefault();
  event.stopPropagation();
  moveFocus(list, step);
}

interface ListProps {
  readonly id: string;
  readonly entries: readonly MenuEntry[];
  readonly onDone: () => void;
  readonly onLeave?: () => void;
}

/** The entries alone: whoever shows them decides where, and takes them away in `onDone`. */
export function MenuList({ id, entries, onDone, onLeave }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => enabledItems(list.current)[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    onArrow(event);
    if (event.key !== 'ArrowLeft' || !onLeave) return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <ul ref={list} id={id} class="menu" role="menu" onKeyDown={onKeyDown}>
      {entries.map((entry) => (
        <li key={entry.label} role="none">
          <MenuItem entry={entry} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

function MenuItem({ entry, onDone }: { readonly entry: MenuEntry; readonly onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { label, entries, disabled = false } = entry;
  const choose = (): void => {
    if (entries) return setOpen(true);
    onDone();
    entry.onChoose?.();
  };
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const submenu = entries
    ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': open, 'aria-controls': id }
    : {};
  return (
    <div class="menu-item" onMouseEnter={() => setOpen(Boolean(entries))} onMouseLeave={() => setOpen(false)}>
      <button
        ref={button}
        type="button"
        role="menuitem"
        disabled={disabled}
        onClick={choose}
        onKeyDown={(event) => (event.key === 'ArrowRight' && entries ? setOpen(true) : undefined)}
        {...submenu}
      >
        {label}
        {entries ? <span aria-hidden="true">▸</span> : null}
      </button>
      {open && entries ? <MenuList id={id} entries={entries} onDone={onDone} onLeave={leave} /> : null}
    </div>
  );
}

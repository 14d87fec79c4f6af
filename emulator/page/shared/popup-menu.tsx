import { useRef } from 'preact/hooks';
import { MenuList } from './menu-list';
import type { MenuEntry } from './menu-list';
import { useOutside } from './use-outside';

interface PopupMenuProps {
  /** What it belongs to; it opens below it, and gives the focus back to it. */
  readonly anchor: HTMLElement;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

const px = (value: number): string => `${String(Math.round(value))}px`;

/** Below the anchor, or above it near the window's lower edge. */
function placeOf(anchor: HTMLElement): Record<string, string> {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const isLow = bottom > innerHeight * 0.75;
  return { left: px(left), ...(isLow ? { bottom: px(innerHeight - top) } : { top: px(bottom) }) };
}

/** One menu for many anchors, such as the numbers of a grid's rows. */
export function PopupMenu({ anchor, entries, onClose }: PopupMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  useOutside(root, true, onClose);
  const close = (): void => {
    onClose();
    anchor.focus();
  };
  return (
    <div
      ref={root}
      class="popup-menu"
      style={placeOf(anchor)}
      onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}
    >
      <MenuList id="popup-menu" entries={entries} onDone={close} />
    </div>
  );
}

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The window loses the focus when somebody clicks into a frame. */
const EVENTS = ['pointerdown', 'focusin', 'blur'] as const;

/** While active, tells when the pointer or the focus goes elsewhere. */
export function useOutside(root: RefObject<Element | null>, active: boolean, onOutside: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const check = (event: Event): void => {
      const inside = event.target instanceof Node && root.current?.contains(event.target);
      if (!inside) onOutside();
    };
    for (const name of EVENTS) addEventListener(name, check);
    return () => {
      for (const name of EVENTS) removeEventListener(name, check);
    };
  }, [active]);
}

import { useLayoutEffect } from 'preact/hooks';

/** Ctrl+Enter (Cmd+Enter on a Mac) goes on, wherever the focus is; a key held down counts once. */
export function useCtrlEnter(goOn: () => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!event.repeat) goOn();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [goOn]);
}

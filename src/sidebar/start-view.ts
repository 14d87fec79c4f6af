declare global {
  interface Window {
    /** Set by a script that the menu appends to the page, below the page's own. */
    startView?: unknown;
  }
}

export type StartView = 'home' | 'set-up';

/** To be read only once the whole page was read. */
export const startView = (): StartView => (window.startView === 'set-up' ? 'set-up' : 'home');

/** Google may write the page into a frame that has finished loading, so that no event comes any more. */
export function whenPageIsRead(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else setTimeout(act);
}

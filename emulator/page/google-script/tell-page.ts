import type { Shown } from '../../server/context';

/** What a sidebar or dialog lets the page around it know. */
export type PanelMessage =
  | { readonly kind: 'called'; readonly ui: Shown | undefined }
  | { readonly kind: 'close' }
  /** In a new tab of the browser; the address begins with `#`. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'focus-editor' }
  | { readonly kind: 'height'; readonly height: number };

export const tellPage = (message: PanelMessage): void => window.parent.postMessage(message, location.origin);

import type { LogColumnKey } from './log-columns';

/** One thing that Set up makes or changes. */
export type SetUpStep =
  | { readonly code: 'make-registry' }
  | { readonly code: 'note-registry'; readonly fileName: string }
  | { readonly code: 'add-tab'; readonly tab: string }
  | { readonly code: 'rename-tab'; readonly tab: string; readonly from: string }
  | { readonly code: 'add-columns'; readonly tab: string; readonly count: number }
  | { readonly code: 'make-template' }
  | { readonly code: 'dress-template'; readonly fileName: string }
  | {
      readonly code: 'add-template-columns';
      readonly fileName: string;
      readonly columns: readonly LogColumnKey[];
    };

import type { Json } from './json';

/** The next run dies at its `at`-th service call, before or after that call takes effect. */
export interface Fault {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** At the `at`-th service call of the next run, somebody else's run, or a person's edit, happens first. */
export interface Interleaving {
  readonly at: number;
  readonly run?: { readonly function: string; readonly arguments: readonly Json[]; readonly user: string };
  readonly act?: () => void;
}

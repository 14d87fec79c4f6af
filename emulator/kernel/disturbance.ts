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

interface Disturbance {
  readonly fault: Fault | null;
  readonly interleaving: Interleaving | null;
}

export interface Disturbances {
  setFault(fault: Fault | null): void;
  interleave(interleaving: Interleaving | null): void;
  /** What the run that starts now meets; it is set no longer. */
  take(): Disturbance;
}

export const UNDISTURBED: Disturbance = { fault: null, interleaving: null };

export function createDisturbances(): Disturbances {
  let next = UNDISTURBED;
  return {
    setFault(fault) {
      next = { ...next, fault };
    },
    interleave(interleaving) {
      next = { ...next, interleaving };
    },
    take() {
      const taken = next;
      next = UNDISTURBED;
      return taken;
    },
  };
}

import type { Call } from '../kernel/operation';

/** Who does something in Drive, and when: a script's call, or a person at the page. */
export type Actor = Pick<Call, 'world' | 'user' | 'now' | 'touch'>;

import type { Journal } from '../../src/use-cases/ports';

export interface MemoryFailure {
  readonly where: string;
  readonly thrown: unknown;
}

export function createInMemoryJournal(failures: MemoryFailure[]): Journal {
  return { failure: (where, thrown) => void failures.push({ where, thrown }) };
}

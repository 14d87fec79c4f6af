import type { IdGenerator } from '../../src/use-cases/ports';

/** Counts, so that a test can be repeated: `00000000-0000-4000-8000-000000000001` comes first. */
export function createInMemoryIdGenerator(counter = { last: 0 }): IdGenerator {
  return {
    uuid() {
      counter.last += 1;
      return `00000000-0000-4000-8000-${String(counter.last).padStart(12, '0')}`;
    },
  };
}

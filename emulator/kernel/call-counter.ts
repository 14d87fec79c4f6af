import type { ServiceName } from './operation';

export interface CallCounts {
  total: number;
  byService: Partial<Record<ServiceName, number>>;
}

export interface CallCounter {
  count(service: ServiceName): void;
  read(): CallCounts;
  reset(): void;
}

/** Service calls of all runs since the last reset. */
export function createCallCounter(): CallCounter {
  let counts: CallCounts = { total: 0, byService: {} };
  return {
    count(service) {
      counts.total += 1;
      counts.byService[service] = (counts.byService[service] ?? 0) + 1;
    },
    read: () => structuredClone(counts),
    reset() {
      counts = { total: 0, byService: {} };
    },
  };
}

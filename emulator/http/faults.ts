import * as v from 'valibot';

const KINDS = ['drop-before', 'drop-after-commit', 'slow', '401', '429', '502', '503'] as const;

export const faultSchema = v.strictObject({
  /** Method and path, such as `POST /api/v1/ticket_articles`; `*` stands for anything. */
  match: v.string(),
  kind: v.picklist(KINDS),
  /** How many matching requests suffer it. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** How many matching requests go through before. */
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Milliseconds that a slow answer waits after the work is done. */
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0)), 1000),
  /** Seconds that a 429 asks to wait. */
  retryAfter: v.optional(v.pipe(v.number(), v.minValue(0)), 1),
});

export type FaultOrder = v.InferInput<typeof faultSchema>;
export type Fault = v.InferOutput<typeof faultSchema>;

export interface Faults {
  /** Replaces all that are waiting. */
  set(orders: readonly Fault[]): void;
  /** What is still to come. */
  waiting(): Fault[];
  /** Uses up the first fault that waits for this request. */
  take(method: string, path: string): Fault | null;
}

function matches(fault: Fault, method: string, path: string): boolean {
  const escaped = fault.match.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*')}$`).test(`${method} ${path}`);
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    set: (orders) => void (faults = orders.map((order) => ({ ...order }))),
    waiting: () => faults.map((fault) => ({ ...fault })),
    take(method, path) {
      const fault = faults.find((one) => matches(one, method, path));
      if (!fault) return null;
      if (fault.skip > 0) {
        fault.skip -= 1;
        return null;
      }
      fault.times -= 1;
      faults = faults.filter((one) => one.times > 0);
      return fault;
    },
  };
}

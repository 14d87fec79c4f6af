/** Something that Sheets refuses, before it is known which method or which person asked for it. */
export interface Refusal {
  readonly kind: 'sheets-refusal';
  readonly message: string;
}

export const refuse = (message: string): Refusal => ({ kind: 'sheets-refusal', message });

export const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === 'object' && thrown !== null && 'kind' in thrown && thrown.kind === 'sheets-refusal';

/** Says in a refusal where in the request it comes from, as `Invalid requests[0].addSheet: …`. */
export function refusingAt<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw isRefusal(thrown) ? refuse(`Invalid ${place}: ${thrown.message}`) : thrown;
  }
}

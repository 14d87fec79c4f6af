import { applyFieldMask } from '../kernel/field-mask';
import type { Json } from '../kernel/json';
import type { Call, Operation } from '../kernel/operation';
import { operation } from '../kernel/operation';

export interface Common {
  fields?: string;
  /** Request headers; only `If-Match` means something here. */
  headers?: Record<string, string>;
}

/** A method of the Calendar API, under its name in Google's messages. */
export function define<Args extends object>(
  method: string,
  scopes: readonly string[],
  run: (call: Call, args: Args, method: string) => object,
): Operation {
  return operation<Args & Common>({ service: 'Calendar', scopes }, (call, args) =>
    // A resource is plain data, though its interface does not say so.
    applyFieldMask(run(call, args, method) as Json, args.fields, method),
  );
}

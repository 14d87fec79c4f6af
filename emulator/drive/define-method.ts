import { notEmulated } from '../kernel/errors';
import { applyFieldMask } from '../kernel/field-mask';
import type { Json } from '../kernel/json';
import type { Call, Operation } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { Shape } from './field-check';
import { checkFields } from './field-check';

/** Parameters of Google's that change what a method does; they are named rather than ignored. */
const OTHERS = [
  'useDomainAdminAccess',
  'transferOwnership',
  'corpus',
  'includeLabels',
  'alt',
  'moveToNewOwnersRoot',
];

export interface Method {
  /** As Google spells it in its messages. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** What is answered when no `fields` are asked for. */
  readonly fields: string;
  readonly shape: Shape;
}

/** One method of the Drive API: its answer is cut to the `fields` that the caller asks for. */
export function defineMethod<Args extends object>(
  method: Method,
  run: (call: Call, args: Args) => object | undefined,
): Record<string, Operation> {
  const { name, scopes } = method;
  const defined = operation<Args & { fields?: string }>({ service: 'Drive', scopes }, (call, args) => {
    const unknown = Object.keys(args).find((parameter) => OTHERS.includes(parameter));
    if (unknown !== undefined) throw notEmulated(`${name} with ${unknown}`);
    const fields = args.fields ?? method.fields;
    checkFields(fields, method.shape);
    const answer = run(call, args);
    // Resources are interfaces of plain data; only TypeScript tells them from Json.
    return answer && applyFieldMask(answer as Json, fields, name);
  });
  return { [name]: defined };
}

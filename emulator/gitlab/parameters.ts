import type { Params } from '../http/message';
import { textOf } from '../http/message';
import type { Json } from '../kernel/json';
import { frameworkError } from './refusal';

type ParameterType = 'text' | 'integer' | 'boolean' | 'datetime';

interface ParameterSpec {
  readonly type: ParameterType;
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly forbidden?: readonly number[];
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

export const text: ParameterSpec = { type: 'text' };
export const integer: ParameterSpec = { type: 'integer' };
export const boolean: ParameterSpec = { type: 'boolean' };
export const datetime: ParameterSpec = { type: 'datetime' };
export const oneOf = (...values: readonly string[]): ParameterSpec => ({ type: 'text', values });
export const required = (spec: ParameterSpec): ParameterSpec => ({ ...spec, required: true });

export const PAGE: ParameterSpecs = { page: integer, per_page: { type: 'integer', forbidden: [0] } };

const INVALID = Symbol('invalid');

const COERCIONS: Readonly<Record<ParameterType, (value: string) => Json | typeof INVALID>> = {
  text: (value) => value,
  integer: (value) => (/^[-+]?\d+$/.test(value) ? Number(value) : INVALID),
  boolean: (value) => {
    if (['true', 't', '1', 'on', 'yes'].includes(value.toLowerCase())) return true;
    return ['false', 'f', '0', 'off', 'no'].includes(value.toLowerCase()) ? false : INVALID;
  },
  datetime: (value) => (Number.isNaN(Date.parse(value)) ? INVALID : value),
};

function problemOf(spec: ParameterSpec, value: Json | undefined): string | null {
  if (value === undefined) return spec.required ? 'is missing' : null;
  if (value === null) return null;
  if (typeof value === 'object') return 'is invalid';
  const coerced = COERCIONS[spec.type](textOf(value));
  return coerced === INVALID ? 'is invalid' : problemOfValue(spec, coerced);
}

function problemOfValue(spec: ParameterSpec, value: Json): string | null {
  if (spec.values && !spec.values.includes(textOf(value))) return 'does not have a valid value';
  if (typeof value === 'number' && spec.forbidden?.includes(value)) return 'has a value not allowed';
  return null;
}

/**
 * Checks every declared parameter and names all that are wrong in one sentence. Undeclared ones pass as they are.
 * @throws a 400 as Grape words it
 */
export function checkParams(specs: ParameterSpecs, params: Params): Params {
  const problems = Object.entries(specs).flatMap(([name, spec]) => {
    const problem = problemOf(spec, params[name]);
    return problem ? [`${name} ${problem}`] : [];
  });
  if (problems.length > 0) throw frameworkError(400, problems.join(', '));
  const checked: Params = { ...params };
  for (const [name, spec] of Object.entries(specs)) {
    const value = params[name];
    if (value === undefined || value === null) continue;
    const coerced = COERCIONS[spec.type](textOf(value));
    if (coerced !== INVALID) checked[name] = coerced;
  }
  return checked;
}

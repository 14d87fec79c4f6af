import * as v from 'valibot';
import type { Language } from '../../domain/language';
import { fieldMessage } from '../../messages/fields';
import type { Checked } from './use-checked';

/** A field's path and the code of what is wrong with it. */
export type FieldCode = readonly [path: string, code: string];

/** @param besides what is wrong and the schema does not see */
export function parseFields<T>(
  schema: v.GenericSchema<unknown, T>,
  typed: object,
  language: Language,
  besides: readonly FieldCode[] = [],
): Checked<T> {
  const parsed = v.safeParse(schema, typed);
  if (parsed.success && besides.length === 0) return { ok: true, value: parsed.output };
  const issues = (parsed.issues ?? []).map((issue): FieldCode => [v.getDotPath(issue) ?? '', issue.message]);
  // Of several problems of one field the first is told: it comes last into the map.
  const worded = [...besides, ...issues]
    .reverse()
    .map(([path, code]): [string, string] => [path, fieldMessage(code, language)]);
  return { ok: false, errors: new Map(worded) };
}

import * as v from 'valibot';
import { parseInstant } from '../kernel/clock';
import type { Json } from '../kernel/json';

const isInstant = (text: string): boolean => {
  try {
    return Number.isFinite(parseInstant(text));
  } catch {
    return false;
  }
};

/** ISO 8601 with an offset: a time without one means nothing. */
export const instant = v.pipe(
  v.string(),
  v.check(
    isInstant,
    (issue) => `"${issue.input}" is not a time with an offset, such as 2026-12-01T15:00:00+01:00`,
  ),
);

export const callArguments = v.optional(v.array(v.unknown()), []);

/** A body was parsed from JSON, so whatever stands in its lists is JSON; valibot's types do not bear a recursive one. */
export const asJson = (values: readonly unknown[]): Json[] => values as Json[];

export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
export const name = v.pipe(v.string(), v.nonEmpty('must not be empty'));

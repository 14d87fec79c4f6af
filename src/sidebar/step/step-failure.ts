import type { Errors } from '../form/errors';
import type { Failure } from '../server';

/** Refusals of what was true when it was looked at, and is no more. */
const OUTDATED = [
  'changed-meanwhile',
  'date-unacknowledged',
  'mail-waiting',
  'releases-unread',
  'verb-not-now',
];

/** Refusals that waiting, or trying again, may do away with. */
const PASSING = ['busy', 'crash', 'effect-running'];

const codeOf = (failure: Failure): string | null =>
  failure.kind === 'refused' ? failure.refused.code : null;

export const isOutdated = (failure: Failure): boolean => OUTDATED.includes(codeOf(failure) ?? '');

/** Somebody else saved it first. */
export const isChanged = (failure: Failure): boolean => codeOf(failure) === 'changed-meanwhile';

export const mayPass = (failure: Failure): boolean =>
  failure.kind === 'transport' || PASSING.includes(failure.refused.code);

/** What the script will not take of what was typed, by the field's path in its form. */
export function fieldsOf(failure: Failure): Errors {
  if (failure.kind !== 'refused' || failure.refused.code !== 'fields') return new Map();
  return new Map(
    failure.refused.fields.map(({ field, message }) => [field.replace(/^step\.(form\.)?/, ''), message]),
  );
}

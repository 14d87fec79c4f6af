import * as v from 'valibot';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { AnswerStore } from '../use-cases/ports';

/** Anybody who can edit a log can call any function with anything: every request is read through its schema. */
export function readRequest<S extends v.GenericSchema>(
  schema: S,
  request: unknown,
): Result<v.InferOutput<S>, Refusal> {
  const parsed = v.safeParse(schema, request);
  if (parsed.success) return ok(parsed.output);
  const problems = parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', code: issue.message }));
  return err({ code: 'fields', problems });
}

/**
 * The same for what is refused by itself when it is asked for again, since the deployment is another one by then: only a refusal is worth
 * the question whether it was done already.
 */
export function doneOrAnswered<T>(
  answers: AnswerStore,
  requestId: string,
  work: () => Result<T, Refusal>,
): Result<T, Refusal> {
  const result = work();
  if (result.ok) answers.keep(requestId, JSON.stringify(result.value));
  const stored = result.ok ? null : answers.find(requestId);
  // Written by this very function for the same request.
  return stored === null ? result : ok(JSON.parse(stored) as T);
}

/**
 * Answers a repeated request with what was answered first, without doing anything again.
 * Only what succeeded is kept: a refused request may be tried again once its reason is gone.
 */
export function onlyOnce<T>(
  answers: AnswerStore,
  requestId: string,
  work: () => Result<T, Refusal>,
): Result<T, Refusal> {
  const stored = answers.find(requestId);
  // Written by this very function for the same request.
  if (stored !== null) return ok(JSON.parse(stored) as T);
  const result = work();
  if (result.ok) answers.keep(requestId, JSON.stringify(result.value));
  return result;
}

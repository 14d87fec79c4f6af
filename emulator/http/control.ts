import * as v from 'valibot';
import type { FakeReply, FakeRequest } from './message';

/** What `GET` and `POST /_control` show and change; it belongs to the emulator, not to what is emulated. */
export interface Control {
  /** @throws {Error} naming what is wrong; then nothing was changed */
  change(wanted: unknown): void;
  show(): object;
}

/** @throws {Error} naming the place, what was found and what is legal */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  throw new Error(issues.join('; '));
}

const json = (status: number, value: object): FakeReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

export function answerControl(control: Control, request: FakeRequest): FakeReply {
  if (request.method !== 'POST') return json(200, control.show());
  try {
    control.change(JSON.parse(request.body));
    return json(200, control.show());
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

import type { ScriptFailure } from '../kernel/errors';
import { apiError } from '../kernel/errors';
import type { World } from '../kernel/world';
import type { Calendar } from './state';

/** Who changes what, and under which of Google's method names a refusal is told. */
export interface Editing {
  readonly world: World;
  readonly calendar: Calendar;
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Such as `calendar.events.insert`. */
  readonly method: string;
}

/** Makes a 400 of Google's message and its reason. */
export type Refuse = (message: string, reason: string) => ScriptFailure;

export const refusal =
  (method: string): Refuse =>
  (message, reason) =>
    apiError(method, { code: 400, message, reason });

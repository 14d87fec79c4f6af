/** What a Google API answers when it refuses: the script sees a `GoogleJsonResponseException` with these details. */
export interface ApiErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly reason: string;
}

/** A failure that Google would show to the script: everything else thrown in the emulator is a defect of the emulator. */
export interface ScriptFailure {
  readonly kind: 'script-failure';
  readonly name: string;
  readonly message: string;
  readonly details?: ApiErrorDetails;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const isScriptFailure = (value: unknown): value is ScriptFailure =>
  isObject(value) && 'kind' in value && value.kind === 'script-failure';

/** The plain `Exception: …` of the built-in services. */
export function exception(message: string): ScriptFailure {
  return { kind: 'script-failure', name: 'Exception', message };
}

/**
 * The refusal of an advanced service or a REST host.
 * @param method as Google spells it in its message, for example `drive.files.get`
 */
export function apiError(method: string, details: ApiErrorDetails): ScriptFailure {
  const message = `API call to ${method} failed with error: ${details.message}`;
  return { kind: 'script-failure', name: 'GoogleJsonResponseException', message, details };
}

/** A use of Google's services that the add-on does not make: it is named, never answered with a guess. */
export function notEmulated(what: string): ScriptFailure {
  return { kind: 'script-failure', name: 'Error', message: `not emulated: ${what}` };
}

import type { AuthMode } from '../kernel/auth-mode';

export interface Trigger {
  id: string;
  owner: string;
  function: string;
  /** Only the hourly clock trigger of an add-on is emulated. */
  everyHours: number;
}

/** What Google keeps for the script itself. */
export interface ScriptState {
  /** By store: `script`, `user/ADDRESS`, `document/FILE-ID`. */
  properties: Record<string, Record<string, string>>;
  /** By store as above; an entry is gone after `until`. */
  cache: Record<string, Record<string, { value: string; until: number }>>;
  /** Lock name to the run that holds it. */
  locks: Record<string, string>;
  triggers: Trigger[];
  /** In which mode `onOpen` runs in a file: NONE until the add-on was used there. */
  authModes: Record<string, AuthMode>;
}

export function emptyScript(): ScriptState {
  return { properties: { script: {} }, cache: {}, locks: {}, triggers: [], authModes: {} };
}

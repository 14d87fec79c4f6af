import type { AuthMode } from './auth-mode';
import type { Json } from './json';
import type { World } from './world';

/** The services that are counted; see `GET /calls`. */
export type ServiceName =
  | 'Sheets'
  | 'Drive'
  | 'Calendar'
  | 'Gmail'
  | 'Mail'
  | 'UrlFetch'
  | 'Properties'
  | 'Cache'
  | 'Lock'
  | 'Spreadsheet'
  | 'ScriptApp';

/** What a file on disk stands for; `touch` marks it to be written after the run. */
export type Thing =
  | { readonly kind: 'spreadsheet'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'drive' }
  | { readonly kind: 'calendar'; readonly id: string }
  | { readonly kind: 'mailbox'; readonly id: string }
  | { readonly kind: 'properties' }
  | { readonly kind: 'workspace' };

/** What the script shows to its user besides its result. */
export interface UiEffects {
  menu: { caption: string; function: string }[];
  sidebar?: { html: string; title: string };
  dialog?: { html: string; title: string };
  toasts: { title: string; message: string }[];
  alerts: string[];
  log: { level: 'log' | 'warn' | 'error'; text: string }[];
}

/** One service call of one run, as an operation sees it. */
export interface Call {
  readonly world: World;
  /** The address of the account that the script runs as. */
  readonly user: string;
  /** The spreadsheet that is open beside the script, if any. */
  readonly spreadsheetId: string | null;
  readonly runId: string;
  readonly scopes: readonly string[];
  readonly ui: UiEffects;
  /** Milliseconds since the epoch on the emulator's clock. */
  now(): number;
  /** Lets the emulator's clock go on, as `Utilities.sleep` and waiting for a lock do. */
  pass(milliseconds: number): void;
  touch(thing: Thing): void;
  /** Synchronous HTTP to a host outside Google; several requests go out together. */
  fetch(requests: readonly HttpRequest[]): HttpAnswer[];
  /** Another operation under the same user, uncounted: how `UrlFetchApp` reaches Google's own REST hosts. */
  delegate(operation: string, args: Json): Json;
  /** The text of a file of the pushed project, without its ending. */
  projectFile(name: string): string | null;
}

/** The body is base64; null sends none. */
export interface HttpRequest {
  readonly url: string;
  /** In capitals. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly followRedirects: boolean;
  /** True unless said otherwise. */
  readonly validateHttpsCertificates?: boolean;
}

/** `error` is set, and the rest empty, when no answer came. The body is base64. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
  readonly error?: string;
}

export interface Operation {
  /** Which counter it advances; null for handles and pure helpers, which count nothing. */
  readonly service: ServiceName | null;
  /** One of these scopes must be in the manifest; empty when none is needed. Short names, without Google's prefix. */
  readonly scopes: readonly string[];
  /** The strictest mode in which Google allows it; FULL unless said otherwise. */
  readonly since?: AuthMode;
  run(call: Call, args: Json): Json;
}

export type Operations = Readonly<Record<string, Operation>>;

/**
 * Types the arguments of one operation. The runtime in the script's realm is the only caller and is compiled against Google's
 * own types, so the cast is where the two sides meet.
 */
export function operation<Args>(
  about: Omit<Operation, 'run'>,
  run: (call: Call, args: Args) => Json | undefined | void,
): Operation {
  return { ...about, run: (call, args) => run(call, args as Args) ?? null };
}

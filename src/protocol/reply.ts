/** One field of a request that cannot be accepted; `field` is its path, such as `contacts.2.address`. */
export interface FieldMessage {
  readonly field: string;
  readonly message: string;
}

/** What the server could not or would not do, already worded in the user's language. */
export interface Refused {
  readonly ok: false;
  /** For the client to tell cases apart; `crash` is a failure or a defect, everything else the user can act on. */
  readonly code: string;
  readonly message: string;
  readonly fields: readonly FieldMessage[];
  /** Of a crash: what to tell the administrator; the log holds the details under it. */
  readonly reference?: string;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | Refused;

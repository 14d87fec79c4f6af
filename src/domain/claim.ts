/**
 * Stands in a customer's log cell while its log is being made: who is at it, and until when nobody else may take over.
 * The instant is ISO 8601 in UTC, so that two of them compare as text.
 */
export interface Claim {
  readonly id: string;
  readonly until: string;
  readonly by: string;
}

const PATTERN = /^creating (\S+) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\S+)$/;

export function writeClaim({ id, until, by }: Claim): string {
  return `creating ${id} ${until} ${by}`;
}

/** @returns null for anything that is not a claim: a file's id, or nothing */
export function readClaim(cell: string): Claim | null {
  const [, id, until, by] = PATTERN.exec(cell) ?? [];
  return id !== undefined && until !== undefined && by !== undefined ? { id, until, by } : null;
}

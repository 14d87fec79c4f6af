import type { AuditFinding } from '../domain/audit-chain';

export interface AuditView {
  /** Rows that are as they were written. */
  readonly intact: number;
  /** The first of them, where there are very many. */
  readonly findings: readonly AuditFinding[];
  /** How many more there are. */
  readonly more: number;
}

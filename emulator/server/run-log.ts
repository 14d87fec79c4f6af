import type { RunReport } from '../kernel/runs-api';

/** One run as the page's log shows it; the newest is the first. */
export interface LoggedRun {
  readonly number: number;
  /** ISO 8601 in UTC, on the emulator's clock. */
  readonly at: string;
  readonly function: string;
  readonly user: string;
  readonly spreadsheetId: string | null;
  readonly calls: number;
  readonly byService: RunReport['byService'];
  readonly error: string | null;
  readonly lines: RunReport['ui']['log'];
}

export interface RunLog {
  add(report: RunReport): void;
  read(): LoggedRun[];
}

const KEPT = 200;

export function createRunLog(): RunLog {
  const runs: LoggedRun[] = [];
  let last = 0;
  return {
    add(report) {
      last += 1;
      const { function: name, user, spreadsheetId, calls, byService, error, ui } = report;
      const at = new Date(report.at).toISOString();
      const message = error ? `${error.name}: ${error.message}` : null;
      runs.unshift({
        number: last,
        at,
        function: name,
        user,
        spreadsheetId,
        calls,
        byService,
        error: message,
        lines: ui.log,
      });
      runs.splice(KEPT);
    },
    read: () => [...runs],
  };
}

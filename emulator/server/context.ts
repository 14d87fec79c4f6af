import type { RunReport } from '../kernel/runs-api';
import type { WorkspaceClient } from '../kernel/worker-client';
import type { Changes } from './changes';
import { httpRefusal } from './http-refusal';
import type { Outside } from './outside';
import type { Panel, Panels } from './panels';
import type { RunLog } from './run-log';
import type { Session } from './session';

/** What the routes share. */
export interface ServerContext {
  readonly workspace: WorkspaceClient['api'];
  readonly session: Session;
  readonly panels: Panels;
  readonly log: RunLog;
  readonly changes: Changes;
  readonly outside: Outside;
}

/** What a run showed to its user, with panels as ids of pages that this server has. */
export interface Shown {
  readonly sidebar: Pick<Panel, 'id' | 'title'> | null;
  readonly dialog: Pick<Panel, 'id' | 'title'> | null;
  readonly toasts: RunReport['ui']['toasts'];
  readonly alerts: readonly string[];
}

/** @returns the given address, if such a user exists; the current user when none is given */
export async function userOr(context: ServerContext, given: string | undefined): Promise<string> {
  if (given === undefined) return context.session.user;
  const users = await context.workspace.users();
  const found = users.find((one) => one.email === given.toLowerCase());
  if (found) return found.email;
  throw httpRefusal(
    400,
    `There is no user "${given}"; there are ${users.map((one) => one.email).join(', ')}`,
  );
}

/** Logs a run, tells the pages, and keeps what it showed. */
export function settleRun(context: ServerContext, report: RunReport): Shown {
  const { ui, user, spreadsheetId } = report;
  const keep = (kind: Panel['kind'], panel?: { html: string; title: string }): Shown['sidebar'] => {
    if (!panel) return null;
    const { id, title } = context.panels.add({ kind, ...panel, user, spreadsheetId });
    return { id, title };
  };
  context.log.add(report);
  context.outside.save();
  context.changes.announce();
  return {
    sidebar: keep('sidebar', ui.sidebar),
    dialog: keep('dialog', ui.dialog),
    toasts: ui.toasts,
    alerts: ui.alerts,
  };
}

/** `{result}` or `{error: {message}}`, as a client of the script hears it. */
export function answerOf(
  report: RunReport,
): { result: unknown } | { error: { name: string; message: string } } {
  if (!report.error) return { result: report.result ?? null };
  const { name, message } = report.error;
  return { error: { name, message } };
}

import type { DateCheckRequest, DateCheckView } from './dates';
import type { Reply } from './reply';
import type { SidebarApi } from './sidebar-api';
import { SIDEBAR_API_NAMES } from './sidebar-api';

/** What tools outside the project may ask of the script besides what the sidebar asks; see docs/architecture.md. */
export interface ToolApi {
  /** Whether something may be deployed then, for any place and anybody. Changes nothing. */
  checkDate(request: DateCheckRequest): Reply<DateCheckView>;
}

export type ScriptApi = SidebarApi & ToolApi;

export const SCRIPT_API_NAMES = [
  ...SIDEBAR_API_NAMES,
  ...Object.keys({ checkDate: true } satisfies Record<keyof ToolApi, true>),
];

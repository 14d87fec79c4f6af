import type { ClockView } from '../kernel/runs-api';
import type { User } from '../kernel/world';

/** Who sits at the page, and how their browser is; one for the whole emulator, as it has one person in front of it. */
export interface Session {
  user: string;
  /** The browser is signed in to several Google accounts, which breaks `google.script.run`. */
  severalAccounts: boolean;
}

/** What `GET /session` answers. */
export interface SessionView extends Session {
  readonly users: readonly User[];
  readonly clock: ClockView;
}

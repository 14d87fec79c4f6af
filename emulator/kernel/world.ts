import type { CalendarState } from '../calendar/state';
import type { DriveState } from '../drive/state';
import type { GmailState } from '../gmail/state';
import type { ScriptState } from '../script/state';
import type { SheetsState } from '../sheets/state';
import { emptyCalendars } from '../calendar/state';
import { emptyDrive } from '../drive/state';
import { emptyGmail } from '../gmail/state';
import { emptyScript } from '../script/state';
import { emptySheets } from '../sheets/state';
import type { Clock } from './clock';
import { clockAt } from './clock';
import type { IdSource } from './ids';

export interface User {
  email: string;
  name: string;
  /** A BCP 47 tag, as `Session.getActiveUserLocale()` gives it: `es`, `ca`, `en`. */
  locale: string;
  timeZone: string;
}

/** Limits of the account and habits of Google that a test may want to change. */
export interface WorldSettings {
  /** Recipients that one account may still write to today. */
  mailQuota: number;
  /** How long a write stays invisible to `drive.files.list`, in milliseconds. */
  driveSearchLag: number;
  /** Added to the clock by every counted call, in milliseconds. */
  latency: number;
}

/** Everything there is, as plain data: a snapshot is a copy, and a restored copy behaves the same. */
export interface World {
  clock: Clock;
  ids: IdSource;
  settings: WorldSettings;
  /** Domains of the organisation whose Workspace this is. */
  domains: string[];
  users: Record<string, User>;
  drive: DriveState;
  sheets: SheetsState;
  calendar: CalendarState;
  gmail: GmailState;
  script: ScriptState;
}

export function emptyWorld(now: number, ticking: boolean): World {
  return {
    clock: clockAt(now, ticking),
    ids: { seed: 'world', next: 0 },
    settings: { mailQuota: 1500, driveSearchLag: 0, latency: 0 },
    domains: [],
    users: {},
    drive: emptyDrive(),
    sheets: emptySheets(),
    calendar: emptyCalendars(),
    gmail: emptyGmail(),
    script: emptyScript(),
  };
}

import type { CalendarRole } from './dates/calendar-role';
import type { DeploymentState } from './deployment';
import type { OutsideSystem } from './connection';
import type { MailProblem } from './mail';
import type { MailFinding } from './mail-guards';
import type { OutsideTrouble } from './outside-trouble';
import type { Reader } from './outsiders';
import type { ReleaseNews } from './releases/release-news';
import type { TableProblem } from './registry-table';
import type { PrerequisiteName } from './plan-form';
import type { Verb } from './step';
import type { TeamRole } from './team-role';
import type { Finding } from './dates/verdict';

/** A field that cannot be accepted; `code` is one of `src/messages/fields.ts`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** What a verb would not do, with the facts that its sentence needs; `src/messages/refusals.ts` words it. */
export type Refusal =
  | { readonly code: 'fields'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'not-set-up'; readonly administrator: string | null }
  | { readonly code: 'no-administrator' }
  | { readonly code: 'not-administrator'; readonly email: string }
  | { readonly code: 'not-in-team'; readonly email: string }
  | { readonly code: 'role-needed'; readonly roles: readonly TeamRole[] }
  | { readonly code: 'folder-unreachable'; readonly folderId: string }
  | { readonly code: 'template-missing' }
  | { readonly code: 'registry-unreachable' }
  | { readonly code: 'registry-unreadable'; readonly problem: TableProblem }
  | { readonly code: 'outsiders'; readonly who: readonly Reader[] }
  | { readonly code: 'busy' }
  | { readonly code: 'customer-exists'; readonly name: string }
  | { readonly code: 'customer-unfinished'; readonly name: string }
  | { readonly code: 'customer-unknown'; readonly key: string }
  | { readonly code: 'customer-finished'; readonly name: string }
  | { readonly code: 'customer-without-log'; readonly name: string }
  /** Begun by somebody; in so many minutes anybody may finish it. */
  | { readonly code: 'being-made'; readonly name: string; readonly by: string; readonly minutes: number }
  | { readonly code: 'file-exists'; readonly fileName: string }
  | { readonly code: 'no-spreadsheet' }
  | { readonly code: 'outside-folder'; readonly fileName: string }
  | { readonly code: 'not-a-log'; readonly fileName: string }
  | { readonly code: 'already-adopted'; readonly name: string }
  | { readonly code: 'sheet-missing' }
  | { readonly code: 'headings-changed' }
  | { readonly code: 'heading-twice'; readonly heading: string }
  | { readonly code: 'no-edit'; readonly fileName: string }
  /** The place has no calendar of that role in the Calendars tab. */
  | { readonly code: 'calendar-missing'; readonly place: string; readonly role: CalendarRole }
  /** The calendar, by title or id, cannot be written, or not even read. */
  | { readonly code: 'calendar-closed'; readonly calendar: string; readonly place: string }
  /** A link of Drive whose file the user may not see, or that is not there. */
  | { readonly code: 'link-closed' }
  /** A system outside Google did not do what it was asked. */
  | {
      readonly code: 'outside-trouble';
      readonly system: OutsideSystem;
      readonly host: string;
      readonly trouble: OutsideTrouble;
    }
  | { readonly code: 'deployment-unknown' }
  /** The record cannot be read: somebody changed it by hand. */
  | { readonly code: 'deployment-unreadable'; readonly id: string }
  | { readonly code: 'deployment-too-long' }
  | { readonly code: 'changed-meanwhile'; readonly by: string }
  | { readonly code: 'verb-not-now'; readonly verb: Verb; readonly state: DeploymentState | 'new' }
  | { readonly code: 'out-of-scope'; readonly name: string; readonly partner: string }
  | { readonly code: 'zone-unknown'; readonly timeZone: string; readonly place: string }
  | { readonly code: 'date-refused'; readonly findings: readonly Finding[] }
  | { readonly code: 'date-unacknowledged'; readonly findings: readonly Finding[] }
  /** By now something else is forbidden than what was seen. */
  | { readonly code: 'findings-changed'; readonly findings: readonly Finding[] }
  /** Later versions came out that nobody has read of. */
  | { readonly code: 'releases-unread'; readonly news: readonly ReleaseNews[] }
  | { readonly code: 'nothing-forbidden' }
  | { readonly code: 'no-leads' }
  | { readonly code: 'not-ready'; readonly missing: readonly (PrerequisiteName | 'agreement')[] }
  /** Of an emergency, which had until now. */
  | { readonly code: 'not-ready-to-close'; readonly missing: readonly (PrerequisiteName | 'agreement')[] }
  | { readonly code: 'items-open'; readonly items: readonly string[] }
  | { readonly code: 'mail-template'; readonly problem: MailProblem }
  | { readonly code: 'mail-needed' }
  | { readonly code: 'mail-refused'; readonly findings: readonly MailFinding[] }
  | { readonly code: 'mail-unconfirmed'; readonly findings: readonly MailFinding[] }
  /** An earlier mail of the conversation has to be settled before another one. */
  | { readonly code: 'mail-waiting' }
  /** The mailbox has no mail of the thread any more. */
  | { readonly code: 'thread-elsewhere'; readonly subject: string }
  /** Only its mailbox's owner can send a draft. */
  | { readonly code: 'mail-elsewhere'; readonly mailbox: string }
  | { readonly code: 'effect-running'; readonly by: string; readonly minutes: number }
  | { readonly code: 'nothing-to-settle' };

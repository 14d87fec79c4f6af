import type { DraftKind } from '../domain/draft-mark';
import type { Instant } from '../domain/calendar-date';
import type { LogColumnKey } from '../domain/log-column-key';
import type { CellContent } from '../domain/sheet-change';
import type { MailKind } from '../domain/template-kind';

/** A cell of the customer's log that a person changed. */
export interface OutsideCell {
  readonly key: LogColumnKey;
  /** As the viewer calls the column. */
  readonly heading: string;
  /** As people see it in the log; empty for an empty cell. */
  readonly theirs: string;
  /** What would stand there otherwise. */
  readonly ours: string;
  /** What stands in the cell, for the step that overwrites it. */
  readonly seen: CellContent;
}

export interface OutsideBounce {
  /** Empty where the mail server does not say it. */
  readonly addresses: readonly string[];
  readonly at: Instant;
  /** Null when nobody knows which mail it was. */
  readonly template: MailKind | null;
}

/** What became of a deployment outside the add-on, in the log, in the calendar and in the viewer's mailbox. */
export interface OutsideView {
  readonly row:
    | { readonly kind: 'as-written' | 'deleted' | 'cannot-tell' }
    | { readonly kind: 'changed'; readonly cells: readonly OutsideCell[] };
  readonly event:
    | { readonly kind: 'as-written' | 'deleted' | 'cannot-tell' }
    | {
        readonly kind: 'moved';
        /** Null where it is still what was written, as of `times`. */
        readonly title: string | null;
        readonly times: { readonly start: Instant; readonly end: Instant } | 'whole-days' | null;
      };
  /** Null when it cannot be told. */
  readonly bounces: readonly OutsideBounce[] | null;
  /** Drafts that were left behind by a run that died, and have just been thrown away; null when it cannot be told. */
  readonly strays: readonly { readonly subject: string; readonly kind: DraftKind }[] | null;
}

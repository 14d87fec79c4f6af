import type { Instant } from '../domain/calendar-date';
import type { EffectProblem, EventWritten } from '../domain/effect';
import type { EventContent } from '../domain/event-content';
import type { Result } from '../domain/result';

/** Why an event was not put. */
export interface EventProblem {
  readonly code: Extract<EffectProblem, 'calendar-unreachable' | 'event-moved' | 'event-deleted'>;
}

/** An event as people left it, beside what was last written of it. */
export type EventFound =
  | { readonly kind: 'as-written' }
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'moved';
      /** Null where it is still what was written, as of `times`. */
      readonly title: string | null;
      readonly times: { readonly start: Instant; readonly end: Instant } | 'whole-days' | null;
    };

/** Where the deployments' events stand. */
export interface TeamCalendar {
  /**
   * Makes the event with that id, or gives the one that is there this content. One that people moved, renamed or deleted is left alone,
   * unless it is to be cancelled or is by now as it should be; their answers, colours and reminders stay.
   * @param eventId of letters a to v and digits, 5 at least: chosen by us, so that making it twice is making it once
   * @param written what came of the last time; null before the first
   * @returns null when there was none to cancel
   */
  put(
    calendarId: string,
    eventId: string,
    event: EventContent,
    written: EventWritten | null,
  ): Result<EventWritten | null, EventProblem>;
  /** @returns null when there is no such event, or it cannot be seen */
  look(calendarId: string, eventId: string): EventFound | null;
}

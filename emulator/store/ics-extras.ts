import type { CalendarEvent } from '../calendar/state';

/** Members of an event that iCalendar has no word for, and the property that holds each as JSON. */
export const EXTRAS = [
  ['reminders', 'x-google-reminders'],
  ['colorId', 'x-google-color-id'],
  ['source', 'x-google-source'],
  ['guestsCanModify', 'x-google-guests-can-modify'],
  ['guestsCanInviteOthers', 'x-google-guests-can-invite-others'],
  ['guestsCanSeeOtherGuests', 'x-google-guests-can-see-other-guests'],
  ['outOfOfficeProperties', 'x-google-out-of-office'],
  ['workingLocationProperties', 'x-google-working-location'],
  ['etag', 'x-google-etag'],
] as const satisfies readonly (readonly [keyof CalendarEvent, string])[];

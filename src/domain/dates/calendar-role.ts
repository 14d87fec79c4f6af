/** What a calendar of the Calendars tab says about the days of its place. */
export const CALENDAR_ROLES = [
  'public-holidays',
  'google-holidays',
  'closures',
  'working-days',
  'vacations',
] as const;
export type CalendarRole = (typeof CALENDAR_ROLES)[number];

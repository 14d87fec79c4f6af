/** Google's names, from the least to the most: https://developers.google.com/workspace/calendar/api/v3/reference/acl#role */
export const CALENDAR_ROLES = ['freeBusyReader', 'reader', 'writer', 'owner'] as const;

export type CalendarRole = (typeof CALENDAR_ROLES)[number];

/** What a rule grants; `none` takes away. */
export type GrantedRole = CalendarRole | 'none';

export const isAtLeast = (role: CalendarRole, needed: CalendarRole): boolean =>
  CALENDAR_ROLES.indexOf(role) >= CALENDAR_ROLES.indexOf(needed);

/** @returns null of none */
export function strongest(roles: readonly CalendarRole[]): CalendarRole | null {
  return CALENDAR_ROLES.filter((role) => roles.includes(role)).at(-1) ?? null;
}

import type { Flag } from '../drive/access';

type OneOrMore = string | string[];

/** https://developers.google.com/workspace/calendar/api/v3/reference/events/list */
export interface ListEvents {
  calendarId: string;
  timeMin?: string;
  timeMax?: string;
  updatedMin?: string;
  timeZone?: string;
  singleEvents?: Flag;
  showDeleted?: Flag;
  orderBy?: string;
  q?: string;
  iCalUID?: string;
  eventTypes?: OneOrMore;
  privateExtendedProperty?: OneOrMore;
  sharedExtendedProperty?: OneOrMore;
  maxResults?: number | string;
  pageToken?: string;
  syncToken?: string;
}

export const asList = (value: OneOrMore | undefined): string[] => (value === undefined ? [] : [value].flat());

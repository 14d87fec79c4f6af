import { addDays } from '../domain/calendar-date';
import type { CalendarReading, ReadEvent, WantedCalendar } from '../domain/dates/calendar-reading';
import type { CalendarReader } from '../use-cases/calendar-ports';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type Events = GoogleAppsScript.Calendar.Schema.Events;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** The most that Calendar gives at once: https://developers.google.com/workspace/calendar/api/v3/reference/events/list */
const PAGE = '2500';

const FIELDS =
  'summary,accessRole,nextPageToken,items(status,eventType,summary,description,start,end,recurringEventId,attendees(email,self,responseStatus))';

/** Dates are those of any zone, so a day more is asked for at both ends. */
function urlOf({ calendarId, from, to, absencesOnly }: WantedCalendar, pageToken?: string): string {
  const query = {
    singleEvents: 'true',
    maxResults: PAGE,
    timeMin: `${addDays(from, -1)}T00:00:00Z`,
    timeMax: `${addDays(to, 1)}T00:00:00Z`,
    fields: FIELDS,
    ...(absencesOnly ? { eventTypes: 'outOfOffice' } : {}),
    ...(pageToken === undefined ? {} : { pageToken }),
  };
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `https://www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(calendarId)}/events?${text}`;
}

/** All at once: each by itself would take as long as all of them together. */
function fetchAll(urls: readonly string[]): Response[] {
  if (urls.length === 0) return [];
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  return UrlFetchApp.fetchAll(urls.map((url) => ({ url, headers, muteHttpExceptions: true })));
}

/** Calendar asked to wait, or had a bad moment: the same question may be answered a moment later. */
const mayPass = (status: number): boolean => status === 429 || status === 403 || status >= 500;

function spanOf({ start, end }: Event): ReadEvent['span'] | null {
  if (start?.date) return { from: start.date, to: end?.date ?? start.date };
  if (!start?.dateTime) return null;
  const instant = (text: string): string => new Date(text).toISOString();
  return { start: instant(start.dateTime), end: instant(end?.dateTime ?? start.dateTime) };
}

const isDeclined = ({ attendees = [] }: Event): boolean =>
  attendees.some(({ self, responseStatus }) => self === true && responseStatus === 'declined');

/** What is not cancelled or declined; a cancelled occurrence has no times. */
function eventsOf({ items = [] }: Events): ReadEvent[] {
  return items.flatMap((event) => {
    const span = spanOf(event);
    if (event.status === 'cancelled' || span === null || isDeclined(event)) return [];
    const { summary, description = '', eventType, recurringEventId, attendees = [] } = event;
    return [
      {
        span,
        title: summary ?? null,
        line: description.split('\n')[0]?.trim() ?? '',
        type: eventType ?? null,
        recurring: recurringEventId !== undefined,
        guests: attendees
          .filter(({ responseStatus }) => responseStatus !== 'declined')
          .map(({ email = '' }) => email.toLowerCase()),
      },
    ];
  });
}

/** What Google answered of one page; null when it is no answer of Calendar's. */
function pageOf(response: Response): Events | null {
  if (response.getResponseCode() !== 200) return null;
  // Calendar answers its own resource: https://developers.google.com/workspace/calendar/api/v3/reference/events/list
  return JSON.parse(response.getContentText()) as Events;
}

function readingOf(response: Response, first: Events | null): CalendarReading {
  const page = pageOf(response);
  if (page === null && first === null) return { ok: false, status: response.getResponseCode() };
  const pages = [first, page].filter((one) => one !== null);
  const [about] = pages;
  return {
    ok: true,
    title: about?.summary ?? '',
    busyOnly: about?.accessRole === 'freeBusyReader',
    isWhole: page !== null && !page.nextPageToken,
    events: pages.flatMap(eventsOf),
  };
}

/** A first round for every calendar, and a second for further pages and for those that had a bad moment. */
export const urlFetchCalendarReader: CalendarReader = {
  read(wanted) {
    const first = fetchAll(wanted.map((one) => urlOf(one)));
    const again = wanted.flatMap((one, index) => {
      const response = first[index];
      if (!response) return [];
      const page = pageOf(response);
      const isNeeded = page === null ? mayPass(response.getResponseCode()) : Boolean(page.nextPageToken);
      return isNeeded ? [{ index, page, url: urlOf(one, page?.nextPageToken) }] : [];
    });
    const second = fetchAll(again.map(({ url }) => url));
    return wanted.map((_, index): CalendarReading => {
      const at = again.findIndex((one) => one.index === index);
      const response = second[at] ?? first[index];
      return response ? readingOf(response, again[at]?.page ?? null) : { ok: false, status: 0 };
    });
  },
};

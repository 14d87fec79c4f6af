import type { DayEvent } from '../domain/dates/day-event';
import type { DayCalendars } from '../use-cases/calendar-ports';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;

const API = 'https://www.googleapis.com/calendar/v3';

const eventsOf = (calendarId: string): string => `${API}/calendars/${encodeURIComponent(calendarId)}/events`;

const sending = (method: 'get' | 'post' | 'patch', url: string, body?: object): Request => ({
  url,
  method,
  muteHttpExceptions: true,
  headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
  ...(body === undefined ? {} : { contentType: 'application/json', payload: JSON.stringify(body) }),
});

/** All at once: each by itself would take as long as all of them together. */
const fetchAll = (requests: readonly Request[]): Response[] =>
  requests.length === 0 ? [] : UrlFetchApp.fetchAll([...requests]);

const TAKEN = 409;

/** Calendar asks to wait, or has a bad moment. https://developers.google.com/workspace/calendar/api/guides/errors */
function mayPass(response: Response): boolean {
  const status = response.getResponseCode();
  return (
    status === 429 ||
    status >= 500 ||
    (status === 403 && /(rate|quota)\w*Exceeded/i.test(response.getContentText()))
  );
}

const isClosed = (response: Response): boolean =>
  [403, 404].includes(response.getResponseCode()) && !mayPass(response);

/** @throws with what Calendar said */
function need(response: Response | undefined, what: string): Response {
  if (response?.getResponseCode() === 200) return response;
  const said = response ? `${String(response.getResponseCode())} ${response.getContentText()}` : 'nothing';
  throw new Error(`Calendar answered ${what} with ${said}`);
}

/** Times that an event may have had are taken away by naming them: https://developers.google.com/workspace/calendar/api/guides/performance#patch */
const contentOf = ({ title, from, to }: DayEvent) => ({
  summary: title,
  status: 'confirmed',
  transparency: 'transparent',
  start: { date: from },
  end: { date: to },
});

const changeOf = (event: DayEvent) => ({
  ...contentOf(event),
  start: { date: event.from, dateTime: null, timeZone: null },
  end: { date: event.to, dateTime: null, timeZone: null },
});

function put(calendarId: string, events: readonly DayEvent[]): boolean {
  const url = eventsOf(calendarId);
  const insert = (event: DayEvent): Request => {
    const made: Event = { ...contentOf(event), id: event.id };
    return sending('post', url, made);
  };
  const first = fetchAll(events.map(insert));
  if (first.some(isClosed)) return false;
  const again = events.flatMap((event, index): Request[] => {
    const response = first[index];
    if (response?.getResponseCode() === TAKEN)
      return [sending('patch', `${url}/${event.id}`, changeOf(event))];
    if (response && mayPass(response)) return [insert(event)];
    need(response, 'a new event');
    return [];
  });
  for (const response of fetchAll(again)) need(response, 'an event once more');
  return true;
}

/** Calendar answers its own resources; of a list only the first page is looked at, which holds 250. */
const bodyOf = <T>(response: Response): T => JSON.parse(response.getContentText()) as T;

const MINE = `${API}/users/me/calendarList?minAccessRole=owner&maxResults=250`;

/** Inserts go out in one round trip, changes of what is there already in a second one. */
export const urlFetchDayCalendars: DayCalendars = {
  put,
  make({ title, text, timeZone }) {
    const [list] = fetchAll([sending('get', MINE)]);
    const { items = [] } = bodyOf<GoogleAppsScript.Calendar.Schema.CalendarList>(
      need(list, 'the list of calendars'),
    );
    const known = items.find(({ summary, description }) => summary === title && description === text)?.id;
    if (known) return known;
    const [made] = fetchAll([
      sending('post', `${API}/calendars`, { summary: title, description: text, timeZone }),
    ]);
    const { id } = bodyOf<GoogleAppsScript.Calendar.Schema.Calendar>(need(made, 'a new calendar'));
    if (!id) throw new Error('Calendar gave a new calendar no id');
    return id;
  },
  share(calendarId, domains) {
    const url = `${API}/calendars/${encodeURIComponent(calendarId)}/acl`;
    const rule = (value: string) => ({ role: 'reader', scope: { type: 'domain', value } });
    const responses = fetchAll(domains.map((domain) => sending('post', url, rule(domain))));
    return domains.filter((_, index) => responses[index]?.getResponseCode() !== 200);
  },
};

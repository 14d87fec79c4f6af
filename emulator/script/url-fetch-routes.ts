/** A method of Google's REST hosts, and the operation that answers it. */
export interface Route {
  readonly method: string;
  readonly host: string;
  /** Parts in braces are arguments. */
  readonly path: string;
  readonly operation: string;
}

const at =
  (host: string, base: string) =>
  (method: string, path: string, operation: string): Route => ({
    host,
    method,
    path: `${base}${path}`,
    operation,
  });

const sheets = at('sheets.googleapis.com', '/v4/spreadsheets');
const drive = at('www.googleapis.com', '/drive/v3');
const calendar = at('www.googleapis.com', '/calendar/v3');
const gmail = at('gmail.googleapis.com', '/gmail/v1/users/{userId}');

const EVENTS = '/calendars/{calendarId}/events';
const ACL = '/calendars/{calendarId}/acl';
const VALUES = '/{spreadsheetId}/values';

/** Every method that is emulated; of two that fit, the first counts. */
const ROUTES: readonly Route[] = [
  sheets('POST', '', 'sheets.spreadsheets.create'),
  sheets('POST', '/{spreadsheetId}:batchUpdate', 'sheets.spreadsheets.batchUpdate'),
  sheets('GET', '/{spreadsheetId}', 'sheets.spreadsheets.get'),
  sheets('GET', `${VALUES}:batchGet`, 'sheets.values.batchGet'),
  sheets('POST', `${VALUES}:batchUpdate`, 'sheets.values.batchUpdate'),
  sheets('POST', `${VALUES}/{range}:append`, 'sheets.values.append'),
  sheets('POST', `${VALUES}/{range}:clear`, 'sheets.values.clear'),
  sheets('GET', `${VALUES}/{range}`, 'sheets.values.get'),
  sheets('PUT', `${VALUES}/{range}`, 'sheets.values.update'),
  drive('GET', '/files', 'drive.files.list'),
  drive('POST', '/files', 'drive.files.create'),
  drive('GET', '/files/{fileId}', 'drive.files.get'),
  drive('PATCH', '/files/{fileId}', 'drive.files.update'),
  drive('POST', '/files/{fileId}/copy', 'drive.files.copy'),
  drive('GET', '/files/{fileId}/permissions', 'drive.permissions.list'),
  drive('POST', '/files/{fileId}/permissions', 'drive.permissions.create'),
  drive('DELETE', '/files/{fileId}/permissions/{permissionId}', 'drive.permissions.delete'),
  drive('GET', '/drives', 'drive.drives.list'),
  drive('GET', '/drives/{driveId}', 'drive.drives.get'),
  calendar('GET', EVENTS, 'calendar.events.list'),
  calendar('POST', EVENTS, 'calendar.events.insert'),
  calendar('GET', `${EVENTS}/{eventId}`, 'calendar.events.get'),
  calendar('PUT', `${EVENTS}/{eventId}`, 'calendar.events.update'),
  calendar('PATCH', `${EVENTS}/{eventId}`, 'calendar.events.patch'),
  calendar('DELETE', `${EVENTS}/{eventId}`, 'calendar.events.delete'),
  calendar('GET', '/calendars/{calendarId}', 'calendar.calendars.get'),
  calendar('POST', '/calendars', 'calendar.calendars.insert'),
  calendar('GET', ACL, 'calendar.acl.list'),
  calendar('POST', ACL, 'calendar.acl.insert'),
  calendar('GET', '/users/me/calendarList', 'calendar.calendarList.list'),
  calendar('POST', '/freeBusy', 'calendar.freebusy.query'),
  gmail('GET', '/drafts', 'gmail.drafts.list'),
  gmail('POST', '/drafts', 'gmail.drafts.create'),
  gmail('POST', '/drafts/send', 'gmail.drafts.send'),
  gmail('GET', '/drafts/{id}', 'gmail.drafts.get'),
  gmail('PUT', '/drafts/{id}', 'gmail.drafts.update'),
  gmail('DELETE', '/drafts/{id}', 'gmail.drafts.delete'),
  gmail('GET', '/messages', 'gmail.messages.list'),
  gmail('POST', '/messages/send', 'gmail.messages.send'),
  gmail('GET', '/messages/{id}', 'gmail.messages.get'),
  gmail('GET', '/threads', 'gmail.threads.list'),
  gmail('GET', '/threads/{id}', 'gmail.threads.get'),
];

/** The name of each argument in its place of the path; a value ends before a slash, or before the verb after its colon. */
const patterns = ROUTES.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)')}$`),
}));

/** Gmail answers on this host too. */
const hostOf = (url: URL): string =>
  url.hostname === 'www.googleapis.com' && url.pathname.startsWith('/gmail/')
    ? 'gmail.googleapis.com'
    : url.hostname;

export interface Routed {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export function findRoute(method: string, url: URL): Routed | undefined {
  for (const { route, pattern } of patterns) {
    if (route.method !== method || route.host !== hostOf(url)) continue;
    const found = pattern.exec(url.pathname);
    if (!found) continue;
    const parameters = Object.entries(found.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return {
      operation: route.operation,
      parameters: Object.fromEntries(parameters) as Record<string, string>,
    };
  }
  return undefined;
}

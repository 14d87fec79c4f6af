import type { Operations } from '../kernel/operation';
import { requireCalendar } from './access';
import type { InsertRule, ListRules } from './acl';
import { insertRule, listRules } from './acl';
import type { ListCalendars } from './calendar-list';
import { calendarResource, listCalendars } from './calendar-list';
import { define } from './define';
import type { FreeBusyQuery } from './freebusy';
import { queryFreeBusy } from './freebusy';
import type { NewCalendar } from './insert-calendar';
import { insertCalendar } from './insert-calendar';

/** https://developers.google.com/workspace/calendar/api/auth */
const READ_CALENDARS = ['calendar', 'calendar.readonly'];
const READ_PROPERTIES = [...READ_CALENDARS, 'calendar.calendars', 'calendar.app.created'];
const MAKE_CALENDARS = ['calendar', 'calendar.calendars', 'calendar.app.created'];
const READ_BUSY = ['calendar', 'calendar.readonly', 'calendar.freebusy'];
const SHARE = ['calendar', 'calendar.acls'];
const READ_SHARING = [...SHARE, 'calendar.acls.readonly'];

/** Calendars themselves: https://developers.google.com/workspace/calendar/api/v3/reference/calendars */
export const calendarsOperations: Operations = {
  'calendar.calendars.get': define<{ calendarId: string }>(
    'calendar.calendars.get',
    READ_PROPERTIES,
    (call, { calendarId }, method) =>
      calendarResource(requireCalendar(call, method, calendarId, 'freeBusyReader').calendar),
  ),
  'calendar.calendars.insert': define<NewCalendar>(
    'calendar.calendars.insert',
    MAKE_CALENDARS,
    insertCalendar,
  ),
  'calendar.acl.insert': define<InsertRule>('calendar.acl.insert', SHARE, insertRule),
  'calendar.acl.list': define<ListRules>('calendar.acl.list', READ_SHARING, listRules),
  'calendar.calendarList.list': define<ListCalendars>(
    'calendar.calendarList.list',
    READ_CALENDARS,
    listCalendars,
  ),
  'calendar.freebusy.query': define<FreeBusyQuery>(
    'calendar.freebusy.query',
    READ_BUSY,
    (call, { resource }) => queryFreeBusy(call, resource),
  ),
};

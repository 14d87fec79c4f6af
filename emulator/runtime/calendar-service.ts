import { call, emulated } from './bridge';

type Service = GoogleAppsScript.Calendar;
type Events = GoogleAppsScript.Calendar.Collection.EventsCollection;
type Calendars = GoogleAppsScript.Calendar.Collection.CalendarsCollection;
type Acl = GoogleAppsScript.Calendar.Collection.AclCollection;
type CalendarList = GoogleAppsScript.Calendar.Collection.CalendarListCollection;
type Freebusy = GoogleAppsScript.Calendar.Collection.FreebusyCollection;
type Event = GoogleAppsScript.Calendar.Schema.Event;

/** Query parameters, and headers such as `If-Match`. */
type Extra = [optional?: object, headers?: object];

const events: Events = emulated<Events>('Calendar.Events', {
  list: (calendarId: string, optional?: object, headers?: object) =>
    call('calendar.events.list', { ...optional, calendarId, headers }),
  get: (calendarId: string, eventId: string, optional?: object, headers?: object) =>
    call('calendar.events.get', { ...optional, calendarId, eventId, headers }),
  insert: (resource: Event, calendarId: string, optional?: object, headers?: object) =>
    call('calendar.events.insert', { ...optional, calendarId, resource, headers }),
  update: (resource: Event, calendarId: string, eventId: string, ...[optional, headers]: Extra) =>
    call('calendar.events.update', {
      ...optional,
      calendarId,
      eventId,
      resource,
      headers,
    }),
  patch: (resource: Event, calendarId: string, eventId: string, ...[optional, headers]: Extra) =>
    call('calendar.events.patch', {
      ...optional,
      calendarId,
      eventId,
      resource,
      headers,
    }),
  remove: (calendarId: string, eventId: string, optional?: object, headers?: object) => {
    call('calendar.events.delete', { ...optional, calendarId, eventId, headers });
  },
});

const calendars: Calendars = emulated<Calendars>('Calendar.Calendars', {
  get: (calendarId: string, optional?: object) => call('calendar.calendars.get', { ...optional, calendarId }),
  insert: (resource: object, optional?: object) =>
    call('calendar.calendars.insert', { ...optional, resource }),
});

const acl: Acl = emulated<Acl>('Calendar.Acl', {
  list: (calendarId: string, optional?: object) => call('calendar.acl.list', { ...optional, calendarId }),
  insert: (resource: object, calendarId: string, optional?: object) =>
    call('calendar.acl.insert', { ...optional, calendarId, resource }),
});

const calendarList: CalendarList = emulated<CalendarList>('Calendar.CalendarList', {
  list: (optional?: object) => call('calendar.calendarList.list', { ...optional }),
});

const freebusy: Freebusy = emulated<Freebusy>('Calendar.Freebusy', {
  query: (resource: object, optional?: object) => call('calendar.freebusy.query', { ...optional, resource }),
});

/** The advanced service `Calendar`, version 3: https://developers.google.com/apps-script/advanced/calendar */
export const calendarService: Service = emulated<Service>('Calendar', {
  Acl: acl,
  Events: events,
  Calendars: calendars,
  CalendarList: calendarList,
  Freebusy: freebusy,
});

import type { CalendarEvent } from '../calendar/state';
import { viewCalendars, viewEvents } from '../calendar/view';
import type { CalendarView, ViewSpan } from '../calendar/view';
import { viewDrive } from '../drive/view';
import type { DriveView } from '../drive/view';
import type { User, World } from './world';

/** What there is, as a person finds it; null where there is no such thing for that user. */
export interface ViewsApi {
  users(): User[];
  drive(user: string): DriveView;
  calendars(): CalendarView[];
  events(calendarId: string, span: ViewSpan | null): CalendarEvent[] | null;
}

export function createViewsApi(world: World): ViewsApi {
  return {
    users: () => Object.values(world.users),
    drive: (user) => viewDrive(world, user),
    calendars: () => viewCalendars(world),
    events: (calendarId, span) => viewEvents(world, calendarId, span ?? undefined),
  };
}

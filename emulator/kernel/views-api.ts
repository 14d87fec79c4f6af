import type { CalendarEvent } from '../calendar/state';
import { viewCalendars, viewEvents } from '../calendar/view';
import type { CalendarView, ViewSpan } from '../calendar/view';
import { viewDocument, viewDrive } from '../drive/view';
import type { DocumentView, DriveView } from '../drive/view';
import { viewMail } from '../gmail/view';
import type { MailOverview } from '../gmail/view';
import type { Trigger } from '../script/state';
import { viewSpreadsheet } from '../sheets/view';
import type { SpreadsheetView } from '../sheets/view';
import type { User, World } from './world';

/** What there is, as a person finds it; null where there is no such thing for that user. */
export interface ViewsApi {
  users(): User[];
  triggers(): Trigger[];
  drive(user: string): DriveView;
  spreadsheet(id: string, user: string): SpreadsheetView | null;
  document(id: string, user: string): DocumentView | null;
  calendars(): CalendarView[];
  /** Of everybody, unless a user is given. */
  mail(user: string | null): MailOverview;
  events(calendarId: string, span: ViewSpan | null): CalendarEvent[] | null;
}

export function createViewsApi(world: World): ViewsApi {
  return {
    users: () => Object.values(world.users),
    triggers: () => world.script.triggers,
    drive: (user) => viewDrive(world, user),
    spreadsheet: (id, user) => viewSpreadsheet(world, id, user),
    document: (id, user) => viewDocument(world, id, user),
    calendars: () => viewCalendars(world),
    mail: (user) => viewMail(world, user ?? undefined),
    events: (calendarId, span) => viewEvents(world, calendarId, span ?? undefined),
  };
}

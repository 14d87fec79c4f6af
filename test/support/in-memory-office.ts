import type { Instant } from '../../src/domain/calendar-date';
import { NOT_CONNECTED } from '../../src/domain/connection';
import type { EventContent } from '../../src/domain/event-content';
import { leadsMail } from '../../src/messages/leads-mail';
import { createCalendarBook } from '../../src/use-cases/calendar-book';
import type { Config, Ports } from '../../src/use-cases/ports';
import { createInMemoryAnswerStore } from './in-memory-answer-store';
import type { MemoryCalendarDays } from './in-memory-calendar-reader';
import {
  createInMemoryCalendarReader,
  createInMemoryDayCache,
  someHolidays,
} from './in-memory-calendar-reader';
import { createInMemoryClock } from './in-memory-clock';
import { createInMemoryConfigStore } from './in-memory-config-store';
import type { MemoryAccounts } from './in-memory-connection-test';
import { createInMemoryConnectionTest } from './in-memory-connection-test';
import type { MemoryDayCalendars } from './in-memory-day-calendars';
import { createInMemoryDayCalendars, createMemoryDayCalendars } from './in-memory-day-calendars';
import type { MemoryDrive } from './in-memory-drive';
import { addFile, createInMemoryDrive } from './in-memory-drive';
import { createInMemoryFileStore } from './in-memory-file-store';
import { createInMemoryIdGenerator } from './in-memory-id-generator';
import type { MemoryFailure } from './in-memory-journal';
import { createInMemoryJournal } from './in-memory-journal';
import { createInMemoryMailTraces } from './in-memory-mail-traces';
import { createInMemoryMailbox } from './in-memory-mailbox';
import type { MemoryLock } from './in-memory-mutex';
import { createInMemoryMutex } from './in-memory-mutex';
import type { MemoryPost } from './in-memory-post';
import { createPost } from './in-memory-post';
import { createInMemoryReleaseSource } from './in-memory-release-source';
import { inMemorySeal } from './in-memory-seal';
import { createInMemorySession } from './in-memory-session';
import type { Visit } from './in-memory-session';
import { createInMemorySpreadsheets } from './in-memory-spreadsheets';
import type { MemoryCalendar } from './in-memory-team-calendar';
import { createInMemoryTeamCalendar, createMemoryCalendar } from './in-memory-team-calendar';
import type { MemoryTickets } from './in-memory-ticket-desk';
import { createInMemoryTicketDesk, createMemoryTickets } from './in-memory-ticket-desk';
import { createInMemoryZones } from './in-memory-zones';

/** Everything there is, for as many runs as a test makes. */
export interface Office {
  readonly drive: MemoryDrive;
  readonly time: { now: Instant };
  readonly config: { -readonly [K in keyof Config]: Config[K] };
  readonly calendar: MemoryCalendar;
  /** Those of the calendar, by their ids. */
  readonly events: Map<string, EventContent>;
  readonly post: MemoryPost;
  /** Those of places and people, by their ids. */
  readonly days: Map<string, MemoryCalendarDays>;
  /** What was written into them. */
  readonly dayCalendars: MemoryDayCalendars;
  /** Of systems outside Google, by their addresses. */
  readonly accounts: MemoryAccounts;
  /** Of the ticket system, wherever it is connected. */
  readonly tickets: MemoryTickets;
  /** What the journal was told. */
  readonly failures: MemoryFailure[];
  /** The ports of one run of one user. */
  visit(visit: Visit): Ports;
}

export const ADMIN = 'admin@soffid.example';
export const ENGINEER = 'engineer@soffid.example';
export const COLLEAGUE = 'colleague@soffid.example';
export const TEAM_CALENDAR = 'team@group.calendar.example';
export const HOLIDAYS = 'holidays@group.calendar.example';

function driveWithFolder(): MemoryDrive {
  const drive = createInMemoryDrive([{ kind: 'domain', domain: 'soffid.example' }]);
  addFile(drive, { id: 'deployments', name: 'DEPLOYMENTS', folderId: drive.rootId, isFolder: true });
  return drive;
}

/** A shared drive with an empty DEPLOYMENTS folder and a team calendar, on the morning of 1 December 2026, and nothing set up. */
export function createOffice(): Office {
  const drive = driveWithFolder();
  const time = { now: '2026-12-01T09:00:00.000Z' };
  const config: Office['config'] = {
    administrator: ADMIN,
    folderId: 'deployments',
    templateId: 'no-template-yet',
    registryId: null,
    auditKey: null,
    auditSeen: null,
    lastNumbers: {},
    connections: NOT_CONNECTED,
  };
  const lock: MemoryLock = { holder: null };
  const counter = { last: 0 };
  const answers = new Map<string, string>();
  const calendar = createMemoryCalendar(TEAM_CALENDAR);
  const post = createPost();
  const failures: MemoryFailure[] = [];
  const days = new Map<string, MemoryCalendarDays>([
    [HOLIDAYS, someHolidays('Festivos')],
    ...[ADMIN, ENGINEER, COLLEAGUE].map((address) => [address, { title: address, events: [] }] as const),
  ]);
  const kept = new Map<string, string>();
  const dayCalendars = createMemoryDayCalendars(days);
  const tickets = createMemoryTickets();
  const accounts: MemoryAccounts = new Map();
  const connectionTest = createInMemoryConnectionTest(accounts);
  return {
    drive,
    time,
    config,
    calendar,
    events: calendar.events,
    post,
    days,
    dayCalendars,
    accounts,
    tickets,
    failures,
    visit: (visit) => ({
      session: createInMemorySession(visit),
      clock: createInMemoryClock(time),
      ids: createInMemoryIdGenerator(counter),
      seal: inMemorySeal,
      config: createInMemoryConfigStore(config),
      files: createInMemoryFileStore(drive, visit.email),
      spreadsheets: createInMemorySpreadsheets(drive, visit.email),
      mutex: createInMemoryMutex(lock),
      answers: createInMemoryAnswerStore(answers),
      calendar: createInMemoryTeamCalendar(calendar, visit.email),
      mailbox: createInMemoryMailbox(post, visit.email, time),
      mailTraces: createInMemoryMailTraces(post, visit.email),
      zones: createInMemoryZones(),
      calendars: createCalendarBook(
        createInMemoryCalendarReader(days, visit.email),
        createInMemoryDayCache(kept, visit.email),
      ),
      dayCalendars: createInMemoryDayCalendars(dayCalendars, visit.email),
      tickets: createInMemoryTicketDesk(tickets),
      connectionTests: { zammad: connectionTest, gitlab: connectionTest },
      releases: createInMemoryReleaseSource({}),
      wording: { leadsMail },
      journal: createInMemoryJournal(failures),
    }),
  };
}

import { cacheAnswerStore } from '../adapters/cache-answer-store';
import { cacheDayCache } from '../adapters/cache-day-cache';
import { calendarTeamCalendar } from '../adapters/calendar-team-calendar';
import { consoleJournal } from '../adapters/console-journal';
import { driveFileStore } from '../adapters/drive-file-store';
import { gitlabConnectionTest } from '../adapters/gitlab-connection-test';
import { gitlabReleaseSource } from '../adapters/gitlab-release-source';
import { gmailMailTraces } from '../adapters/gmail-mail-traces';
import { gmailMailbox } from '../adapters/gmail-mailbox';
import { propertiesConfigStore } from '../adapters/properties-config-store';
import { scriptClock } from '../adapters/script-clock';
import { scriptIdGenerator } from '../adapters/script-id-generator';
import { scriptLockMutex } from '../adapters/script-lock-mutex';
import { createScriptSession } from '../adapters/script-session';
import { sheetsSpreadsheets } from '../adapters/sheets-spreadsheets';
import { urlFetchCalendarReader } from '../adapters/url-fetch-calendar-reader';
import { urlFetchDayCalendars } from '../adapters/url-fetch-day-calendars';
import { utilitiesSeal } from '../adapters/utilities-seal';
import { utilitiesZones } from '../adapters/utilities-zones';
import { zammadConnectionTest } from '../adapters/zammad-connection-test';
import { zammadTicketDesk } from '../adapters/zammad-ticket-desk';
import { leadsMail } from '../messages/leads-mail';
import { createCalendarBook } from '../use-cases/calendar-book';
import type { Ports } from '../use-cases/ports';

/** Which adapter serves which port. */
export function createPorts(): Ports {
  return {
    session: createScriptSession(),
    clock: scriptClock,
    ids: scriptIdGenerator,
    seal: utilitiesSeal,
    config: propertiesConfigStore,
    files: driveFileStore,
    spreadsheets: sheetsSpreadsheets,
    mutex: scriptLockMutex,
    answers: cacheAnswerStore,
    calendar: calendarTeamCalendar,
    mailbox: gmailMailbox,
    mailTraces: gmailMailTraces,
    zones: utilitiesZones,
    calendars: createCalendarBook(urlFetchCalendarReader, cacheDayCache),
    dayCalendars: urlFetchDayCalendars,
    tickets: zammadTicketDesk,
    connectionTests: { zammad: zammadConnectionTest, gitlab: gitlabConnectionTest },
    releases: gitlabReleaseSource,
    wording: { leadsMail },
    journal: consoleJournal,
  };
}

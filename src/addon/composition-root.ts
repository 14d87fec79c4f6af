import { cacheAnswerStore } from '../adapters/cache-answer-store';
import { calendarTeamCalendar } from '../adapters/calendar-team-calendar';
import { consoleJournal } from '../adapters/console-journal';
import { driveFileStore } from '../adapters/drive-file-store';
import { gmailMailbox } from '../adapters/gmail-mailbox';
import { propertiesConfigStore } from '../adapters/properties-config-store';
import { scriptClock } from '../adapters/script-clock';
import { scriptIdGenerator } from '../adapters/script-id-generator';
import { scriptLockMutex } from '../adapters/script-lock-mutex';
import { createScriptSession } from '../adapters/script-session';
import { sheetsSpreadsheets } from '../adapters/sheets-spreadsheets';
import { utilitiesZones } from '../adapters/utilities-zones';
import { verdictOf } from '../domain/date-check';
import type { Ports } from '../use-cases/ports';

/** Which adapter serves which port. */
export function createPorts(): Ports {
  return {
    session: createScriptSession(),
    clock: scriptClock,
    ids: scriptIdGenerator,
    config: propertiesConfigStore,
    files: driveFileStore,
    spreadsheets: sheetsSpreadsheets,
    mutex: scriptLockMutex,
    answers: cacheAnswerStore,
    calendar: calendarTeamCalendar,
    mailbox: gmailMailbox,
    zones: utilitiesZones,
    dates: { verdict: verdictOf },
    journal: consoleJournal,
  };
}

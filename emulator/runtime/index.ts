import { calendarService } from './calendar-service';
import { EmulatedDate } from './clock';
import { emulatedConsole } from './console';
import { driveService } from './drive-service';
import { gmailApp } from './gmail-app';
import { gmailService } from './gmail-service';
import { htmlService } from './html-service';
import { invoke } from './invoke';
import { mailApp } from './mail-app';
import { cacheService, lockService, propertiesService, scriptApp, session } from './script-services';
import { sheetsService } from './sheets-service';
import { spreadsheetApp } from './spreadsheet-app';
import { urlFetchApp } from './url-fetch-app';
import { utilities } from './utilities';

// The names that Apps Script puts into every script's global scope.
Object.assign(globalThis, {
  __invoke: invoke,
  CacheService: cacheService,
  Calendar: calendarService,
  Date: EmulatedDate,
  Drive: driveService,
  Gmail: gmailService,
  GmailApp: gmailApp,
  HtmlService: htmlService,
  LockService: lockService,
  MailApp: mailApp,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  Sheets: sheetsService,
  SpreadsheetApp: spreadsheetApp,
  UrlFetchApp: urlFetchApp,
  Utilities: utilities,
  console: emulatedConsole,
});

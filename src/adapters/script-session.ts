import type { Session as SessionPort } from '../use-cases/ports';

export function createScriptSession(): SessionPort {
  return {
    email: () => Session.getEffectiveUser().getEmail(),
    locale: () => Session.getActiveUserLocale(),
    openSpreadsheet() {
      // Null outside a document, which Google's types leave out: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet()
      const open: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
      return open === null ? null : open.getId();
    },
  };
}

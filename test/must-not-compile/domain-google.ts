// in src/domain: TS2304
export const sheet = SpreadsheetApp.getActiveSpreadsheet();

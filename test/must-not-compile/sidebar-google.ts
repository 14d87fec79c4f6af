// in src/sidebar: TS2304
export const app = SpreadsheetApp;

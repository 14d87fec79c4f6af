import { advancedService } from './advanced-service';

/** The Sheets API, v4: https://developers.google.com/apps-script/advanced/sheets */
export const sheets = (): GoogleAppsScript.Sheets => advancedService('Sheets', Sheets);

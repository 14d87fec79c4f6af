import { call, emulated } from './bridge';

type Sheets = GoogleAppsScript.Sheets;
type Spreadsheets = Sheets['Spreadsheets'];
type Values = Spreadsheets['Values'];

type Resource = object;
/** Query parameters. */
type Optional = object | undefined;

const values: Values = emulated<Values>('Sheets.Spreadsheets.Values', {
  get: (spreadsheetId: string, range: string, optional?: Optional) =>
    call('sheets.values.get', { ...optional, spreadsheetId, range }),
  batchGet: (spreadsheetId: string, optional?: Optional) =>
    call('sheets.values.batchGet', { ...optional, spreadsheetId }),
  batchGetByDataFilter: (resource: Resource, spreadsheetId: string, optional?: Optional) =>
    call('sheets.values.batchGetByDataFilter', { ...optional, spreadsheetId, resource }),
  update: (resource: Resource, spreadsheetId: string, range: string, optional?: Optional) =>
    call('sheets.values.update', { ...optional, spreadsheetId, range, resource }),
  batchUpdate: (resource: Resource, spreadsheetId: string, optional?: Optional) =>
    call('sheets.values.batchUpdate', { ...optional, spreadsheetId, resource }),
  append: (resource: Resource, spreadsheetId: string, range: string, optional?: Optional) =>
    call('sheets.values.append', { ...optional, spreadsheetId, range, resource }),
  clear: (resource: Resource, spreadsheetId: string, range: string, optional?: Optional) =>
    call('sheets.values.clear', { ...optional, spreadsheetId, range, resource }),
});

const spreadsheets: Spreadsheets = emulated<Spreadsheets>('Sheets.Spreadsheets', {
  Values: values,
  create: (resource: Resource, optional?: Optional) =>
    call('sheets.spreadsheets.create', { ...optional, resource }),
  get: (spreadsheetId: string, optional?: Optional) =>
    call('sheets.spreadsheets.get', { ...optional, spreadsheetId }),
  batchUpdate: (resource: Resource, spreadsheetId: string, optional?: Optional) =>
    call('sheets.spreadsheets.batchUpdate', { ...optional, spreadsheetId, resource }),
});

/** The advanced service `Sheets`, version 4: https://developers.google.com/apps-script/advanced/sheets */
export const sheetsService: Sheets = emulated<Sheets>('Sheets', { Spreadsheets: spreadsheets });

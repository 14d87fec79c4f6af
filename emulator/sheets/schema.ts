// Google's own types of the v4 resources, under short names: https://developers.google.com/workspace/sheets/api/reference/rest

export type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormatData = GoogleAppsScript.Sheets.Schema.CellFormat;
export type Color = GoogleAppsScript.Sheets.Schema.Color;
export type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
export type ConditionalFormatRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
export type GridData = GoogleAppsScript.Sheets.Schema.GridData;
export type GridRangeData = GoogleAppsScript.Sheets.Schema.GridRange;
export type NumberFormatData = GoogleAppsScript.Sheets.Schema.NumberFormat;
export type ProtectedRangeData = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type Response = GoogleAppsScript.Sheets.Schema.Response;
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
export type SheetData = GoogleAppsScript.Sheets.Schema.Sheet;
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
export type SpreadsheetData = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type TextFormat = GoogleAppsScript.Sheets.Schema.TextFormat;

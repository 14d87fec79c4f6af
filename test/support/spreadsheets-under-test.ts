import type { Spreadsheets } from '../../src/use-cases/drive-ports';

/** A new spreadsheet, and people with different rights to it. */
export interface SpreadsheetsUnderTest {
  readonly spreadsheets: Spreadsheets;
  /** Of somebody who may see everything and edit nothing. */
  readonly viewer: Spreadsheets;
  /** Of somebody who may see nothing. */
  readonly stranger: Spreadsheets;
  readonly id: string;
}

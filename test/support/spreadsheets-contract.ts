import { changingContract } from './spreadsheets-changing-contract';
import { readingContract } from './spreadsheets-reading-contract';
import type { SpreadsheetsUnderTest } from './spreadsheets-under-test';

/** What every Spreadsheets promises. */
export function spreadsheetsContract(open: () => SpreadsheetsUnderTest): void {
  readingContract(open);
  changingContract(open);
}

import type { User } from '../kernel/world';
import { newSheet } from '../sheets/new-sheet';
import type { Spreadsheet } from '../sheets/state';

/** How Google names the first tab in each language. */
const FIRST_TAB: Readonly<Record<string, string>> = { es: 'Hoja 1', ca: 'Full 1' };

/** What Google makes for "a new spreadsheet" of that user: one empty tab in the user's language. */
export function blankSpreadsheet(id: string, user: User | undefined): Spreadsheet {
  const locale = user?.locale ?? 'en';
  const title = FIRST_TAB[locale.slice(0, 2)] ?? 'Sheet1';
  return { id, locale, timeZone: user?.timeZone ?? 'Etc/UTC', sheets: [newSheet({ sheetId: 0, title })] };
}

import type { User } from '../kernel/world';
import { newSheet } from '../sheets/new-sheet';
import type { Spreadsheet } from '../sheets/state';

/** How Google names the first tab in each language. */
const FIRST_TAB: Readonly<Record<string, string>> = { es: 'Hoja 1', ca: 'Full 1' };

const LOCALE: Readonly<Record<string, string>> = { es: 'es_ES', ca: 'ca', en: 'en_GB' };

/** What a new spreadsheet takes from its user: the locale is written as in Sheets, `es_ES`. */
export const habitsOf = (user: User | undefined): Pick<Spreadsheet, 'locale' | 'timeZone'> => ({
  locale: LOCALE[user?.locale ?? ''] ?? user?.locale.replace('-', '_') ?? 'en_US',
  timeZone: user?.timeZone ?? 'Etc/UTC',
});

/** What Google makes for "a new spreadsheet" of that user: one empty tab in the user's language. */
export function blankSpreadsheet(id: string, user: User | undefined): Spreadsheet {
  const habits = habitsOf(user);
  const title = FIRST_TAB[habits.locale.slice(0, 2)] ?? 'Sheet1';
  return { id, ...habits, sheets: [newSheet({ sheetId: 0, title })] };
}

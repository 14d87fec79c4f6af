import type { SheetInfo, WantedTab } from '../use-cases/drive-ports';
import { unless } from './api-failure';
import type { Sheet } from './sheets-answers';
import { OUTLINE, outlineOf, sheetInfo, titleOf, VALUES } from './sheets-answers';
import { sheets } from './sheets-service';

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export const rangeOf = ({ title, range }: WantedTab): string =>
  range === undefined ? quoted(title) : `${quoted(title)}!${range}`;

export const getSheets = (id: string, fields: string, ranges: readonly string[] = []): Sheet[] =>
  sheets().Spreadsheets.get(id, { ranges: [...ranges], fields: `sheets(${fields})` }).sheets ?? [];

/**
 * What was answered for each tab, in their order. Google answers a grid for each range of a sheet, in the order asked:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#Sheet
 */
export function aligned<T>(
  answered: readonly Sheet[],
  tabs: readonly WantedTab[],
  read: (sheet: Sheet, grid: NonNullable<Sheet['data']>[number] | undefined) => T,
): (T | null)[] {
  return tabs.map(({ title }, index) => {
    const sheet = answered.find((one) => titleOf(one) === title);
    const before = tabs.slice(0, index).filter((tab) => tab.title === title).length;
    return sheet ? read(sheet, sheet.data?.[before]) : null;
  });
}

function readAll(id: string, tabs: readonly WantedTab[]): (SheetInfo | null)[] {
  const answered = getSheets(id, `${OUTLINE},${VALUES}`, tabs.map(rangeOf));
  return aligned(answered, tabs, (sheet, grid) => sheetInfo(sheet, grid ?? {}));
}

const firstRow = ({ range = '' }: WantedTab): number => Number(/\d+/.exec(range)?.[0] ?? 1);

/** One range that is not there refuses the whole request: that of an unknown tab, or one below the last row. */
function readThose(id: string, tabs: readonly WantedTab[]): (SheetInfo | null)[] {
  const there = getSheets(id, 'properties(sheetId,title,hidden,gridProperties(rowCount,columnCount))');
  const sheetOf = (tab: WantedTab): Sheet | undefined => there.find((one) => titleOf(one) === tab.title);
  const asked = tabs.filter(
    (tab) => firstRow(tab) <= (sheetOf(tab)?.properties?.gridProperties?.rowCount ?? 0),
  );
  const answers = asked.length === 0 ? [] : readAll(id, asked);
  return tabs.map((tab) => {
    const sheet = sheetOf(tab);
    return answers[asked.indexOf(tab)] ?? (sheet ? { ...outlineOf(sheet), cells: [] } : null);
  });
}

/** One call where every range is there. */
export const readTabs = (id: string, tabs: readonly WantedTab[]): (SheetInfo | null)[] =>
  unless([400], () => readAll(id, tabs)) ?? readThose(id, tabs);

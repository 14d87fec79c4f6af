import type { Customer, LogHeadings } from '../domain/customer-record';
import { logFileName } from '../domain/customer-name';
import { foldText } from '../domain/fold-text';
import { findHeadingRow, matchHeadings } from '../domain/heading-match';
import { columnsOf } from '../domain/log-headings';
import type { LogTrouble } from '../domain/log-trouble';
import type { LogColumnKey } from '../domain/log-columns';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { FileInfo } from './drive-ports';
import type { Config, Ports } from './ports';

/** Rows in which the headings are looked for. */
const TOP = 15;

/** A log without these cannot take a deployment's row. */
const NEEDED: readonly LogColumnKey[] = ['date', 'status', 'what', 'id'];

export function logTroubles(
  { spreadsheets }: Pick<Ports, 'spreadsheets'>,
  customer: Customer,
  file: FileInfo,
  config: Config,
): LogTrouble[] {
  if (customer.log.kind !== 'made') return [];
  const { sheetId, headings } = customer.log;
  const troubles: LogTrouble[] = [];
  if (file.folderId !== config.folderId) troubles.push({ code: 'moved-out-of-folder' });
  if (!file.mayEdit) troubles.push({ code: 'read-only' });
  if (!foldText(file.name).startsWith(foldText(customer.name))) {
    troubles.push({ code: 'name', expected: logFileName(customer.name) });
  }
  return [...troubles, ...columnTroubles(spreadsheets.readTop(file.id, sheetId, TOP), headings)];
}

function columnTroubles(top: string[][] | null, headings: LogHeadings): LogTrouble[] {
  if (top === null) return [{ code: 'tab-missing' }];
  const columns = columnsOf(headings);
  const row = findHeadingRow(top, columns);
  if (row === null) return [{ code: 'headings-missing' }];
  const { matches } = matchHeadings(columns, top[row] ?? []);
  const found = matches.filter((match) => match.certain).map((match) => match.key);
  const adopted = LOG_COLUMNS.filter((column) => headings[column.key] !== undefined).map(
    (column) => column.key,
  );
  const expected = new Set([...NEEDED, ...adopted]);
  const missing = [...expected].filter((key) => !found.includes(key));
  return missing.length > 0 ? [{ code: 'columns-missing', columns: missing }] : [];
}

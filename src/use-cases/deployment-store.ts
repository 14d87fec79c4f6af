import type { Deployment } from '../domain/deployment';
import { parseDeployment } from '../domain/deployment-schema';
import { plannedEnd } from '../domain/expected-end';
import { summaryOf } from '../domain/record-summary';
import { RECORDS_COLUMNS } from '../domain/registry-deployment-columns';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { CellContent, SheetChange } from '../domain/sheet-change';
import type { SheetInfo, WantedTab } from './drive-ports';
import type { Ports } from './ports';

const TITLE = '_records';
const HEADINGS = RECORDS_COLUMNS.map(({ key }) => key);
const JSON_COLUMN = HEADINGS.indexOf('json');

/** A cell holds 50,000 characters; what comes after a step must still fit. */
const LONGEST_JSON = 45_000;

export interface StoredDeployment {
  /** Of `_records`, zero-based. */
  readonly row: number;
  readonly deployment: Deployment;
}

/** The tab's headings, and the column of uids in which a record is found. */
const FOUND_BY: readonly WantedTab[] = [
  { title: TITLE, range: '1:1' },
  { title: TITLE, range: 'A:A' },
];

const rowAt = (row: number): WantedTab => {
  const number = String(row + 1);
  return { title: TITLE, range: `A${number}:I${number}` };
};

/** What has to be read to find one record. @param hint where it was last seen; -1 when nobody knows */
export const recordParts = (hint: number): WantedTab[] => [...FOUND_BY, ...(hint > 0 ? [rowAt(hint)] : [])];

type Parts = readonly (SheetInfo | null)[];

const textAt = (sheet: SheetInfo | null | undefined, row: number, column: number): string =>
  String(sheet?.cells[row]?.[column] ?? '');

/** @param parts that `findRecord` has accepted */
export function recordsSheetId([headings]: Parts): number {
  if (!headings) throw new Error(`The tab ${TITLE} was not read`);
  return headings.sheetId;
}

/** Null when the tab is as the add-on made it. */
function checkTab([headings]: Parts): Refusal | null {
  if (!headings) return { code: 'registry-unreadable', problem: { code: 'tab-missing', tab: TITLE } };
  const missing = HEADINGS.filter((key, column) => textAt(headings, 0, column) !== key);
  return missing.length === 0
    ? null
    : {
        code: 'registry-unreadable',
        problem: { code: 'heading-missing', tab: TITLE, headings: missing },
      };
}

const rowsOf = (uid: string, uids: SheetInfo['cells']): number[] =>
  uids.flatMap(([cell], row) => (cell === uid ? [row] : []));

const recordIn = (sheet: SheetInfo | null | undefined, uid: string): Deployment | null =>
  textAt(sheet, 0, 0) === uid ? parseDeployment(textAt(sheet, 0, JSON_COLUMN)) : null;

/**
 * @param parts the answers to `recordParts`
 * @returns null when there is no such record; one more call only where the hint was wrong
 */
export function findRecord(
  ports: Pick<Ports, 'spreadsheets'>,
  registryId: string,
  uid: string,
  parts: Parts,
): Result<StoredDeployment | null, Refusal> {
  const problem = checkTab(parts);
  if (problem) return err(problem);
  const [, uids, hinted] = parts;
  const [row, ...others] = rowsOf(uid, uids?.cells ?? []);
  if (row === undefined) return ok(null);
  const deployment = recordIn(hinted, uid) ?? readRecords(ports, registryId, [row])[0]?.deployment;
  return deployment?.uid === uid && others.length === 0
    ? ok({ row, deployment })
    : err({ code: 'deployment-unreadable', id: uid });
}

/** The JSON of several records at once; those that cannot be read are left out. */
export function readRecords(
  { spreadsheets }: Pick<Ports, 'spreadsheets'>,
  registryId: string,
  rows: readonly number[],
): StoredDeployment[] {
  if (rows.length === 0) return [];
  const sheets = spreadsheets.readTabs(registryId, rows.map(rowAt)) ?? [];
  return rows.flatMap((row, index) => {
    const deployment = parseDeployment(textAt(sheets[index], 0, JSON_COLUMN));
    return deployment === null ? [] : [{ row, deployment }];
  });
}

function cellsOf(deployment: Deployment): CellContent[] {
  const { uid, rev, state, customerKey, planned, history } = deployment;
  const cells: Readonly<Record<string, CellContent>> = {
    uid,
    rev,
    state,
    customer: customerKey,
    'planned-start': planned.start,
    'planned-end': plannedEnd(deployment),
    updated: history[history.length - 1]?.at ?? null,
    json: JSON.stringify(deployment),
    summary: JSON.stringify(summaryOf(deployment)),
  };
  return HEADINGS.map((key) => cells[key] ?? null);
}

export interface RecordWrite {
  readonly registryId: string;
  /** Of `_records`. */
  readonly sheetId: number;
  /** Null for a record that is not there yet. */
  readonly row: number | null;
  readonly deployment: Deployment;
  /** What is written in the same breath. */
  readonly besides: readonly SheetChange[];
  /** What is read again in that breath. */
  readonly check: readonly WantedTab[];
}

export interface RecordWritten {
  /** The row it stands in. */
  readonly row: number;
  /** The cells of `check`. */
  readonly checked: readonly SheetInfo['cells'][];
}

/**
 * Writes the record, and what goes with it, whole or not at all; to be called under the lock.
 * @throws when somebody sorted the hidden tab in the instant between the reading and the writing
 */
export function writeRecord(
  { spreadsheets }: Pick<Ports, 'spreadsheets'>,
  { registryId, sheetId, row, deployment, besides, check }: RecordWrite,
): Result<RecordWritten, Refusal> {
  const cells = cellsOf(deployment);
  if (String(cells[JSON_COLUMN]).length > LONGEST_JSON) return err({ code: 'deployment-too-long' });
  const write: SheetChange =
    row === null
      ? { sheetId, kind: 'append', rows: [cells] }
      : { sheetId, kind: 'write', row, column: 0, rows: [cells] };
  const [uids = [], ...checked] = spreadsheets.changeAndRead(
    registryId,
    [write, ...besides],
    [{ title: TITLE, range: 'A:A' }, ...check],
  );
  const rows = rowsOf(deployment.uid, uids);
  const [found] = rows;
  if (found === undefined || rows.length > 1)
    throw new Error(
      `${TITLE} holds ${deployment.uid} in ${String(rows.length)} rows after a save to ${String(row)}: it was sorted meanwhile`,
    );
  return ok({ row: found, checked });
}

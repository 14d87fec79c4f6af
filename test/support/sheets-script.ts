import type { Json } from '../../emulator/kernel/json';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { Workspace } from '../../emulator/kernel/workspace';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Cell, CellValue, Sheet, Spreadsheet } from '../../emulator/sheets/state';
import { ENGINEER, driveWorld, putFile } from './drive-world';
import type { Manifest } from './script-project';
import { writeScript } from './script-project';

/** Calls one method of the advanced service and tells what it answered or how it refused. */
const CODE = `
function attempt(path, args) {
  const names = path.split('.');
  const method = names.pop();
  const collection = names.reduce((owner, name) => owner[name], Sheets.Spreadsheets);
  try {
    return { answer: collection[method](...args) };
  } catch (error) {
    return { message: error.message, code: (error.details || {}).code };
  }
}`;

export const LOG = 'log';

export interface Attempt {
  answer?: Json;
  message?: string;
  code?: number;
}

export interface SheetsScript {
  readonly workspace: Workspace;
  /** The spreadsheet as it is now. */
  readonly spreadsheet: Spreadsheet;
  /** @param method below `Sheets.Spreadsheets`, such as `get` or `Values.get` */
  attempt(user: string, method: string, ...args: Json[]): Attempt;
  /** As an engineer; @throws Google's refusal */
  ask<Answer = Json>(method: string, ...args: Json[]): Answer;
  /** As an engineer; @returns how Google refuses, with its code before it */
  refusal(method: string, ...args: Json[]): string;
  /** `batchUpdate` of the log as an engineer; @throws Google's refusal */
  batch<Answer = { replies: Json[] }>(...requests: Json[]): Answer;
}

export const cells = (...rows: CellValue[][]): Cell[][] => rows.map((row) => row.map((value) => ({ value })));

/** A sheet with these values, from its first cell on. */
export const sheetOf = (rows: CellValue[][], about: Partial<Sheet> = {}): Sheet =>
  newSheet({ sheetId: 7, title: 'Log', rows: cells(...rows), ...about });

/** The values of a sheet, an empty cell as null. */
export const valuesOf = (sheet: Sheet | undefined): CellValue[][] =>
  (sheet?.rows ?? []).map((row) => row.map(({ value }) => value));

/** A script beside the spreadsheet `log`, in a shared drive that engineers write and viewers read. */
export function openSheetsScript(sheets: Sheet[], manifest?: Manifest): SheetsScript {
  const world = driveWorld();
  putFile(world, { id: LOG, name: 'ACME - Deployment log', parent: 'logs' });
  world.sheets.spreadsheets[LOG] = { id: LOG, locale: 'es_ES', timeZone: 'Europe/Madrid', sheets };
  const workspace = createWorkspace({ world, project: writeScript(CODE, manifest) });
  const script: SheetsScript = {
    workspace,
    get spreadsheet() {
      return world.sheets.spreadsheets[LOG]!;
    },
    attempt(user, method, ...args) {
      const outcome = workspace.run({ function: 'attempt', arguments: [method, args], user });
      if (outcome.error) throw new Error(outcome.error.message);
      // The script above answers exactly this.
      return outcome.result as Attempt;
    },
    ask<Answer>(method: string, ...args: Json[]) {
      const { answer, message } = script.attempt(ENGINEER, method, ...args);
      if (message !== undefined) throw new Error(message);
      return answer as Answer;
    },
    refusal(method, ...args) {
      const { code, message = 'not refused' } = script.attempt(ENGINEER, method, ...args);
      return `${String(code)} ${message.replace(/^API call to [\w.]+ failed with error: /, '')}`;
    },
    batch: <Answer>(...requests: Json[]) => script.ask<Answer>('batchUpdate', { requests }, LOG),
  };
  return script;
}

import { plusMinutes } from '../domain/calendar-date';
import type { Claim } from '../domain/claim';
import { logFileName } from '../domain/customer-name';
import type { Language } from '../domain/language';
import { logDesign, translateLog, translateTitle } from '../domain/log-design';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SheetChange } from '../domain/sheet-change';
import type { LogSheet } from './log-sheet';
import { findLogSheet, withoutClash } from './log-sheet';
import type { FileInfo } from './drive-ports';
import type { Config, Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import type { Registry } from './registry';

/** A run dies at six minutes: after seven, nobody is at it any more. */
const CLAIM_MINUTES = 7;

/** A customer whose log the caller has claimed to make: nobody else is at it before the claim lapses. */
export interface ClaimedLog {
  readonly config: Config;
  readonly registry: Registry;
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  /** What stands in the registry where the log's id will stand. */
  readonly claimCell: string;
}

export interface FinishedCustomer {
  readonly key: string;
  readonly name: string;
  readonly log: FileInfo;
}

export function newClaim(ports: Pick<Ports, 'clock' | 'ids'>, by: string): Claim {
  return { id: ports.ids.uuid(), until: plusMinutes(ports.clock.now(), CLAIM_MINUTES), by };
}

/** Stands for the log's tab until the log is made; distinct for each claim, so that only its own cell is replaced. */
export const pendingTab = (claimCell: string): string => `tab of ${claimCell}`;

/** Replaces the texts of one claim by others, in the one cell of each, wherever the row is by now. */
export function replaceClaim(sheetId: number, from: string, to: { log: string; tab: string }): SheetChange[] {
  return [
    { sheetId, kind: 'replace-text', from: pendingTab(from), to: to.tab },
    { sheetId, kind: 'replace-text', from, to: to.log },
  ];
}

/**
 * Makes or finds the claimed log, gives it the customer's language, and writes its id where the claim stood.
 * Each step finds out whether it was done before, so that a run that was cut short can be finished by another.
 */
export function completeLog(ports: Ports, claimed: ClaimedLog): Result<FinishedCustomer, Refusal> {
  const log = findOrCopy(ports, claimed);
  if (!log) return err({ code: 'template-missing' });
  const sheets = ports.spreadsheets.read(log.id);
  const found = findLogSheet(sheets);
  if (!found) throw new Error(`"${log.name}" (${log.id}) has no visible sheet`);
  const looks = withoutClash(dress(found, claimed.language), sheets);
  if (looks.length > 0) ports.spreadsheets.change(log.id, looks);
  const { registry, key, name, claimCell } = claimed;
  ports.spreadsheets.change(
    registry.id,
    replaceClaim(registry.table('Customers').sheetId, claimCell, {
      log: log.id,
      tab: String(found.sheet.sheetId),
    }),
  );
  return ok({ key, name, log });
}

function findOrCopy(ports: Pick<Ports, 'files'>, claimed: ClaimedLog): FileInfo | null {
  const mark = { kind: 'log', customerKey: claimed.key } as const;
  const made = ports.files.marked(mark)[0];
  if (made) return made;
  const { templateId, folderId } = claimed.config;
  return ports.files.copy(templateId, logFileName(claimed.name), folderId, mark);
}

/** A TEMPLATE that somebody emptied gives a log with the add-on's own design; any other keeps its own. */
function dress({ sheet, headingRow, matches }: LogSheet, language: Language): SheetChange[] {
  if (sheet.cells.length === 0) return logDesign(sheet.sheetId, language);
  return [...translateTitle(sheet, language), ...translateLog(sheet.sheetId, headingRow, matches, language)];
}

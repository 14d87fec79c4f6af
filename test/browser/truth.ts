import { join } from 'node:path';
import type { Email } from 'postal-mime';
import type { IcsEvent } from 'ts-ics';
import type { Deployment } from '../../src/domain/deployment';
import type { SpreadsheetView } from '../../emulator/sheets/view';
import type { RunningEmulator } from '../support/emulator';
import { CUSTOMER } from './procedure-example';
import { readEvents, readMails, readRows } from './read-files';

const LEAD = 'lead@soffid.example';

/** What is told of a deployment outside its record, as other programs read it. */
export interface Truth {
  readonly row: Record<string, string | number | undefined> | undefined;
  readonly event: IcsEvent | undefined;
  /** In order, to whomever. */
  readonly mails: readonly Email[];
  /** What a lead was told of it, which names it by what it is about. */
  readonly leads: readonly Email[];
  /** Who did what, in order. */
  readonly audit: readonly (readonly [who: string, action: string])[];
}

const UID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Under which its record is kept. */
export async function uidOf(emulator: RunningEmulator, id: string): Promise<string> {
  const rows = await registryRows(emulator, 'Deployments');
  return rows.find((cells) => cells.includes(id))?.find((cell) => UID.test(cell)) ?? '';
}

/** Of a tab of the registry, as the emulator's page shows it. */
async function registryRows({ url }: RunningEmulator, tab: string): Promise<string[][]> {
  const drive = await (await fetch(new URL('/drive', url))).text();
  const [, id = ''] = /"id":"([^"]+)","name":"Deployments registry","kind":"spreadsheet"/.exec(drive) ?? [];
  const view = (await (await fetch(new URL(`/spreadsheets/${id}`, url))).json()) as SpreadsheetView;
  const rows = view.sheets.find(({ title }) => title === tab)?.rows ?? [];
  return rows.map((cells) => cells.map((cell) => cell?.text ?? ''));
}

export async function truthOf(
  folder: string,
  emulator: RunningEmulator,
  { id, tickets }: Deployment,
): Promise<Truth> {
  const rows = await readRows(join(folder, `drive/Soffid/DEPLOYMENTS/${CUSTOMER} - Deployment log.xlsx`));
  const mails = await readMails(join(folder, 'mail'), 'engineer@soffid.example');
  // When, who, what, about what.
  const audit = await registryRows(emulator, 'Audit');
  return {
    row: rows.find((row) => row['ID'] === id),
    event: readEvents(join(folder, 'calendars')).find(({ summary }) => summary.includes(id)),
    mails: mails.filter(({ subject = '' }) => subject.includes(id)),
    leads: mails.filter(
      ({ to, subject = '' }) => to?.[0]?.address === LEAD && subject.includes(tickets[0]?.title ?? id),
    ),
    audit: audit
      .filter(([_at, _who, _action, subject]) => subject === id)
      .map(([_at, who = '', action = '']) => [who, action] as const),
  };
}

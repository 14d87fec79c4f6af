import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { convertIcsCalendar } from 'ts-ics';
import type { IcsEvent } from 'ts-ics';
import XlsxPopulate from 'xlsx-populate';

// What the emulator wrote, as libraries read it that it does not use itself.

type Row = Record<string, string | number | undefined>;

/** The rows of a log that have an id, by their headings. */
export async function readRows(path: string): Promise<Row[]> {
  const sheet = (await XlsxPopulate.fromFileAsync(path)).sheet(0);
  const rows = new Map<number, Row>();
  sheet.usedRange()?.forEach((cell) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell.address()) ?? [];
    const heading = String(sheet.cell(`${column}1`).value());
    rows.set(Number(row), { ...rows.get(Number(row)), [heading]: cell.value() as Row[string] });
  });
  rows.delete(1);
  return [...rows.values()].filter((cells) => cells['ID'] !== undefined);
}

/** Of the team's calendar. */
export function readEvents(folder: string): IcsEvent[] {
  return readdirSync(folder)
    .filter((name) => name.includes('deployments'))
    .flatMap((name) => convertIcsCalendar(undefined, readFileSync(join(folder, name), 'utf8')).events ?? []);
}

/** Those that somebody sent, in order. */
export async function readMails(folder: string, sender: string): Promise<Email[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.eml'),
  );
  const own = files.filter((name) => name.includes(sender));
  const mails = await Promise.all(own.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
  return mails
    .filter(({ from }) => from?.address === sender)
    .sort((one, other) => String(one.date).localeCompare(String(other.date)));
}

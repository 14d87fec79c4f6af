import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningEmulator } from '../support/emulator';
import { startEmulator } from '../support/emulator';

const NOW = '2026-12-01T10:00:00+01:00';
const ENGINEER = 'engineer@soffid.example';

const day = (date: string, name: string): string[] => [
  'BEGIN:VEVENT',
  `DTSTART;VALUE=DATE:${date}`,
  `SUMMARY:${name}`,
  'END:VEVENT',
];

const calendar = (lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-TIMEZONE:Europe/Madrid', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

const DAYS = ['0101', '0106', '0219', '0501', '0815', '0921', '1012', '1101', '1206', '1208', '1210', '1225'];

const HOLIDAYS = calendar(
  ['2026', '2027'].flatMap((year) => DAYS.flatMap((monthDay) => day(`${year}${monthDay}`, 'Festa'))),
);

const AWAY = calendar([
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20261216',
  'DTEND;VALUE=DATE:20261219',
  'X-GOOGLE-EVENT-TYPE:outOfOffice',
  'SUMMARY:Out of office',
  'END:VEVENT',
]);

interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: readonly (readonly { readonly text: string }[])[];
}

/** docs/architecture.md, "Dates from outside": everything here is what that page says. */
describe('a place, its calendars and a person', () => {
  let folder: string;
  let emulator: RunningEmulator;

  const send = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(new URL(path, emulator.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.json();
  };

  const read = async (path: string): Promise<unknown> => (await fetch(new URL(path, emulator.url))).json();

  const start = () => startEmulator({ data: folder, now: NOW, user: ENGINEER });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dates-'));
    emulator = await start();
    await emulator.stop();
    writeFileSync(join(folder, 'calendars', 'festes-telde.ics'), HOLIDAYS);
    writeFileSync(join(folder, 'calendars', 'nora@soffid.example.ics'), AWAY);
    emulator = await start();
  });

  afterAll(async () => {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function addRow(cells: readonly string[]): Promise<void> {
    const { script } = JSON.parse(readFileSync(join(folder, 'properties.json'), 'utf8')) as {
      script: { REGISTRY: string };
    };
    const spreadsheetId = script.REGISTRY;
    const { sheets } = (await read(`/spreadsheets/${spreadsheetId}`)) as { sheets: readonly Sheet[] };
    const { sheetId, rows } = sheets.find(({ title }) => title === 'Calendars')!;
    const filled = rows.filter((row) => row.some(({ text }) => text !== ''));
    for (const [column, input] of cells.entries())
      await send('/person', {
        kind: 'edit-cell',
        spreadsheetId,
        sheetId,
        row: filled.length,
        column,
        input,
        user: 'admin@soffid.example',
      });
  }

  const found = async (request: object): Promise<string[]> => {
    const { result } = (await send('/script/run', {
      function: 'checkDate',
      arguments: [{ durationMinutes: 15, ...request }],
      user: ENGINEER,
    })) as { result: { value: { findings: readonly { code: string; party: string }[] } } };
    return result.value.findings.map(({ code, party }) => `${code} ${party}`);
  };

  it('is added by two files and a row, and decides at once', async () => {
    const eve = { start: '2026-12-09T12:00', places: ['Telde'], timeZone: 'Atlantic/Canary' };
    expect(await found(eve)).toEqual(['cannot-tell Telde']);

    await addRow(['Telde', 'public-holidays', 'festes-telde', '', 'Atlantic/Canary', 'sat, sun']);

    expect(await found(eve)).toEqual(['eve-of-non-working-day Telde', 'eve-of-public-holiday Telde']);
    expect(await found({ ...eve, start: '2026-12-02T12:00' })).toEqual([]);
    const withNora = { start: '2026-12-15T12:00', places: ['Palma'], people: ['nora@soffid.example'] };
    expect(await found(withNora)).toEqual(['eve-of-vacation nora@soffid.example']);
    expect(await found({ ...withNora, people: [] })).toEqual([]);
  });
});

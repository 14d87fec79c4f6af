import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XlsxPopulate from 'xlsx-populate';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';
import { DEPLOYMENTS_FOLDER } from '../../emulator/sample/empty-organisation';
import { ZAMMAD_TOKENS } from '../../emulator/zammad/sample-directory';
import { LOG_SCRIPT } from '../support/log-script';

const ENGINEER = 'engineer@soffid.example';
const FILE = 'drive/Soffid/DEPLOYMENTS/Acme - Deployment log.xlsx';

interface View {
  readonly name: string;
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly rows: readonly (readonly { readonly text: string }[])[];
  }[];
}

let emulator: ScriptedEmulator;
let id: string;
beforeAll(async () => {
  emulator = await startWithScript(LOG_SCRIPT);
});
afterAll(() => emulator.stop());
beforeEach(async () => {
  const { body } = await emulator.post('/script/run', { function: 'makeLog', arguments: [5] });
  id = (body as { result: string }).result;
});
afterEach(async () => {
  // An engineer is a contributor, who may not take files of a shared drive away.
  await emulator.post('/person', { kind: 'trash-file', id, user: 'admin@soffid.example' });
});

const view = async (): Promise<View> => (await emulator.get(`/spreadsheets/${id}`)).body as View;
const column = async (index: number): Promise<(string | undefined)[]> =>
  ((await view()).sheets[0]?.rows ?? []).slice(1, 6).map((row) => row[index]?.text);

async function place(): Promise<{ spreadsheetId: string; sheetId: number }> {
  return { spreadsheetId: id, sheetId: (await view()).sheets[0]?.sheetId ?? 0 };
}

const bytes = async (path: string): Promise<{ name: string | null; type: string | null; data: Buffer }> => {
  const response = await fetch(emulator.url.slice(0, -1) + path);
  return {
    name: response.headers.get('content-disposition'),
    type: response.headers.get('content-type'),
    data: Buffer.from(await response.arrayBuffer()),
  };
};

describe('POST /person', () => {
  it('has written an edit when it answers', async () => {
    const edit = { kind: 'edit-cell', ...(await place()), row: 1, column: 2, input: 'by hand' };
    const { body } = await emulator.post('/person', edit);

    const book = await XlsxPopulate.fromFileAsync(join(emulator.data, FILE));
    expect(body).toEqual({ result: null });
    expect(book.sheet(0).cell('C2').value()).toBe('by hand');
  });

  it('counts no service call and runs no script', async () => {
    await emulator.post('/calls/reset', {});
    await emulator.post('/person', { kind: 'sort', ...(await place()), column: 2, descending: true });

    expect((await emulator.get('/calls')).body).toEqual({ total: 0, byService: {} });
    expect(await column(2)).toEqual(['Change 5', 'Change 4', 'Change 3', 'Change 2', 'Change 1']);
  });

  it('refuses what Sheets refuses, in its words', async () => {
    const edit = { kind: 'edit-cell', ...(await place()), row: 1, column: 1, input: 'Perhaps' };
    const { status, body } = await emulator.post('/person', edit);

    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { message: expect.stringContaining('"Perhaps" is not allowed in B2') as string },
    });
  });

  it('refuses what the user may not do', async () => {
    const answer = await emulator.post('/person', { kind: 'trash-file', id, user: ENGINEER });

    expect(answer.status).toBe(403);
  });

  it('makes a copy and answers its id', async () => {
    const { body } = await emulator.post('/person', { kind: 'copy-file', id, name: 'A copy' });
    const copy = await emulator.get(`/spreadsheets/${(body as { result: string }).result}`);

    expect(copy.body).toMatchObject({ name: 'A copy' });
  });

  it('makes an empty spreadsheet in a folder and answers its id', async () => {
    const action = { kind: 'new-spreadsheet', folder: DEPLOYMENTS_FOLDER, name: 'Nova - Deployment log' };
    const { body } = await emulator.post('/person', action);
    const made = await emulator.get(`/spreadsheets/${(body as { result: string }).result}`);

    expect(made.body).toMatchObject({ name: 'Nova - Deployment log', sheets: [{ frozenRows: 0 }] });
    expect(existsSync(join(emulator.data, FILE.replace('Acme', 'Nova')))).toBe(true);
  });

  it('renames the file on disk with the file in Drive', async () => {
    await emulator.post('/person', { kind: 'rename-file', id, name: 'Acme SA - Deployment log' });

    expect(existsSync(join(emulator.data, FILE))).toBe(false);
    expect(existsSync(join(emulator.data, FILE.replace('Acme', 'Acme SA')))).toBe(true);
  });

  it.each([
    { action: { kind: 'fly' }, says: 'kind: ' },
    { action: { kind: 'rename-file', id: 'x' }, says: 'name: ' },
    { action: { kind: 'sort', spreadsheetId: 'x', sheetId: 0, column: -1 }, says: 'column: ' },
    { action: { kind: 'add-event', calendarId: 'x', event: 'lunch' }, says: 'event: must be an event' },
  ])('refuses $action', async ({ action, says }) => {
    const { status, body } = await emulator.post('/person', action);

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { message: expect.stringContaining(says) as string } });
  });
});

describe('POST /interleave', () => {
  it('lets a person sort the sheet in the middle of a run', async () => {
    const person = { kind: 'sort', ...(await place()), column: 2, descending: true };
    await emulator.post('/interleave', { at: 1, person });
    await emulator.post('/script/run', { function: 'write', spreadsheetId: id });

    expect(await column(2)).toEqual(['written', 'Change 4', 'Change 3', 'Change 2', 'Change 1']);
  });
});

describe('downloads', () => {
  it('gives a spreadsheet as .xlsx', async () => {
    const { name, type, data } = await bytes(`/spreadsheets/${id}/download`);
    const book = await XlsxPopulate.fromDataAsync(data);

    expect(name).toContain('filename="Acme - Deployment log.xlsx"');
    expect(type).toContain('spreadsheetml');
    expect(book.sheet(0).cell('C2').value()).toBe('Change 1');
  });

  it('gives a calendar as .ics', async () => {
    const event = {
      summary: 'Despliegue de Peñón',
      start: { date: '2026-12-09' },
      end: { date: '2026-12-10' },
    };
    await emulator.post('/person', { kind: 'add-event', calendarId: ENGINEER, event });
    const { type, data } = await bytes(`/calendars/${ENGINEER}/download`);

    expect(type).toBe('text/calendar; charset=utf-8');
    expect(data.toString('utf8')).toContain('SUMMARY:Despliegue de Peñón');
  });

  it('gives a message as .eml', async () => {
    await emulator.post('/script/run', { function: 'sendMail' });
    const { body } = await emulator.get('/mail');
    const { messages } = body as { messages: { copies: { mailbox: string; id: string }[] }[] };
    const own = messages[0]?.copies.find(({ mailbox }) => mailbox === ENGINEER);
    const { name, type, data } = await bytes(`/mail/${own?.id ?? ''}/download`);

    expect(name).toContain('The deployment.eml');
    expect(type).toBe('message/rfc822');
    expect(data.toString('utf8')).toMatch(/^Subject: The deployment\r$/m);
  });
});

interface Tickets {
  readonly address: string;
  readonly tickets: readonly {
    readonly id: number;
    readonly articles: readonly { readonly body: string }[];
  }[];
}

describe('the systems outside Google', () => {
  it('keep what they hold over a restart', async () => {
    const data = mkdtempSync(join(tmpdir(), 'outside-'));
    const first = await startWithScript(LOG_SCRIPT, { data });
    const { address, tickets } = (await first.get('/tickets')).body as Tickets;
    const noted = tickets.find(({ articles }) => articles.length > 0);
    const note = await fetch(`${address}/api/v1/ticket_articles`, {
      method: 'POST',
      headers: { authorization: `Token token=${ZAMMAD_TOKENS.admin}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ticket_id: noted?.id, body: 'Deployed on Wednesday' }),
    });
    await first.stop();
    const second = await startWithScript(LOG_SCRIPT, { data });
    const after = (await second.get('/tickets')).body as Tickets;
    await second.stop();
    rmSync(data, { recursive: true });

    expect(note.status).toBe(201);
    expect(after.tickets.find((one) => one.id === noted?.id)?.articles.at(-1)?.body).toBe(
      'Deployed on Wednesday',
    );
  });
});

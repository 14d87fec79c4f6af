import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefused, startWorker } from '../../emulator/kernel/worker-client';
import type { WorkspaceClient } from '../../emulator/kernel/worker-client';
import { writeScript } from '../support/script-project';

const SCRIPT = `
var seen = typeof seen === 'undefined' ? 0 : seen;
function count() { seen += 1; return seen; }
function keep(value) { PropertiesService.getScriptProperties().setProperty('kept', value); return value; }
function kept() { return PropertiesService.getScriptProperties().getProperty('kept'); }
`;

const USER = 'engineer@soffid.example';

const open: WorkspaceClient[] = [];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'));
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(data: string, now: string | null = null): Promise<WorkspaceClient> {
  const client = await startWorker({ project: writeScript(SCRIPT), data, now, empty: true, hosts: {} });
  open.push(client);
  return client;
}

const call = (name: string, ...args: string[]) => ({ function: name, arguments: args, user: USER });

describe('startWorker', () => {
  let data: string;
  let api: WorkspaceClient['api'];
  beforeAll(async () => {
    data = join(folder, 'running');
    ({ api } = await start(data));
  });

  it('answers in the order it was asked', async () => {
    const answers: unknown[] = [];

    await Promise.all(
      ['1', '2', '3', '4'].map(async (value) => answers.push((await api.run(call('keep', value))).result)),
    );

    expect(answers).toEqual(['1', '2', '3', '4']);
    expect((await api.run(call('kept'))).result).toBe('4');
  });

  it('gives each run a fresh script', async () => {
    const results = [await api.run(call('count')), await api.run(call('count'))].map(({ result }) => result);

    expect(results).toEqual([1, 1]);
  });

  it('has written what a run touched when it answers', async () => {
    await api.run(call('keep', 'something'));

    expect(readFileSync(join(data, 'properties.json'), 'utf8')).toContain('"kept": "something"');
  });

  it('goes by the real time when nothing was said of it', async () => {
    expect(Math.abs(Date.parse((await api.clock()).now) - Date.now())).toBeLessThan(60_000);
  });

  it('rejects what a person may not do, and goes on', async () => {
    const refusal: unknown = await api
      .person(USER, { kind: 'rename-file', id: 'none', name: 'Else' })
      .catch((error: unknown) => error);

    expect(isRefused(refusal)).toBe(true);
    expect(refusal).toMatchObject({ message: 'File not found: none.', refusedWith: 404 });
    expect((await api.run(call('count'))).result).toBe(1);
  });
});

describe('startWorker in a folder where one has stopped', () => {
  let stopped: string;
  let last: unknown;
  let client: WorkspaceClient;
  beforeAll(async () => {
    stopped = join(folder, 'stopped');
    client = await start(stopped, '2027-05-04T10:00:00+02:00');
    const asked = client.api.run(call('keep', 'the last'));
    await client.stop();
    last = (await asked).result;
  });

  /** As that one left it. */
  function copyOf(): string {
    const data = mkdtempSync(join(folder, 'copy-'));
    cpSync(stopped, data, { recursive: true });
    return data;
  }

  it('finishes what was asked before it stops', async () => {
    expect(last).toBe('the last');
    await expect(client.api.users()).rejects.toThrow('The emulator has stopped');
  });

  it('goes on where it stopped, with its clock', async () => {
    const second = await start(copyOf());

    expect((await second.api.run(call('kept'))).result).toBe('the last');
    expect((await second.api.clock()).now).toMatch(/^2027-05-04T08:00/);
    expect(new Date(second.now()).toISOString()).toMatch(/^2027-05-04T08:00/);
  });

  it('takes the clock that it is given over the one that is stored', async () => {
    const second = await start(copyOf(), '2026-01-01T00:00:00Z');

    expect((await second.api.clock()).now).toMatch(/^2026-01-01T00:00/);
  });

  it('fails with the name of a file that cannot be read, and leaves it as it was', async () => {
    const data = copyOf();
    const file = join(data, 'workspace.json');
    writeFileSync(file, 'not JSON');

    await expect(start(data)).rejects.toThrow('workspace.json');

    expect(readFileSync(file, 'utf8')).toBe('not JSON');
  });
});

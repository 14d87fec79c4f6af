import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefused, startWorker } from '../../emulator/kernel/worker-client';
import type { WorkspaceClient } from '../../emulator/kernel/worker-client';
import type { WorkerOptions } from '../../emulator/kernel/worker-protocol';
import { writeScript } from '../support/script-project';

const SCRIPT = `
var seen = typeof seen === 'undefined' ? 0 : seen;
function count() { seen += 1; return seen; }
function keep(value) { PropertiesService.getScriptProperties().setProperty('kept', value); return value; }
function kept() { return PropertiesService.getScriptProperties().getProperty('kept'); }
`;

const USER = 'engineer@soffid.example';

let data: string;
let open: WorkspaceClient[];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'worker-'));
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((one) => one.stop()));
  rmSync(data, { recursive: true, force: true });
});

async function start(options: Partial<WorkerOptions> = {}): Promise<WorkspaceClient> {
  const defaults = { project: writeScript(SCRIPT), data, now: null, empty: true, hosts: {} };
  const client = await startWorker({ ...defaults, ...options });
  open.push(client);
  return client;
}

const call = (name: string, ...args: string[]) => ({ function: name, arguments: args, user: USER });

describe('startWorker', () => {
  it('answers in the order it was asked', async () => {
    const { api } = await start();
    const answers: unknown[] = [];

    await Promise.all(
      ['1', '2', '3', '4'].map(async (value) => answers.push((await api.run(call('keep', value))).result)),
    );

    expect(answers).toEqual(['1', '2', '3', '4']);
    expect((await api.run(call('kept'))).result).toBe('4');
  });

  it('gives each run a fresh script', async () => {
    const { api } = await start();

    const results = [await api.run(call('count')), await api.run(call('count'))].map(({ result }) => result);

    expect(results).toEqual([1, 1]);
  });

  it('has written what a run touched when it answers', async () => {
    const { api } = await start();

    await api.run(call('keep', 'something'));

    expect(readFileSync(join(data, 'properties.json'), 'utf8')).toContain('"kept": "something"');
  });

  it('goes on where it stopped, with its clock', async () => {
    const first = await start({ now: '2027-05-04T10:00:00+02:00' });
    await first.api.run(call('keep', 'something'));
    await first.stop();

    const second = await start();

    expect((await second.api.run(call('kept'))).result).toBe('something');
    expect((await second.api.clock()).now).toMatch(/^2027-05-04T08:00/);
    expect(new Date(second.now()).toISOString()).toMatch(/^2027-05-04T08:00/);
  });

  it('takes the clock that it is given over the one that is stored', async () => {
    const first = await start({ now: '2027-05-04T10:00:00+02:00' });
    await first.stop();

    const second = await start({ now: '2026-01-01T00:00:00Z' });

    expect((await second.api.clock()).now).toMatch(/^2026-01-01T00:00/);
  });

  it('goes by the real time when nothing was said of it', async () => {
    const { api } = await start();

    expect(Math.abs(Date.parse((await api.clock()).now) - Date.now())).toBeLessThan(60_000);
  });

  it('rejects what a person may not do, and goes on', async () => {
    const { api } = await start();

    const refusal: unknown = await api
      .person(USER, { kind: 'rename-file', id: 'none', name: 'Else' })
      .catch((error: unknown) => error);

    expect(isRefused(refusal)).toBe(true);
    expect(refusal).toMatchObject({ message: 'File not found: none.', refusedWith: 404 });
    expect((await api.run(call('count'))).result).toBe(1);
  });

  it('fails with the name of a file that cannot be read, and leaves it as it was', async () => {
    await (await start()).stop();
    const file = join(data, 'workspace.json');
    writeFileSync(file, 'not JSON');

    await expect(start()).rejects.toThrow('workspace.json');

    expect(readFileSync(file, 'utf8')).toBe('not JSON');
  });

  it('finishes what was asked before it stops', async () => {
    const client = await start();
    const asked = client.api.run(call('keep', 'the last'));

    await client.stop();

    expect((await asked).result).toBe('the last');
    await expect(client.api.users()).rejects.toThrow('The emulator has stopped');
  });
});

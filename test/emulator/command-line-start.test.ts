import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnEmulator, startEmulator } from '../support/emulator';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

async function runToEnd(args: readonly string[]): Promise<Ended> {
  const child = spawnEmulator(args);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  await once(child, 'close');
  return { code: child.exitCode, said };
}

const read = async (url: string): Promise<unknown> => (await fetch(url)).json();

describe('npm start', () => {
  it('prints where it listens and what Zammad and GitLab ask for, and ends well with Ctrl+C', async () => {
    const emulator = await startEmulator({ data, empty: true });
    const { port } = new URL(emulator.url);
    const page = await (await fetch(emulator.url)).text();
    const byNumber = await read(`http://127.0.0.1:${port}/users`);
    const code = await emulator.stop();

    expect(page).toContain('<title>Local Workspace</title>');
    expect(byNumber).toContainEqual(expect.objectContaining({ email: 'engineer@soffid.example' }));
    expect(emulator.output()).toMatch(/^Zammad .*http:\/\/127\.0\.0\.1:\d+ +token \S+$/m);
    expect(emulator.output()).toMatch(/^GitLab .*http:\/\/127\.0\.0\.1:\d+ +token \S+$/m);
    expect(code).toBe(0);
  });

  it('opens on the sample organisation, and on what it was when it starts again', async () => {
    const first = await startEmulator({ data, now: '2026-12-02T16:50:00+01:00' });
    const before = await read(`${first.url}drive`);
    await first.stop();
    const second = await startEmulator({ data });
    const after = await read(`${second.url}drive`);
    const clock = await read(`${second.url}clock`);
    await second.stop();

    expect(JSON.stringify(before)).toContain('TEMPLATE - Deployment log');
    expect(after).toEqual(before);
    expect(clock).toMatchObject({ now: expect.stringMatching(/^2026-12-02T15:5/) as string });
  });

  it('sits somebody else down', async () => {
    const emulator = await startEmulator({ data, empty: true, user: 'lead@soffid.example' });
    const session = await read(`${emulator.url}session`);
    await emulator.stop();

    expect(session).toMatchObject({ user: 'lead@soffid.example' });
  });

  it.each([
    { args: ['--colour', 'red'], says: /^"--colour" is not an option\. Usage: npm start/ },
    { args: ['--port', 'x'], says: /^--port: "x" is not a port between 0 and 65535\.$/m },
    {
      args: ['--empty', '--user', 'nobody@soffid.example'],
      says: /^--user: there is no user "nobody@soffid.example"; there are .*$/m,
    },
  ])('ends with a sentence for $args', async ({ args, says }) => {
    const rest = args.includes('--port') ? [] : ['--port', '0'];
    const { code, said } = await runToEnd([...args, '--data', data, ...rest]);

    expect(said.trim()).toMatch(says);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it.each(['--port', '--zammad-port', '--gitlab-port'])(
    'ends with a sentence when the port of %s is in use',
    async (flag) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const ports = flag === '--port' ? [] : ['--port', '0'];
      const { code, said } = await runToEnd(['--empty', '--data', data, ...ports, flag, String(port)]);
      other.close();

      expect(said).toContain(`Port ${String(port)} is in use; choose another one with ${flag}`);
      expect(said).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
  );

  it('ends with the name of a file that cannot be read, and leaves it alone', async () => {
    await (await startEmulator({ data, empty: true })).stop();
    const file = join(data, 'workspace.json');
    writeFileSync(file, '{"broken":');
    const { code, said } = await runToEnd(['--port', '0', '--data', data]);

    expect(said).toContain('workspace.json');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('{"broken":');
  });

  it('ends with a sentence when the folder cannot be written', async () => {
    const file = join(data, 'file');
    writeFileSync(file, '');
    const { code, said } = await runToEnd(['--port', '0', '--data', join(file, 'inside')]);

    expect(said).toContain('cannot be written');
    expect(code).toBe(1);
  });
});

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface StartOptions {
  /** A folder to start on, which is kept; without it, one of its own that is removed at the end. */
  readonly data?: string;
  readonly now?: string;
  readonly user?: string;
  readonly empty?: boolean;
}

export interface RunningEmulator {
  /** `http://localhost:PORT/` */
  readonly url: string;
  readonly data: string;
  /** Everything printed so far. */
  output(): string;
  /** As Ctrl+C does. @returns the exit code */
  stop(): Promise<number | null>;
}

/** What `npm start -- ARGS` runs, as a process of its own. */
export function spawnEmulator(args: readonly string[]): ChildProcess {
  const entry = join(ROOT, 'emulator/main-entry.mjs');
  return spawn(process.execPath, [entry, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}

function argumentsOf({ now, user, empty }: StartOptions, data: string): string[] {
  const ports = ['--port', '0', '--zammad-port', '0', '--gitlab-port', '0'];
  const chosen = [
    ...(now ? ['--now', now] : []),
    ...(user ? ['--user', user] : []),
    ...(empty ? ['--empty'] : []),
  ];
  return [...ports, '--data', data, ...chosen];
}

/** @throws with what was printed, when the process ends without saying where it listens */
function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, url] = /^(http:\/\/localhost:\d+\/)$/m.exec(printed()) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`The emulator did not start:\n${printed()}`)));
  });
}

/** Starts the emulator as `npm start` does, on free ports, and waits until it answers. */
export async function startEmulator(options: StartOptions = {}): Promise<RunningEmulator> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'emulator-'));
  const child = spawnEmulator(argumentsOf(options, data));
  let text = '';
  const keep = (chunk: Buffer): void => void (text += chunk.toString('utf8'));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const url = await addressOf(child, () => text);
  return {
    url,
    data,
    output: () => text,
    async stop() {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGINT');
        await ended;
      }
      if (options.data === undefined) rmSync(data, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

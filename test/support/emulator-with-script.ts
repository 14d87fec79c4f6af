import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/start';
import type { CommandLine } from '../../emulator/command-line';
import { writeScript } from './script-project';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface ScriptedEmulator {
  readonly url: string;
  readonly data: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as unknown) : text,
  };
}

/** The emulator on an empty organisation, in this process but for its worker, with a script of the test's own. */
export async function startWithScript(
  code: string,
  options: Partial<CommandLine> = {},
): Promise<ScriptedEmulator> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'emulator-'));
  const ports = { port: 0, zammadPort: 0, gitlabPort: 0 };
  const now = '2026-12-02T16:50:00+01:00';
  const emulator = await startEmulator({ ...ports, empty: true, now, ...options, data }, writeScript(code));
  const base = emulator.url.slice(0, -1);
  return {
    url: emulator.url,
    data,
    get: async (path) => answerOf(await fetch(base + path)),
    async post(path, body, headers = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return answerOf(await fetch(base + path, { method: 'POST', body: text, headers }));
    },
    async stop() {
      await emulator.stop();
      if (options.data === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}

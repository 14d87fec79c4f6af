import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'built-'));
  for (const name of ['emulator', 'build', 'esbuild.config.ts', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a start says that has nothing to start. */
async function said(): Promise<string> {
  const child = spawn(process.execPath, [join(copy, 'emulator/main-entry.mjs'), '--colour']);
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await once(child, 'close');
  return text;
}

const edit = (from: string, to: string): void => {
  const path = join(copy, 'emulator/command-line.ts');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('what is made of the sources once', () => {
  it('serves two that start at once for the first time', async () => {
    expect(await Promise.all([said(), said()])).toEqual(Array(2).fill(expect.stringContaining('Usage')));
  });

  it('is made again after an edit, also after one that is taken back', async () => {
    edit('is not an option', 'is unheard of');
    const edited = await said();
    edit('is unheard of', 'is not an option');
    const again = await said();

    expect(edited).toContain('"--colour" is unheard of');
    expect(again).toContain('"--colour" is not an option');
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project-copy';

let copy: string;
beforeAll(() => {
  copy = copyProject(['emulator']);
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

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyProject } from './project-copy';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Writes files of `dist/` or of the sources, asks for the add-on, and tells what is in its place. */
const STEPS = `
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureAddon } from './build/ensure-addon.ts';
const told = [];
async function step(path, text) {
  if (path) writeFileSync(path, text);
  await ensureAddon();
  told.push([readFileSync('dist/Code.js', 'utf8').length, JSON.parse(readFileSync('dist/appsscript.json', 'utf8')).timeZone]);
}
const manifest = readFileSync('appsscript.json', 'utf8');
await step();
await step('dist/Code.js', '// not what was built');
await step('appsscript.json', manifest.replace(/"timeZone": "[^"]*"/, '"timeZone": "Asia/Tokyo"'));
await step('appsscript.json', manifest);
console.log(JSON.stringify(told));
`;

let copy: string;
beforeAll(() => {
  copy = copyProject(['src', 'appsscript.json']);
  writeFileSync(join(copy, 'steps.mjs'), STEPS);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('ensureAddon', () => {
  it('builds what is missing, was changed, or is of other sources', () => {
    const output = execFileSync(process.execPath, ['--import', TSX, 'steps.mjs'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const told = JSON.parse(output) as [number, string][]; // What the steps tell.
    const [[length, zone] = [0, '']] = told;

    expect(length).toBeGreaterThan(1000);
    expect(told).toEqual([
      [length, zone],
      [length, zone],
      [length, 'Asia/Tokyo'],
      [length, zone],
    ]);
  });
});

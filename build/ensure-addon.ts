import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAddon } from '../esbuild.config';
import { filesAt, fingerprintOf, ROOT } from './fingerprint.mjs';

const SOURCES = ['src', 'appsscript.json', 'build', 'esbuild.config.ts', 'package-lock.json'];
const NOTE = join(ROOT, 'node_modules/.cache/addon-built');
const DIST = join(ROOT, 'dist');

const sources = (): string => fingerprintOf(SOURCES.flatMap((name) => filesAt(join(ROOT, name))));

/** What was noted after a build, as long as nobody touched what it was made of or what it made. */
function expected(made: string): string | null {
  try {
    return `${made} ${fingerprintOf(filesAt(DIST))}`;
  } catch {
    return null; // There is no such folder, or another build is at it.
  }
}

function noted(): string | null {
  try {
    return readFileSync(NOTE, 'utf8');
  } catch {
    return null;
  }
}

function note(text: string): void {
  mkdirSync(dirname(NOTE), { recursive: true });
  const draft = `${NOTE}.${String(process.pid)}`;
  writeFileSync(draft, text);
  renameSync(draft, NOTE);
}

/**
 * Builds the add-on unless `dist/` holds what a build of these sources left there.
 * @returns its folder
 */
export async function ensureAddon(): Promise<string> {
  const before = sources();
  const known = noted();
  if (known !== null && known === expected(before)) return DIST;
  await buildAddon();
  const now = expected(before);
  if (now !== null && sources() === before) note(now);
  return DIST;
}

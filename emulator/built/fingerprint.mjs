import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Of what `emulator/main.ts` and its worker are made; the lock file stands for what comes from packages. */
const SOURCES = ['emulator', 'build', 'esbuild.config.ts', 'package-lock.json'];

/**
 * @param {string} folder
 * @returns {string[]} the paths of its files and of those in its folders, in an order that stays the same
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** @returns {string[]} */
export const sourceFiles = () =>
  SOURCES.map((name) => join(ROOT, name)).flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesIn(path)));

/**
 * By content and not by time, so that no edit is ever missed, and an edit taken back is known again.
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function fingerprintOf(paths) {
  const hash = createHash('sha256').update(`${ROOT} ${process.version} ${process.platform}\0`);
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 32);
}

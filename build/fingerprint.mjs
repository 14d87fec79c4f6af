import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} path of a file or a folder
 * @returns {string[]} the paths of all files there, in an order that stays the same, without another process's drafts
 */
export function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesAt(join(path, name)));
}

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

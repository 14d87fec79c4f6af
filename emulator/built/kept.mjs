import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { fingerprintOf, ROOT } from '../../build/fingerprint.mjs';
import { sourceFiles } from './source-files.mjs';

const HOME = join(ROOT, 'node_modules/.cache/emulator');
const DAY = 86_400_000;

/** @type {string | undefined} */
let known;

/** @returns {string} of the emulator's sources as they were when this thread first asked */
const fingerprint = () => (known ??= fingerprintOf(sourceFiles()));

/** @type {(name: string) => string} */
export const pathOfKept = (name) => join(HOME, fingerprint(), name);

/** @returns {boolean} whether what was made meanwhile may be of other sources; they are looked at again from now on */
export function sourcesChanged() {
  const before = fingerprint();
  known = fingerprintOf(sourceFiles());
  return known !== before;
}

/** @type {(name: string) => Buffer | null} */
export function kept(name) {
  try {
    return readFileSync(pathOfKept(name));
  } catch {
    return null;
  }
}

/**
 * Takes away what nobody made in the last day; what is younger may be starting.
 * @param {string} folder
 */
function forgetOld(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - made > DAY) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * In one step, for others may be reading or writing the same.
 * @param {string} name
 * @param {string | Uint8Array} content
 */
export function put(name, content) {
  const path = pathOfKept(name);
  if (mkdirSync(dirname(path), { recursive: true }) !== undefined) forgetOld(HOME);
  const draft = `${path}.${String(process.pid)}.${String(threadId)}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** @type {(name: string, content: string | Uint8Array) => void} */
export function keep(name, content) {
  if (fingerprintOf(sourceFiles()) !== fingerprint()) return;
  put(name, content);
}

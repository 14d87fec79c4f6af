import { join } from 'node:path';
import { filesAt, ROOT } from '../../build/fingerprint.mjs';

/** Of what `emulator/main.ts` and its worker are made; the lock file stands for what comes from packages. */
const SOURCES = ['emulator', 'build', 'esbuild.config.ts', 'package-lock.json'];

/** @returns {string[]} */
export const sourceFiles = () => SOURCES.flatMap((name) => filesAt(join(ROOT, name)));

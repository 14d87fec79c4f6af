import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder with these of the project's files and folders, and its packages, but nothing that was built or kept before. */
export function copyProject(names: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['build', 'esbuild.config.ts', 'package.json', 'package-lock.json', ...names])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  return copy;
}

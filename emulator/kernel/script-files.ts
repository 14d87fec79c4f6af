import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

interface Compiled {
  /** What changes whenever the file does: a build puts another file in its place. */
  readonly state: string;
  readonly script: Script;
}

const compiled = new Map<string, Compiled>();

function stateOf(path: string): string {
  const { ino, mtimeNs, size } = statSync(path, { bigint: true });
  return [ino, mtimeNs, size].join(' ');
}

function compiledFile(path: string): Script {
  const state = stateOf(path);
  const known = compiled.get(path);
  if (known?.state === state) return known.script;
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(path, { state, script });
  return script;
}

/**
 * The `.js` files of a pushed script, compiled anew only when they changed: compiling takes longer than most runs.
 * @throws a `SyntaxError` when one cannot be compiled
 */
export const scriptFiles = (folder: string): Script[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => compiledFile(join(folder, name)));

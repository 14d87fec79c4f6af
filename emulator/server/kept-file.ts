import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A JSON file of the data folder that this thread keeps; what it holds is replaced as a whole or not at all. */
export interface KeptFile<T> {
  /** @returns undefined when there is none yet. @throws naming the file when it cannot be read */
  read(): T | undefined;
  /** Writes only what differs from what was written last. */
  write(value: T): void;
}

export function keptFile<T>(path: string): KeptFile<T> {
  let last = '';
  return {
    read() {
      if (!existsSync(path)) return undefined;
      last = readFileSync(path, 'utf8');
      try {
        return JSON.parse(last) as T; // Nobody but `write` makes this file.
      } catch (cause) {
        throw new Error(`${path} cannot be read: it is not JSON. Mend it, or move it away to begin anew`, {
          cause,
        });
      }
    },
    write(value) {
      const text = JSON.stringify(value, null, 1);
      if (text === last) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
      last = text;
    },
  };
}

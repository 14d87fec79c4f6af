import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../emulator/store/store';
import type { Store } from '../../emulator/store/store';
import type { World } from '../../emulator/kernel/world';

export interface StoreFolder {
  readonly path: string;
  /** What the store told, since the last time it was opened. */
  readonly notes: string[];
  /** @param newWorld for a folder without a Workspace; without it such a folder is a failure */
  open(newWorld?: World): Promise<Store>;
  /** The files, without the hidden ones at the top. */
  files(): string[];
}

/** A data folder of its own. */
export function storeFolder(): StoreFolder {
  const path = mkdtempSync(join(tmpdir(), 'workspace-'));
  const notes: string[] = [];
  return {
    path,
    notes,
    open(newWorld) {
      notes.length = 0;
      return openStore(path, {
        newWorld: () => {
          if (newWorld) return newWorld;
          throw new Error('the folder holds no Workspace');
        },
        note: (text) => void notes.push(text),
      });
    },
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort(),
  };
}

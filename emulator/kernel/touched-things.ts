import type { Thing } from './operation';

/** What has changed since it was last written to disk, each thing once. */
export interface TouchedThings {
  touch(thing: Thing): void;
  take(): Thing[];
}

export function createTouchedThings(): TouchedThings {
  const things = new Map<string, Thing>();
  return {
    touch: (thing) => void things.set(JSON.stringify(thing), thing),
    take() {
      const taken = [...things.values()];
      things.clear();
      return taken;
    },
  };
}

import type { Json } from '../../emulator/kernel/json';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { DayCache } from '../../src/use-cases/calendar-ports';
import { callScript } from '../support/adapter-ports';
import { openAdapterWorld, wait } from '../support/adapter-world';
import type { DayCachesUnderTest } from '../support/day-cache-contract';
import { dayCacheContract } from '../support/day-cache-contract';
import { ENGINEER, MANAGER } from '../support/drive-world';
import { createInMemoryDayCache } from '../support/in-memory-calendar-reader';

const MINUTES = 60_000;
const HOLIDAYS = { key: 'days/palma@x.example/2026', whose: 'everybody' } as const;
const ABSENCES = { key: 'away/marta@x.example/2026', whose: 'user' } as const;

function cacheOf(workspace: Workspace, email: string): DayCache {
  const call = (method: string, given: readonly object[]): Json =>
    callScript(workspace, { email }, 'callPort', [
      'dayCache',
      method,
      [given.map((one) => ({ ...one }))] as Json,
    ]);
  return {
    // A map crosses as its entries, which is what the adapter's answer is made of.
    find: (keys) => new Map(call('find', keys) as [string, string][]),
    keep: (entries) => void call('keep', entries),
    drop: (keys) => void call('drop', keys),
  };
}

function openReal(): DayCachesUnderTest {
  const workspace = openAdapterWorld();
  return { mine: cacheOf(workspace, ENGINEER), theirs: cacheOf(workspace, MANAGER) };
}

function openMemory(): DayCachesUnderTest {
  const kept = new Map<string, string>();
  return { mine: createInMemoryDayCache(kept, 'ana'), theirs: createInMemoryDayCache(kept, 'biel') };
}

describe('cacheDayCache', () => {
  dayCacheContract(openReal);

  it('keeps holidays for six hours, and absences for a quarter of an hour', () => {
    const workspace = openAdapterWorld();
    const cache = cacheOf(workspace, ENGINEER);
    const known = (): string[] => [...cache.find([HOLIDAYS, ABSENCES]).keys()];
    cache.keep([
      { ...HOLIDAYS, text: 'x' },
      { ...ABSENCES, text: 'y' },
    ]);

    wait(workspace, 14 * MINUTES);
    expect(known()).toEqual([HOLIDAYS.key, ABSENCES.key]);
    wait(workspace, 2 * MINUTES);
    expect(known()).toEqual([HOLIDAYS.key]);
    wait(workspace, 6 * 60 * MINUTES);
    expect(known()).toEqual([]);
  });

  it('leaves out what is longer than a value may be', () => {
    const cache = cacheOf(openAdapterWorld(), ENGINEER);

    cache.keep([
      { ...HOLIDAYS, text: 'ñ'.repeat(33_000) },
      { ...ABSENCES, text: 'ñ'.repeat(33_001) },
    ]);

    expect([...cache.find([HOLIDAYS, ABSENCES]).keys()]).toEqual([HOLIDAYS.key]);
  });

  it('makes one call for each of the two caches, however many keys there are', () => {
    const workspace = openAdapterWorld();
    const keys = Array.from({ length: 30 }, (_, index) => ({
      ...HOLIDAYS,
      key: `days/${String(index)}/2026`,
    }));
    workspace.resetCalls();

    cacheOf(workspace, ENGINEER).find([...keys, ABSENCES]);

    expect(workspace.calls()).toEqual({ total: 2, byService: { Cache: 2 } });
  });
});

describe('the in-memory DayCache', () => {
  dayCacheContract(openMemory);
});

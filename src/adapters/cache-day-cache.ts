import type { DayCache, DayKey } from '../use-cases/calendar-ports';

/** Six hours is the longest that CacheService keeps anything: https://developers.google.com/apps-script/reference/cache/cache */
const SECONDS: Readonly<Record<DayKey['whose'], number>> = { everybody: 21_600, user: 900 };

/** A value has 100 KB at most; three bytes a character is more than these texts have. */
const LONGEST = 33_000;

/** Grows when what is kept is written otherwise. */
const VERSION = 'days/1/';

const cacheOf = (whose: DayKey['whose']): GoogleAppsScript.Cache.Cache =>
  whose === 'everybody' ? CacheService.getScriptCache() : CacheService.getUserCache();

const WHOSE: readonly DayKey['whose'][] = ['everybody', 'user'];

const of = <K extends DayKey>(keys: readonly K[], whose: DayKey['whose']): K[] =>
  keys.filter((one) => one.whose === whose);

/** One call a cache, whatever the number of keys. */
export const cacheDayCache: DayCache = {
  find(keys) {
    const found = new Map<string, string>();
    for (const whose of WHOSE) {
      const names = of(keys, whose).map(({ key }) => VERSION + key);
      if (names.length === 0) continue;
      // Keys without a value are left out of the answer.
      const values = cacheOf(whose).getAll(names) as Readonly<Record<string, string>>;
      for (const [name, text] of Object.entries(values)) found.set(name.slice(VERSION.length), text);
    }
    return found;
  },
  keep(entries) {
    for (const whose of WHOSE) {
      const some = of(entries, whose).filter(({ text }) => text.length <= LONGEST);
      if (some.length === 0) continue;
      const values = Object.fromEntries(some.map(({ key, text }) => [VERSION + key, text]));
      cacheOf(whose).putAll(values, SECONDS[whose]);
    }
  },
  drop(keys) {
    for (const whose of WHOSE) {
      const names = of(keys, whose).map(({ key }) => VERSION + key);
      if (names.length > 0) cacheOf(whose).removeAll(names);
    }
  },
};

import { exception } from '../kernel/errors';
import type { Call, Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { Scope } from './store-name';
import { storeName } from './store-name';

/** https://developers.google.com/apps-script/reference/cache/cache */
const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const LONGEST = 21_600;

function store(call: Call, scope: Scope): Record<string, { value: string; until: number }> {
  return (call.world.script.cache[storeName(call, scope)] ??= {});
}

export const cacheOperations: Operations = {
  'cache.read': operation<{ scope: Scope; keys: string[] }>(
    { service: 'Cache', scopes: [] },
    (call, { scope, keys }) => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const entry = store(call, scope)[key];
        if (entry && entry.until > call.now()) found[key] = entry.value;
      }
      return found;
    },
  ),
  'cache.write': operation<{ scope: Scope; set: Record<string, unknown>; seconds: number }>(
    { service: 'Cache', scopes: [] },
    (call, { scope, set, seconds }) => {
      const until = call.now() + Math.min(seconds, LONGEST) * 1000;
      for (const [key, value] of Object.entries(set)) {
        const text = String(value);
        if (key.length > KEY_LIMIT) throw exception('Argument too large: key');
        if (Buffer.byteLength(text) > VALUE_LIMIT) throw exception('Argument too large: value');
        store(call, scope)[key] = { value: text, until };
      }
    },
  ),
  'cache.remove': operation<{ scope: Scope; keys: string[] }>(
    { service: 'Cache', scopes: [] },
    (call, { scope, keys }) => {
      for (const key of keys) delete store(call, scope)[key];
    },
  ),
};

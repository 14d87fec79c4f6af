import { exception } from '../kernel/errors';
import type { Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { Scope } from './store-name';
import { storeName } from './store-name';

/** https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

interface Write {
  scope: Scope;
  set?: Record<string, unknown>;
  remove?: string[];
  deleteAllOthers?: boolean;
}

function checkSizes(store: Record<string, string>): void {
  const sizes = Object.entries(store).map(
    ([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(value),
  );
  if (sizes.some((size) => size > VALUE_LIMIT)) throw exception('Argument too large: value');
  if (sizes.reduce((sum, size) => sum + size, 0) > STORE_LIMIT) {
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

export const propertiesOperations: Operations = {
  'properties.read': operation<{ scope: Scope }>(
    { service: 'Properties', scopes: [], since: 'LIMITED' },
    (call, { scope }) => ({
      ...call.world.script.properties[storeName(call, scope)],
    }),
  ),
  'properties.write': operation<Write>(
    { service: 'Properties', scopes: [], since: 'LIMITED' },
    (call, write) => {
      const name = storeName(call, write.scope);
      const kept = write.deleteAllOthers ? {} : { ...call.world.script.properties[name] };
      for (const key of write.remove ?? []) delete kept[key];
      for (const [key, value] of Object.entries(write.set ?? {})) kept[key] = String(value);
      checkSizes(kept);
      call.world.script.properties[name] = kept;
      call.touch({ kind: 'properties' });
    },
  ),
};

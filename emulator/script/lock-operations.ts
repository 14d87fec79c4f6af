import type { Call, Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { Scope } from './store-name';
import { storeName } from './store-name';

/**
 * A run that waits for a lock waits in vain here: the holder cannot go on meanwhile, because runs that happen at once are
 * nested. So the time passes, and the answer is the one that Google gives when the time is up.
 */
function take(call: Call, name: string, milliseconds: number): boolean {
  const holder = call.world.script.locks[name];
  if (holder !== undefined && holder !== call.runId) {
    call.pass(milliseconds);
    return false;
  }
  call.world.script.locks[name] = call.runId;
  return true;
}

export const lockOperations: Operations = {
  'lock.take': operation<{ scope: Scope; milliseconds: number }>(
    { service: 'Lock', scopes: [] },
    (call, { scope, milliseconds }) => take(call, storeName(call, scope), milliseconds),
  ),
  'lock.release': operation<{ scope: Scope }>({ service: 'Lock', scopes: [] }, (call, { scope }) => {
    const name = storeName(call, scope);
    if (call.world.script.locks[name] === call.runId) delete call.world.script.locks[name];
  }),
  'lock.has': operation<{ scope: Scope }>(
    { service: null, scopes: [] },
    (call, { scope }) => call.world.script.locks[storeName(call, scope)] === call.runId,
  ),
};

import { err, ok } from '../../src/domain/result';
import type { ConnectionTest } from '../../src/use-cases/outside-ports';

/** Whose each token is, by address. */
export type MemoryAccounts = Map<string, Readonly<Record<string, string>>>;

export const createInMemoryConnectionTest = (accounts: MemoryAccounts): ConnectionTest => ({
  test({ address, token }) {
    const there = accounts.get(address);
    if (!there) return err({ kind: 'unreachable' });
    const account = there[token];
    return account === undefined
      ? err({ kind: 'refused', status: 401, words: 'no such token' })
      : ok(account);
  },
});

import { memberWith } from '../domain/team';
import type { Registry } from './registry';

/** The name of a colleague by address; the address where the Team tab has none. */
export const namesIn =
  ({ team }: Pick<Registry, 'team'>) =>
  (address: string): string =>
    memberWith(team, address)?.name || address;

import type { Addressee } from '../../domain/mail';
import type { DeploymentContext } from '../../protocol/deployment-view';

/** The names of people, by their addresses in lower case. */
export type Names = ReadonlyMap<string, string>;

/** Of the team and of the customer's people. */
export const namesOf = ({ team, customer }: Pick<DeploymentContext, 'team' | 'customer'>): Names =>
  new Map(
    [...customer.contacts, ...team]
      .filter(({ name }) => name !== '')
      .map(({ address, name }) => [address.toLowerCase(), name]),
  );

/** The address itself where nobody knows the name. */
export const nameOf = (address: string, names: Names): string => names.get(address.toLowerCase()) ?? address;

export const nameOfAddressee = ({ name, address }: Addressee, names: Names): string =>
  name === '' ? nameOf(address, names) : name;
